import type { AccountSummary } from '../../../shared/model/index.ts';
import { periodLabel, shortNumber, typeLabel } from '../../data/accounts.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';

const COLUMNS: readonly { readonly title: string; readonly explained: string }[] = [
  { title: 'Starting', explained: 'Balance at the start of the period' },
  { title: 'Deposits', explained: 'Everything that came in, and how many rows' },
  { title: 'Withdrawals', explained: 'Everything that went out, and how many rows' },
  { title: 'Revenue', explained: 'Deposits that are true revenue, and how many rows' },
  { title: 'Non-revenue', explained: 'Deposits that are not revenue' },
  { title: 'Ending', explained: 'Balance at the end of the period' },
  { title: 'Average', explained: 'Average balance over the period' },
  { title: 'Low / neg.', explained: 'Days with a low balance, days below zero, and overdraft or NSF fees' },
  { title: 'MCA debits', explained: 'Payments to merchant cash advance funders, and their share of revenue' },
];

const count = (value: number | null): string => (value === null ? '–' : String(value));

const holdback = (percentage: number | null): string => (percentage === null ? '–' : `${percentage.toFixed(1)}%`);

/** One row an account: the figures a lender asks for. */
export function SummaryTable({ summaries }: { readonly summaries: readonly AccountSummary[] }) {
  return (
    <div className="table-scroll">
      <table className="figures" data-testid="account-summary">
        <thead>
          <tr>
            <th scope="col">Account</th>
            {COLUMNS.map(({ title, explained }) => (
              <th key={title} scope="col" className="number" title={explained}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summaries.map((summary) => (
            <SummaryRow key={summary.accountId} summary={summary} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SummaryRow({ summary }: { readonly summary: AccountSummary }) {
  const { figures, currency } = summary;
  const money = (minor: number | null) => <Money minor={minor} currency={currency} />;
  return (
    <tr>
      <th scope="row">
        {summary.institutionName ?? 'Unnamed bank'}
        <small title={summary.number ?? undefined}>
          {[typeLabel(summary.type), shortNumber(summary.number), currency].filter(Boolean).join(' ')}
        </small>
        <small className="date">{periodLabel(summary)}</small>
        {summary.includesUnproven && (
          <span className="unproven-mark">
            <WarningIcon size={13} /> Rests on unproven or broken
          </span>
        )}
      </th>
      <td className="number">{money(figures.startingBalance)}</td>
      <td className="number">
        {money(figures.totalDeposits)}
        <small>{figures.noDeposits} rows</small>
      </td>
      <td className="number">
        {money(figures.totalWithdrawals)}
        <small>{figures.noWithdrawals} rows</small>
      </td>
      <td className="number">
        {money(figures.totalRevenue)}
        <small>{figures.noRevenue} rows</small>
      </td>
      <td className="number">{money(figures.nonRevenue)}</td>
      <td className="number">{money(figures.endingBalance)}</td>
      <td className="number">{money(figures.averageBalance)}</td>
      <td className="number">
        {count(figures.lowBalanceDays)} / {count(figures.negativeBalanceDays)}
        <small>NSF {figures.noOdNsf}</small>
      </td>
      <td className="number">
        {money(figures.mcaDebits)}
        <small>holdback {holdback(figures.holdbackPercentage)}</small>
      </td>
    </tr>
  );
}
