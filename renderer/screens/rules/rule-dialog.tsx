import '../correct/correct.css';
import { Button, Group, Input, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import type { CorrectionsPreview } from '../../../shared/contract.ts';
import { withRule } from '../../../shared/corrections/edits.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import { accountLabel } from '../../data/accounts.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { changedFacts } from '../../data/corrected-facts.ts';
import { merchantNames } from '../../data/merchant-names.ts';
import type { Row } from '../../data/rows.ts';
import { problemsOf, type RuleDraft, ruleOf } from '../../data/rule-draft.ts';
import { factsSentence, rowCount } from '../../data/said-sentences.ts';
import { useChoices } from '../../data/use-choices.ts';
import { usePreview } from '../../data/use-preview.ts';
import { useProvenance } from '../../data/use-provenance.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ChangePreview } from '../correct/change-preview.tsx';
import { FactFields } from '../correct/fact-fields.tsx';

interface RuleDialogProps {
  readonly companyId: string;
  /** What the form begins with. */
  readonly draft: RuleDraft;
  /** The rule is there already, and is changed. */
  readonly exists: boolean;
  readonly accounts: readonly AccountRecord[];
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  readonly onClose: () => void;
}

/** Stands for "no condition" where a control takes texts only. */
const EITHER = 'either';

/** Makes or changes a rule, and shows meanwhile what it does. */
export function RuleDialog(props: RuleDialogProps) {
  const { companyId, exists, accounts, rows, byId, corrections, onSave, onClose } = props;
  const choices = useChoices();
  const provenance = useProvenance();
  const [draft, setDraft] = useState(props.draft);
  const names = useMemo(() => merchantNames(rows), [rows]);
  const change = (part: Partial<RuleDraft>): void => setDraft({ ...draft, ...part });

  const suggested = draft.text.trim() || factsSentence(draft.facts, choices);
  const problems = problemsOf(draft);
  const rule = useMemo(() => ruleOf(draft, suggested, provenance()), [draft, suggested, provenance]);
  const after = useMemo(() => rule && withRule(corrections, rule), [rule, corrections]);
  const preview = usePreview(companyId, after);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (rule !== null) onSave(`Rule ${exists ? 'changed' : 'made'}: ${rule.name}`, (now) => withRule(now, rule));
  };

  return (
    <Dialog onClose={onClose} size="xl" title={exists ? 'Change this rule' : 'New rule'}>
      <form onSubmit={submit} className="correct-form" data-testid="rule-dialog">
        <TextInput
          label="Name"
          placeholder={suggested || 'What people call it'}
          value={draft.name}
          maxLength={140}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Rows whose printed text has"
          placeholder="Any text"
          value={draft.text}
          maxLength={400}
          data-autofocus
          onChange={(event) => change({ text: event.currentTarget.value })}
          data-testid="rule-text"
        />
        <div className="correct-pair">
          <Input.Wrapper label="Money" size="xs">
            <SegmentedControl
              aria-label="Money"
              fullWidth
              size="xs"
              value={draft.direction ?? EITHER}
              onChange={(value) => change({ direction: value === EITHER ? null : (value as 'in' | 'out') })}
              data={[
                { value: EITHER, label: 'In or out' },
                { value: 'in', label: 'In' },
                { value: 'out', label: 'Out' },
              ]}
            />
          </Input.Wrapper>
          <Select
            label="Account"
            placeholder="Any account"
            data={accounts.map((account) => ({ value: account.id, label: accountLabel(account) }))}
            value={draft.accountId}
            onChange={(accountId) => change({ accountId })}
            clearable
            clearButtonProps={{ 'aria-label': 'Any account' }}
            size="xs"
          />
        </div>
        <div className="correct-pair">
          <TextInput
            label={amountLabel('Amount from', draft.currency)}
            placeholder="Any amount"
            inputMode="decimal"
            value={draft.amountFrom}
            onChange={(event) => change({ amountFrom: event.currentTarget.value })}
            error={problems.amountFrom}
            data-testid="rule-from"
          />
          <TextInput
            label={amountLabel('Amount to', draft.currency)}
            placeholder="Any amount"
            inputMode="decimal"
            value={draft.amountTo}
            onChange={(event) => change({ amountTo: event.currentTarget.value })}
            error={problems.amountTo}
            data-testid="rule-to"
          />
        </div>
        <hr className="correct-rule" />
        <FactFields
          facts={draft.facts}
          choices={choices}
          names={names}
          asIs={{ category: 'As it is', merchant: 'As it is' }}
          mayBeRevenue={draft.direction !== 'out'}
          onChange={(changes) => change({ facts: changedFacts(draft.facts, changes) })}
        />
        <ChangePreview
          state={preview}
          byId={byId}
          nothing={problems.conditions ?? problems.facts ?? 'Set right what is marked to see what it does.'}
          beside={preview.kind === 'counted' ? decidesSentence(preview.preview, draft) : null}
        />
        <Group justify="flex-end" gap="xs" className="correct-foot">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={rule === null}>
            Save rule
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

const amountLabel = (label: string, currency: string | null): string =>
  currency === null ? label : `${label} (${currency})`;

function decidesSentence({ decided }: CorrectionsPreview, { id, enabled }: RuleDraft): string {
  if (!enabled) return 'The rule is switched off and decides none.';
  const count = decided[id] ?? 0;
  return count === 0 ? 'It decides none: no row fits, or others come before it.' : `It decides ${rowCount(count)}.`;
}
