import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { RevenueFigures } from '../../../shared/figures/revenue-figures.ts';
import { countOf, percentText, ratioText } from '../../data/figure-text.ts';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { Fact, Facts } from './facts.tsx';
import { FigureButton } from './figure-button.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** So many sources tell a concentration; the rest stands with the counterparties. */
const SOURCES_SHOWN = 5;

const REVENUE_FIGURES = [
  'totalRevenue',
  'revenue.monthlyAverage',
  'revenue.dailyAverage',
  'revenue.concentrationIndex',
];

const BASES: Readonly<Record<RevenueFigures['monthlyAverageBasis'], string>> = {
  full_months: 'mean of months',
  days_covered: 'by the days covered',
};

/** The true revenue, what a month and a day bring, and how much hangs on few sources. */
export function Concentration({ figures: { revenue, span } }: { readonly figures: CurrencyFigures }) {
  const { total, sources, sourceCount, largestSourcePercentage, topFivePercentage, concentrationIndex } = revenue;
  const all: Evidence | null = span && { kind: 'summary', figure: 'totalRevenue', ...span, accountId: null };
  const months: Evidence | null = all && { kind: 'average', figure: 'totalRevenue' };
  return (
    <section aria-labelledby="concentration-title">
      <h2 id="concentration-title">
        True revenue and its concentration <DefinitionNote name="Concentration" figures={REVENUE_FIGURES} />
      </h2>
      {revenue.includesUnproven && <UnprovenMark />}
      <Facts>
        <Fact name="True revenue" note={countOf(sourceCount, 'source')}>
          <FigureButton of={all} title="True revenue">
            <Amount value={total} unit="money" />
          </FigureButton>
        </Fact>
        <Fact name="A month" note={BASES[revenue.monthlyAverageBasis]}>
          <FigureButton of={months} title="True revenue, a month">
            <Amount value={revenue.monthlyAverage} unit="money" />
          </FigureButton>
        </Fact>
        <Fact name="A day" note="of the days covered">
          <FigureButton of={all} title="True revenue, a day">
            <Amount value={revenue.dailyAverage} unit="money" />
          </FigureButton>
        </Fact>
        <Fact name="Largest source">
          <FigureButton of={sourceCount > 0 ? { kind: 'source', at: 0 } : null} title="Revenue from the largest source">
            {percentText(largestSourcePercentage)}
          </FigureButton>
        </Fact>
        <Fact name="Five largest">
          <FigureButton of={sourceCount > 0 ? { kind: 'topSources' } : null} title="Revenue from the largest sources">
            {percentText(topFivePercentage)}
          </FigureButton>
        </Fact>
        <Fact name="Concentration index" note="0 is spread, 1 is one source">
          <FigureButton of={all} title="True revenue, of all sources">
            {ratioText(concentrationIndex)}
          </FigureButton>
        </Fact>
      </Facts>
      {sources.length > 0 && (
        <ol className="shares" data-testid="sources">
          {sources.slice(0, SOURCES_SHOWN).map(({ name, amount, count, percentage }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source is its place.
            <li key={at}>
              <span className="share-name">{name}</span>
              <span className="share-bar" aria-hidden="true">
                <span style={{ width: `${percentage ?? 0}%` }} />
              </span>
              <span className="number">
                <FigureButton of={{ kind: 'source', at }} title={`Revenue from ${name}`}>
                  {percentText(percentage)}
                </FigureButton>
              </span>
              <span className="number">
                <FigureButton of={{ kind: 'source', at }} title={`Revenue from ${name}`}>
                  <Amount value={amount} unit="money" />
                </FigureButton>
              </span>
              <small>
                <FigureButton of={{ kind: 'source', at }} title={`Revenue from ${name}`}>
                  {countOf(count, 'deposit')}
                </FigureButton>
              </small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
