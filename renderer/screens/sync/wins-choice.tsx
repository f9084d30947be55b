import { SegmentedControl } from '@mantine/core';
import type { Wins } from '../../../shared/sync/drift.ts';

interface WinsChoiceProps {
  readonly wins: Wins;
  readonly isBusy: boolean;
  readonly onChoose: (wins: Wins) => void;
}

const SIDES = [
  { value: 'here', label: 'Egret' },
  { value: 'there', label: 'The service' },
];

const FIELDS = [
  { field: 'category', label: 'Categories' },
  { field: 'merchant', label: 'Merchants' },
] as const;

/** Whose word holds where both say something of a transaction: for each field, or for all. */
export function WinsChoice({ wins, isBusy, onChoose }: WinsChoiceProps) {
  const all = wins.category === wins.merchant ? wins.category : '';
  return (
    <fieldset className="wins">
      <legend className="visually-hidden">Whose word holds</legend>
      <span className="dim">Whose word holds:</span>
      <div className="wins-field">
        <span>All</span>
        <SegmentedControl
          size="xs"
          aria-label="All"
          data={SIDES}
          value={all}
          disabled={isBusy}
          onChange={(side) => onChoose({ category: side as Wins['category'], merchant: side as Wins['merchant'] })}
        />
      </div>
      {FIELDS.map(({ field, label }) => (
        <div className="wins-field" key={field} data-testid={`wins-${field}`}>
          <span>{label}</span>
          <SegmentedControl
            size="xs"
            aria-label={label}
            data={SIDES}
            value={wins[field]}
            disabled={isBusy}
            onChange={(side) => onChoose({ ...wins, [field]: side as Wins['category'] })}
          />
        </div>
      ))}
      <small>What people say here, of a transaction or by a rule, always stays.</small>
    </fieldset>
  );
}
