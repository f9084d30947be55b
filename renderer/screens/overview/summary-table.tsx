import type { AccountSummary, SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import { periodLabel, shortNumber, typeLabel } from '../../data/accounts.ts';
import { percentText } from '../../data/figure-text.ts';
import { rowCount } from '../../data/said-sentences.ts';
import { numberText } from '../../data/typed-number.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';

interface Column {
  readonly title: string;
  /** What it holds, by its names in the definitions. */
  readonly figures: readonly string[];
}

const COLUMNS: readonly Column[] = [
  { title: 'Starting', figures: ['startingBalance'] },
  { title: 'Deposits', figures: ['totalDeposits'] },
  { title: 'Withdrawals', figures: ['totalWithdrawals'] },
  { title: 'Revenue', figures: ['totalRevenue'] },
  { title: 'Non-revenue', figures: ['nonRevenue'] },
  { title: 'Ending', figures: ['endingBalance'] },
  { title: 'Average', figures: ['averageBalance'] },
  { title: 'Low / neg. days', figures: ['lowBalanceDays', 'negativeBalanceDays', 'noOdNsf'] },
  { title: 'MCA debits', figures: ['mcaDebits', 'actualHoldbackPercentage'] },
];

/** The figures of the table, by their names in the definitions. */
export const SUMMARY_FIGURES = ['accounts', ...COLUMNS.flatMap(({ figures }) => figures)];

const count = (value: number | null): string => (value === null ? '–' : String(value));

interface SummaryTableProps {
  readonly summaries: readonly AccountSummary[];
  readonly settings: SummarySettings;
  /** Opens what changes a setting. */
  readonly onSetting: (name: SettingName) => void;
}

/** One row an account: the figures a lender asks for. */
export function SummaryTable({ summaries, settings, onSetting }: SummaryTableProps) {
  return (
    <div className="table-scroll">
      <table className="figures" data-testid="account-summary">
        <thead>
          <tr>
            <th scope="col">Account</th>
            {COLUMNS.map(({ title, figures }) => (
              <th key={title} scope="col" className="number">
                {title}
                {figures.includes('lowBalanceDays') && (
                  <button
                    type="button"
                    className="threshold"
                    data-testid="low-threshold"
                    onClick={() => onSetting('lowBalanceThreshold')}
                  >
                    under {numberText(settings.lowBalanceThreshold)}
                  </button>
                )}
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
        {!summary.isEnabled && <small>Left out of the company’s figures</small>}
        {summary.includesUnproven && (
          <span className="unproven-mark">
            <WarningIcon size={13} /> Rests on unproven or broken
          </span>
        )}
        {!summary.includesUnproven && summary.balancesIncludeUnproven && (
          <span className="unproven-mark">
            <WarningIcon size={13} /> Balances unproven: printed once
          </span>
        )}
      </th>
      <td className="number">{money(figures.startingBalance)}</td>
      <td className="number">
        {money(figures.totalDeposits)}
        <small>{rowCount(figures.noDeposits)}</small>
      </td>
      <td className="number">
        {money(figures.totalWithdrawals)}
        <small>{rowCount(figures.noWithdrawals)}</small>
      </td>
      <td className="number">
        {money(figures.totalRevenue)}
        <small>{rowCount(figures.noRevenue)}</small>
      </td>
      <td className="number">{money(figures.nonRevenue)}</td>
      <td className="number">{money(figures.endingBalance)}</td>
      <td className="number">{money(figures.averageBalance)}</td>
      <td className="number" data-figure="lowBalanceDays">
        {count(figures.lowBalanceDays)} / {count(figures.negativeBalanceDays)}
        <small>NSF {figures.noOdNsf}</small>
      </td>
      <td className="number">
        {money(figures.mcaDebits)}
        <small>holdback {percentText(figures.holdbackPercentage)}</small>
      </td>
    </tr>
  );
}
