import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { withCells, withoutCells } from '../../../shared/corrections/edits.ts';
import type { CorrectedCell, Corrections, Statement, Transaction } from '../../../shared/model/index.ts';
import { type CellDraft, draftOf, replacesDetached, statementWith, typedCells } from '../../data/cell-draft.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { saidRow } from '../../data/correct-rows.ts';
import { rowName } from '../../data/row-name.ts';
import type { Row } from '../../data/rows.ts';
import { useProvenance } from '../../data/use-provenance.ts';
import { useReadStatement } from '../../data/use-read-statement.ts';
import { SaidForm } from './said-form.tsx';

interface CellFormProps {
  readonly row: Row;
  readonly corrections: Corrections;
  /** Saves what is said from now on, under a name for people. */
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  readonly onClose: () => void;
}

/** What a person reads in the cells of a row, beside its page; shows what the statement's own figures say of it. */
export function CellForm(props: CellFormProps) {
  const read = useReadStatement(props.row.statement.id);
  const asRead = read?.transactions.find(({ id }) => id === props.row.transaction.id);
  return read && asRead ? <Cells {...props} read={read} asRead={asRead} /> : null;
}

const FIELDS: readonly { readonly cell: CorrectedCell; readonly label: string }[] = [
  { cell: 'date', label: 'Date' },
  { cell: 'amount', label: 'Amount' },
  { cell: 'balance', label: 'Balance' },
  { cell: 'description', label: 'Description' },
];

interface CellsProps extends CellFormProps {
  readonly read: Statement;
  readonly asRead: Transaction;
}

function Cells({ row, corrections, onSave, onClose, read, asRead }: CellsProps) {
  const provenance = useProvenance();
  const { currency } = read;
  const first = draftOf(row.transaction, currency);
  const before = draftOf(asRead, currency);
  const [draft, setDraft] = useState<CellDraft>(first);
  const isDoubted = read.findings.some(
    ({ code, transactionId }) => code === 'date_doubtful' && transactionId === asRead.id,
  );
  const { facts, problems } = typedCells(draft, asRead, currency);
  const isRight = Object.keys(problems).length === 0;
  const saysAnything = Object.values(facts).some((fact) => fact !== null);
  const preview = isRight ? statementWith(read, corrections, asRead.id, facts) : null;

  const submit = (): void => {
    if (!saysAnything && row.transaction.asRead === undefined) return;
    const said = { ...saidRow(row), ...provenance(), cells: facts };
    onSave(`${saysAnything ? 'Read by a person' : 'As it was read'}: ${rowName(row)}`, (now) => {
      const others = withoutCells(now, asRead.id);
      return saysAnything ? withCells(others, [said]) : others;
    });
  };
  const isChanged = (Object.keys(before) as (keyof CellDraft)[]).some((part) => draft[part] !== before[part]);
  return (
    <SaidForm
      testId="cell-form"
      preview={preview}
      wayBack={isChanged ? 'As it was read' : null}
      onWayBack={() => setDraft(before)}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="cell-fields">
        {FIELDS.map(({ cell, label }) => (
          <TextInput
            key={cell}
            className={`cell-${cell}`}
            label={label}
            description={draft[cell] === before[cell] ? undefined : `Read as ${before[cell] || 'nothing'}`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={draft[cell]}
            error={problems[cell] ?? null}
            maxLength={4_000}
            data-autofocus={cell === 'amount' || undefined}
            autoFocus={cell === 'amount'}
            data-testid={`cell-${cell}`}
            onChange={(event) => setDraft({ ...draft, [cell]: event.currentTarget.value })}
          />
        ))}
      </div>
      {isDoubted && draft.date === asRead.date && (
        <Checkbox
          label="The date is right as it was read"
          size="xs"
          checked={draft.isDateRight}
          data-testid="cell-date-right"
          onChange={(event) => setDraft({ ...draft, isDateRight: event.currentTarget.checked })}
        />
      )}
      {saysAnything && replacesDetached(read, corrections, asRead.id) && (
        <p className="cell-replaces" data-testid="cell-replaces">
          Saving takes the place of what was said of an equal row that stood elsewhere; it is listed under Rules.
        </p>
      )}
    </SaidForm>
  );
}
