import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { withFigures, withoutFigures } from '../../../shared/corrections/edits.ts';
import { PRINTED_FIGURES } from '../../../shared/corrections/printed-figures.ts';
import type { Corrections, PrintedFigure, Statement } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { periodLabel } from '../../data/accounts.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import {
  FIGURE_NAMES,
  printedDraftOf,
  saysFigures,
  statementWithFigures,
  typedFigures,
} from '../../data/printed-draft.ts';
import { useProvenance } from '../../data/use-provenance.ts';
import { useReadStatement } from '../../data/use-read-statement.ts';
import { SaidForm } from './said-form.tsx';

interface FiguresFormProps {
  /** As it is now, with what people read in it. */
  readonly statement: StatementRecord;
  readonly corrections: Corrections;
  /** Saves what is said from now on, under a name for people. */
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  readonly onClose: () => void;
}

/** What a person reads in the balances, totals and counts of a statement, beside its page; shows what its rows say of it. */
export function FiguresForm(props: FiguresFormProps) {
  const read = useReadStatement(props.statement.id);
  return read ? <Figures {...props} read={read} /> : null;
}

const labelOf = (name: PrintedFigure): string => {
  const label = PRINTED_FIGURES[name];
  return label.charAt(0).toUpperCase() + label.slice(1);
};

function Figures({ statement, corrections, onSave, onClose, read }: FiguresFormProps & { readonly read: Statement }) {
  const provenance = useProvenance();
  const before = printedDraftOf(read);
  const [draft, setDraft] = useState(() => printedDraftOf({ ...read, ...statement }));
  const { figures, problems } = typedFigures(draft, read);
  const isRight = Object.keys(problems).length === 0;
  const saysAnything = saysFigures(figures);
  const preview = isRight ? statementWithFigures(read, corrections, figures) : null;

  const submit = (): void => {
    if (!saysAnything && statement.asRead === undefined) return;
    const said = { statementId: read.id, documentId: read.documentId, ...provenance(), figures };
    onSave(
      `${saysAnything ? 'Figures read by a person' : 'Figures as they were read'}: ${periodLabel(read)}`,
      (now) => {
        const others = withoutFigures(now, read.id);
        return saysAnything ? withFigures(others, [said]) : others;
      },
    );
  };
  return (
    <SaidForm
      testId="figures-form"
      preview={preview}
      wayBack={FIGURE_NAMES.some((name) => draft[name] !== before[name]) ? 'As they were read' : null}
      onWayBack={() => setDraft(before)}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="printed-fields">
        {FIGURE_NAMES.map((name) => (
          <TextInput
            key={name}
            label={labelOf(name)}
            description={draft[name] === before[name] ? undefined : `Read as ${before[name] || 'nothing'}`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={draft[name]}
            error={problems[name] ?? null}
            maxLength={40}
            autoFocus={name === 'openingBalance'}
            data-testid={`figure-${name}`}
            onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        ))}
      </div>
    </SaidForm>
  );
}
