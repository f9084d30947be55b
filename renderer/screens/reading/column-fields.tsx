import { Checkbox, Text, TextInput } from '@mantine/core';
import type { ColumnMapping } from '../../../shared/model/index.ts';

interface ColumnFieldsProps {
  readonly columns: ColumnMapping;
  /** How they were read, where a person should look. */
  readonly question: string | undefined;
  readonly onChange: (columns: ColumnMapping) => void;
}

type MoneyColumn = 'amount' | 'direction' | 'debit' | 'credit' | 'balance';

const MONEY_LABELS: Readonly<Record<MoneyColumn, string>> = {
  amount: 'Amount',
  direction: 'Column that says in or out',
  debit: 'Money out',
  credit: 'Money in',
  balance: 'Balance',
};

/** Between the names of several columns. */
const BETWEEN = ' + ';

/** What the columns of a table hold: each by its heading, or as "column 3". */
export function ColumnFields({ columns, question, onChange }: ColumnFieldsProps) {
  return (
    <fieldset className="reading-columns" data-testid="reading-columns">
      <legend>Columns</legend>
      <Text size="xs">{question ?? 'By their headings, or as “column 3”.'}</Text>
      <TextInput
        label="Date"
        size="xs"
        value={columns.date}
        onChange={({ currentTarget }) => onChange({ ...columns, date: currentTarget.value })}
      />
      <TextInput
        label="Description"
        size="xs"
        value={columns.description.join(BETWEEN)}
        onChange={({ currentTarget }) => onChange({ ...columns, description: currentTarget.value.split(BETWEEN) })}
      />
      {(Object.keys(MONEY_LABELS) as MoneyColumn[]).map((name) => (
        <TextInput
          key={name}
          label={MONEY_LABELS[name]}
          size="xs"
          value={columns[name] ?? ''}
          onChange={({ currentTarget }) => onChange({ ...columns, [name]: currentTarget.value || null })}
        />
      ))}
      <Checkbox
        label="Positive amounts are money out"
        size="xs"
        checked={columns.turned}
        onChange={({ currentTarget }) => onChange({ ...columns, turned: currentTarget.checked })}
      />
    </fieldset>
  );
}
