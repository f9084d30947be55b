import type { CompanyFigures } from '../../../shared/figures/company-figures.ts';
import type { AccountSummary, SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import { accountLabel, periodLabel, shortNumber, typeLabel } from '../../data/accounts.ts';
import { percentText } from '../../data/figure-text.ts';
import { rowCount } from '../../data/said-sentences.ts';
import { numberText } from '../../data/typed-number.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { FigureButton } from '../figures/figure-button.tsx';
import { FigureToolsProvider, figureTools } from '../figures/figure-tools.ts';

interface Column {
  readonly title: string;
  /** What it holds, by its names in the definitions. */
  readonly figures: readonly string[];
}

const COLUMNS: readonly Column[] = [
  { title: 'Starting', figures: ['startingBalance'] },
  { title: 'Deposits', figures: ['totalDeposits'] },
  { title: 'Withdrawals', figures: ['totalWithdrawals'] },
  { title: 'True revenue', figures: ['totalRevenue'] },
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
  /** Of the same company; null until they are there: then sums open to their transactions. */
  readonly figures: CompanyFigures | null;
  readonly onEvidence: (wanted: WantedEvidence) => void;
  readonly settings: SummarySettings;
  /** Opens what changes a setting. */
  readonly onSetting: (name: SettingName) => void;
}

/** One row an account: the figures a lender asks for. */
export function SummaryTable({ summaries, figures, settings, onEvidence, onSetting }: SummaryTableProps) {
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
            <SummaryRow key={summary.accountId} summary={summary} figures={figures} onEvidence={onEvidence} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SummaryRowProps {
  readonly summary: AccountSummary;
  readonly figures: CompanyFigures | null;
  readonly onEvidence: (wanted: WantedEvidence) => void;
}

function SummaryRow({ summary, figures: company, onEvidence }: SummaryRowProps) {
  const { figures, currency, accountId, isEnabled, minDate: from, maxDate: to } = summary;
  const money = (minor: number | null) => <Money minor={minor} currency={currency} />;
  const at = company?.currencies.findIndex((one) => one.currency === currency) ?? -1;
  /** A sum that opens to its transactions, where there are any that count. */
  const sum = (
    figure: 'totalDeposits' | 'totalWithdrawals' | 'totalRevenue' | 'nonRevenue' | 'mcaDebits',
    name: string,
  ) => {
    const amount = money(figures[figure]);
    if (!company || at < 0 || !isEnabled || figures[figure] === 0 || from === null || to === null) return amount;
    const of = { kind: 'summary', figure, from, to, accountId } as const;
    const title = `${name}, ${accountLabel(summary)}`;
    return (
      <FigureToolsProvider value={figureTools(company, at, onEvidence)}>
        <FigureButton of={of} title={title}>
          {amount}
        </FigureButton>
      </FigureToolsProvider>
    );
  };
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
        {sum('totalDeposits', 'Deposits')}
        <small>{rowCount(figures.noDeposits)}</small>
      </td>
      <td className="number">
        {sum('totalWithdrawals', 'Withdrawals')}
        <small>{rowCount(figures.noWithdrawals)}</small>
      </td>
      <td className="number">
        {sum('totalRevenue', 'True revenue')}
        <small>{rowCount(figures.noRevenue)}</small>
      </td>
      <td className="number">{sum('nonRevenue', 'Non-revenue')}</td>
      <td className="number">{money(figures.endingBalance)}</td>
      <td className="number">{money(figures.averageBalance)}</td>
      <td className="number" data-figure="lowBalanceDays">
        {count(figures.lowBalanceDays)} / {count(figures.negativeBalanceDays)}
        <small>OD/NSF {figures.noOdNsf}</small>
      </td>
      <td className="number">
        {sum('mcaDebits', 'MCA debits')}
        <small>actual holdback {percentText(figures.holdbackPercentage)}</small>
      </td>
    </tr>
  );
}
