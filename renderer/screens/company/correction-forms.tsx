import { useMemo } from 'react';
import type { Corrections } from '../../../shared/model/index.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { newRuleId } from '../../data/new-rule-id.ts';
import type { Row } from '../../data/rows.ts';
import { draftFrom, type RuleDraft } from '../../data/rule-draft.ts';
import { CorrectDialog } from '../correct/correct-dialog.tsx';
import { QuickChoice } from '../correct/quick-choice.tsx';
import { RuleDialog } from '../rules/rule-dialog.tsx';

/** The form that is open. */
export type CorrectionForm =
  | { readonly kind: 'correct'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'quick'; readonly what: 'category' | 'merchant'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'rule'; readonly draft: RuleDraft; readonly exists: boolean };

interface CorrectionFormsProps {
  readonly companyId: string;
  readonly form: CorrectionForm;
  readonly accounts: readonly AccountRecord[];
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  /** Opens another form in the place of this one; null: none. */
  readonly onForm: (form: CorrectionForm | null) => void;
  readonly onSave: (label: string, change: CorrectionsChange) => void;
}

/** The forms in which people say what rows are. */
export function CorrectionForms({ form, onForm, onSave, ...shared }: CorrectionFormsProps) {
  const close = (): void => onForm(null);
  const save = (label: string, change: CorrectionsChange): void => {
    close();
    onSave(label, change);
  };
  const chosen = useMemo(
    () => (form.kind === 'rule' ? [] : [...form.ids].flatMap((id) => shared.byId.get(id) ?? [])),
    [form, shared.byId],
  );
  if (form.kind === 'rule')
    return <RuleDialog {...shared} draft={form.draft} exists={form.exists} onSave={save} onClose={close} />;
  if (chosen.length === 0) return null;
  if (form.kind === 'quick')
    return <QuickChoice {...shared} what={form.what} chosen={chosen} onSave={save} onClose={close} />;
  return (
    <CorrectDialog
      {...shared}
      chosen={chosen}
      onSave={save}
      onMakeRule={(row, facts) => onForm({ kind: 'rule', draft: draftFrom(newRuleId(), row, facts), exists: false })}
      onClose={close}
    />
  );
}
