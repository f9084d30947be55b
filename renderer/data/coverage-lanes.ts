import type { CoverageFigures, RangeFigures } from '../../shared/figures/coverage-figures.ts';
import type { Evidence } from '../../shared/figures/evidence.ts';
import type { AccountRecord } from '../../shared/store/records.ts';
import { accountLabel } from './accounts.ts';
import type { Lane, LaneMark } from './lane.ts';

/** What people call the standing of a range. */
export const RANGE_LABELS: Readonly<Record<RangeFigures['status'], string>> = {
  no_data: 'No statement',
  single_source: 'One statement',
  reconciled: 'Statements that agree',
  unreconciled: 'Statements that disagree',
};

function toneOf({ status, includesUnproven }: RangeFigures): LaneMark['tone'] {
  if (status === 'no_data') return 'gap';
  if (status === 'unreconciled') return 'disputed';
  return includesUnproven ? 'unsure' : 'covered';
}

/** What the tones of these lanes say. */
export const COVERAGE_LEGEND = [
  { tone: 'covered', text: 'proven' },
  { tone: 'unsure', text: 'unproven or broken' },
  { tone: 'disputed', text: 'statements disagree' },
  { tone: 'gap', text: 'no statement' },
] as const;

const markOf = (range: RangeFigures, accountId: string): LaneMark => ({
  from: range.from,
  to: range.to,
  tone: toneOf(range),
  of: rangeEvidence(range, accountId),
  label: `${RANGE_LABELS[range.status]}${range.includesUnproven ? ', unproven or broken' : ''}: ${range.from} to ${range.to}`,
});

/** The transactions of the days of a range; null where no statement tells of them. */
export const rangeEvidence = ({ from, to, statementIds }: RangeFigures, accountId: string): Evidence | null =>
  statementIds.length > 0 ? { kind: 'days', from, to, accountId } : null;

/** The name of an account by its id, for people. */
export const accountNamer =
  (accounts: readonly AccountRecord[]) =>
  (id: string): string => {
    const account = accounts.find((one) => one.id === id);
    return account ? accountLabel(account) : 'Account';
  };

/** A lane each account: what its statements cover. */
export const coverageLanes = ({ accounts }: CoverageFigures, nameOf: (accountId: string) => string): Lane[] =>
  accounts.map(({ accountId, ranges }) => ({
    key: accountId,
    name: nameOf(accountId),
    marks: ranges.map((range) => markOf(range, accountId)),
  }));
