import { Button, MultiSelect, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { type FilterChoices, filterChoices } from '../../data/filter-choices.ts';
import { conditionCount, NO_FILTER, type RowFilter } from '../../data/row-filter.ts';
import { FLAGS } from '../../data/row-flags.ts';
import type { Row } from '../../data/rows.ts';
import { DATE_PATTERN, isDateBound } from '../../data/typed-date.ts';

/** Choices that a list shows at once; typing narrows it. */
const SHOWN = 60;
const DIRECTIONS = [
  { value: 'in', title: 'Money in' },
  { value: 'out', title: 'Money out' },
] as const;

interface FilterPanelProps {
  readonly rows: readonly Row[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** What rows must be like to be shown, beside their text. */
export function FilterPanel({ rows, filter, onFilter }: FilterPanelProps) {
  const choices = useMemo(() => filterChoices(rows), [rows]);
  const change = (part: Partial<RowFilter>): void => onFilter({ ...filter, ...part });
  return (
    <section className="filter-panel" aria-label="Filters" data-testid="filter-panel">
      <Pair title="Amount">
        <Bound
          label="Amount from"
          value={filter.amountFrom}
          onChange={(amountFrom) => change({ amountFrom })}
          problem={amountProblem(filter.amountFrom)}
        />
        <Bound
          label="Amount to"
          value={filter.amountTo}
          onChange={(amountTo) => change({ amountTo })}
          problem={amountProblem(filter.amountTo)}
        />
        {DIRECTIONS.map(({ value, title }) => (
          <Toggle
            key={value}
            title={title}
            testId={`direction-${value}`}
            isOn={filter.direction === value}
            onTurn={(isOn) => change({ direction: isOn ? value : null })}
          />
        ))}
      </Pair>
      <Pair title="Date">
        <Bound
          label="Date from"
          value={filter.dateFrom}
          onChange={(dateFrom) => change({ dateFrom })}
          problem={dateProblem(filter.dateFrom)}
        />
        <Bound
          label="Date to"
          value={filter.dateTo}
          onChange={(dateTo) => change({ dateTo })}
          problem={dateProblem(filter.dateTo)}
        />
      </Pair>
      <div className="filter-picks">
        <Picks
          label="Category"
          name="categories"
          choices={choices}
          value={filter.categories}
          onChange={(categories) => change({ categories })}
        />
        <Picks
          label="Merchant"
          name="merchants"
          choices={choices}
          value={filter.merchants}
          onChange={(merchants) => change({ merchants })}
        />
        <Picks
          label="Account"
          name="accounts"
          choices={choices}
          value={filter.accounts}
          onChange={(accounts) => change({ accounts })}
        />
      </div>
      <fieldset className="filter-flags" aria-label="Only rows that are">
        {FLAGS.map(({ key, title }) => (
          <Toggle
            key={key}
            title={title}
            testId={`flag-${key}`}
            isOn={filter.flags.includes(key)}
            onTurn={(isOn) =>
              change({ flags: isOn ? [...filter.flags, key] : filter.flags.filter((flag) => flag !== key) })
            }
          />
        ))}
        {conditionCount(filter) > 0 && (
          <Button variant="subtle" size="compact-xs" onClick={() => onFilter({ ...NO_FILTER, text: filter.text })}>
            Clear all
          </Button>
        )}
      </fieldset>
    </section>
  );
}

interface ToggleProps {
  readonly title: string;
  readonly testId: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

const Toggle = ({ title, testId, isOn, onTurn }: ToggleProps) => (
  <button type="button" className="toggle" aria-pressed={isOn} data-testid={testId} onClick={() => onTurn(!isOn)}>
    {title}
  </button>
);

/** What was typed is being typed still, or no amount. */
const amountProblem = (text: string): string | null =>
  text === '' || /^\d[\d,]*(?:\.\d*)?$/.test(text.trim()) ? null : 'An amount looks like 1,234.50';

const dateProblem = (text: string): string | null =>
  text.trim() === '' || isDateBound(text.trim()) ? null : `A day looks like ${DATE_PATTERN}, a month like YYYY-MM`;

const Pair = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className="filter-pair" aria-label={title}>
    <span aria-hidden="true">{title}</span>
    {children}
  </fieldset>
);

interface BoundProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
}

const Bound = ({ label, value, onChange, problem }: BoundProps) => (
  <TextInput
    aria-label={label}
    className="filter-bound"
    placeholder={label.endsWith('from') ? 'from' : 'to'}
    value={value}
    error={problem}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

interface PicksProps {
  readonly label: string;
  readonly name: keyof FilterChoices;
  readonly choices: FilterChoices;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

const Picks = ({ label, name, choices, value, onChange }: PicksProps) => (
  <MultiSelect
    aria-label={label}
    size="xs"
    placeholder={value.length === 0 ? `Any ${label.toLowerCase()}` : ''}
    data={[...choices[name]]}
    value={[...value]}
    onChange={onChange}
    searchable
    clearable
    clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
    limit={SHOWN}
    nothingFoundMessage="Nothing of this name"
    data-testid={`filter-${name}`}
  />
);
