import type { CompanyFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { AccountSummary } from '../../../shared/model/index.ts';
import { accountLabel, periodLabel, shortNumber, typeLabel } from '../../data/accounts.ts';
import { percentText } from '../../data/figure-text.ts';
import { rowCount } from '../../data/said-sentences.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import { Amount } from '../figures/amount.tsx';
import { FigureButton } from '../figures/figure-button.tsx';
import { FigureToolsProvider, figureTools } from '../figures/figure-tools.ts';

interface SummaryRowProps {
  readonly summary: AccountSummary;
  /** Of the same company; null until they are there: then figures open to their transactions. */
  readonly figures: CompanyFigures | null;
  readonly onEvidence: (wanted: WantedEvidence) => void;
}

/** One account with its figures, each of which opens to its own transactions. */
export function SummaryRow({ summary, figures: company, onEvidence }: SummaryRowProps) {
  const { currency } = summary;
  const at = company?.currencies.findIndex((one) => one.currency === currency) ?? -1;
  const tools = company && at >= 0 ? figureTools(company, at, onEvidence) : { currency, open: null };
  return (
    <FigureToolsProvider value={tools}>
      <tr>
        <AccountCell summary={summary} />
        <SummaryCells summary={summary} />
      </tr>
    </FigureToolsProvider>
  );
}

function AccountCell({ summary }: { readonly summary: AccountSummary }) {
  const { currency } = summary;
  return (
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
  );
}

function SummaryCells({ summary }: { readonly summary: AccountSummary }) {
  const { figures } = summary;
  return (
    <>
      <td className="number">
        <OfDays summary={summary} name="Starting balance" value={figures.startingBalance} unit="money" />
      </td>
      <td className="number">
        <Sum summary={summary} name="Deposits" figure="totalDeposits" rows={figures.noDeposits} />
      </td>
      <td className="number">
        <Sum summary={summary} name="Withdrawals" figure="totalWithdrawals" rows={figures.noWithdrawals} />
      </td>
      <td className="number">
        <Sum summary={summary} name="True revenue" figure="totalRevenue" rows={figures.noRevenue} />
      </td>
      <td className="number">
        <Sum summary={summary} name="Non-revenue" figure="nonRevenue" />
      </td>
      <td className="number">
        <OfDays summary={summary} name="Ending balance" value={figures.endingBalance} unit="money" />
      </td>
      <td className="number">
        <OfDays summary={summary} name="Average balance" value={figures.averageBalance} unit="money" />
      </td>
      <td className="number" data-figure="lowBalanceDays">
        <OfDays summary={summary} name="Low days" value={figures.lowBalanceDays} unit="count" /> /{' '}
        <OfDays summary={summary} name="Negative days" value={figures.negativeBalanceDays} unit="count" />
        <small>
          <FigureButton
            of={figures.noOdNsf === 0 ? null : summaryEvidence(summary, 'noOdNsf')}
            title={titleOf('Overdraft and NSF fees', summary)}
          >
            OD/NSF {figures.noOdNsf}
          </FigureButton>
        </small>
      </td>
      <td className="number">
        <Sum summary={summary} name="MCA debits" figure="mcaDebits" />
        <small>
          <FigureButton
            of={figures.holdbackPercentage ? summaryEvidence(summary, 'actualHoldbackPercentage') : null}
            title={titleOf('MCA debits and the revenue they are taken of', summary)}
          >
            actual holdback {percentText(figures.holdbackPercentage)}
          </FigureButton>
        </small>
      </td>
    </>
  );
}

const titleOf = (name: string, summary: AccountSummary): string => `${name}, ${accountLabel(summary)}`;

/** The days of an account's transactions; null without any. */
const daysOf = ({ accountId, minDate: from, maxDate: to }: AccountSummary) =>
  from === null || to === null ? null : { from, to, accountId };

function summaryEvidence(summary: AccountSummary, figure: string): Evidence | null {
  const days = daysOf(summary);
  return days && { kind: 'summary', figure, ...days };
}

interface SumProps {
  readonly summary: AccountSummary;
  readonly name: string;
  readonly figure: 'totalDeposits' | 'totalWithdrawals' | 'totalRevenue' | 'nonRevenue' | 'mcaDebits';
  /** How many transactions it adds up, where that is told. */
  readonly rows?: number;
}

function Sum({ summary, name, figure, rows }: SumProps) {
  const value = summary.figures[figure];
  return (
    <FigureButton of={value === 0 ? null : summaryEvidence(summary, figure)} title={titleOf(name, summary)}>
      <Amount value={value} unit="money" />
      {rows !== undefined && <small>{rowCount(rows)}</small>}
    </FigureButton>
  );
}

interface OfDaysProps {
  readonly summary: AccountSummary;
  readonly name: string;
  readonly value: number | null;
  readonly unit: 'money' | 'count';
}

/** What is made of balances. */
function OfDays({ summary, name, value, unit }: OfDaysProps) {
  const days = daysOf(summary);
  return (
    <FigureButton of={value && days ? { kind: 'days', ...days } : null} title={titleOf(name, summary)}>
      <Amount value={value} unit={unit} />
    </FigureButton>
  );
}
