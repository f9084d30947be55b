import type { FocusEvent } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import { accountNamer, COVERAGE_LEGEND, coverageLanes } from '../../data/coverage-lanes.ts';
import { MONTH_LINES } from '../../data/month-lines.ts';
import { carriedStretches, negativeStretches } from '../../data/stretches.ts';
import { ChartLegend } from '../../ui/chart-legend.tsx';
import { useKeptInView } from '../../ui/use-kept-in-view.ts';
import { DefinitionNote } from '../figures/definition-note.tsx';
import { Lanes } from '../figures/lanes.tsx';
import { PositionTable } from '../figures/position-table.tsx';
import { UnprovenSign } from '../figures/unproven-mark.tsx';
import { BalanceChart } from './balance-chart.tsx';
import { FlowsChart } from './flows-chart.tsx';
import { MonthsTable } from './months-table.tsx';

interface FigureOverviewProps {
  readonly figures: CurrencyFigures;
  readonly accounts: readonly AccountRecord[];
}

/** The figures that an underwriter looks at first. */
export function FigureOverview({ figures, accounts }: FigureOverviewProps) {
  const { months, positions } = figures;
  return (
    <>
      <section aria-labelledby="months-title">
        <h2 id="months-title">
          Summary by month <DefinitionNote name="Summary by month" figures={MONTH_FIGURES} />
        </h2>
        <MonthsTable months={months} />
      </section>
      <Charts figures={figures} accounts={accounts} />
      <section aria-labelledby="overview-positions-title">
        <h2 id="overview-positions-title">
          Positions and holdback <DefinitionNote name="Positions" figures={['positions.holdbackPercentage']} />
        </h2>
        {positions.positions.length === 0 ? (
          <p className="dim">No advance of a funder and no repayment to one is seen.</p>
        ) : (
          <PositionTable positions={positions} />
        )}
      </section>
    </>
  );
}

const MONTH_FIGURES = [...MONTH_LINES.map(({ figure }) => figure), 'average', 'total'];

function Charts({ figures, accounts }: FigureOverviewProps) {
  const { balances, coverage, currency, months, includesUnproven } = figures;
  const [first, last] = [balances[0], balances.at(-1)];
  const keepInView = useKeptInView();
  const keep = ({ target, currentTarget }: FocusEvent): void =>
    keepInView(target.closest('.figure-mark'), currentTarget.closest('.company-scroll'));
  return (
    <section className="charts" aria-label="Charts" onFocus={keep}>
      <section aria-labelledby="balances-title">
        <h2 id="balances-title">
          {includesUnproven && <UnprovenSign />} Daily balance, all accounts{' '}
          <DefinitionNote name="Daily balance" figures={['balances.isComputed']} />
        </h2>
        {!first || !last ? (
          <p className="dim">No balance of any day is known.</p>
        ) : (
          <>
            <BalanceChart
              days={balances}
              currency={currency}
              carried={carriedStretches(balances)}
              negative={negativeStretches(balances)}
            />
            <Lanes
              label="Statements by account"
              span={{ from: first.date, to: last.date }}
              lanes={coverageLanes(coverage, accountNamer(accounts))}
            />
            <ChartLegend
              items={[
                ...COVERAGE_LEGEND,
                { tone: 'carried', text: 'a balance is carried' },
                { tone: 'negative', text: 'below zero' },
              ]}
            />
          </>
        )}
      </section>
      <section aria-labelledby="flows-title">
        <h2 id="flows-title">
          {includesUnproven && <UnprovenSign />} True revenue and withdrawals{' '}
          <DefinitionNote name="True revenue and withdrawals" figures={['totalRevenue', 'totalWithdrawals']} />
        </h2>
        <FlowsChart months={months.rows} currency={currency} />
      </section>
    </section>
  );
}
