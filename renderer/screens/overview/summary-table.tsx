import type { CompanyFigures } from '../../../shared/figures/company-figures.ts';
import type { AccountSummary, SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import { numberText } from '../../data/typed-number.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { SummaryRow } from './summary-row.tsx';

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
