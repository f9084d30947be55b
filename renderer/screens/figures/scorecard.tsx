import { Checkbox, TextInput } from '@mantine/core';
import { Fragment, useMemo, useState } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { ScorecardFigures } from '../../../shared/figures/scorecard-figures.ts';
import { labelText, rangeText } from '../../data/figure-text.ts';
import { metricGroups } from '../../data/metric-text.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { MetricLine } from './metric-line.tsx';

/** Every metric over every range it is made for, with why one is not known. */
export function Scorecard({ figures: { scorecard } }: { readonly figures: CurrencyFigures }) {
  const [text, setText] = useState('');
  const [isKnownOnly, setKnownOnly] = useState(true);
  const groups = useMemo(() => metricGroups(scorecard, { text, isKnownOnly }), [scorecard, text, isKnownOnly]);
  if (scorecard.anchor === null)
    return <p className="dim">The scorecard looks from a date that is not known: name it under Definitions.</p>;
  return (
    <section aria-labelledby="scorecard-title">
      <header className="figures-head">
        <h2 id="scorecard-title">
          Scorecard <span className="dim">from {scorecard.anchor} back</span>{' '}
          <DefinitionNote name="Scorecard" figures={['scorecard']} />
        </h2>
        <Checkbox
          size="xs"
          label="Known metrics only"
          checked={isKnownOnly}
          onChange={({ currentTarget: { checked } }) => setKnownOnly(checked)}
        />
        <TextInput
          aria-label="Find a metric"
          placeholder="Find a metric"
          leftSection={<SearchIcon size={14} />}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </header>
      {groups.length === 0 ? (
        <p className="dim">No metric speaks of this.</p>
      ) : (
        <ScorecardTable scorecard={scorecard} groups={groups} />
      )}
    </section>
  );
}

interface ScorecardTableProps {
  readonly scorecard: ScorecardFigures;
  readonly groups: ReturnType<typeof metricGroups>;
}

function ScorecardTable({ scorecard: { ranges }, groups }: ScorecardTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too.
    <section className="table-scroll tall" tabIndex={0} aria-label="Scorecard by range">
      <table className="figures period-table scorecard" data-testid="scorecard">
        <thead>
          <tr>
            <th scope="col">Metric</th>
            {ranges.map(({ label, period }) => (
              <th key={label} scope="col" className="number" title={`${period.from} to ${period.to}`}>
                {rangeText(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, metrics }) => (
            <Fragment key={group}>
              <tr className="group-line">
                <th scope="rowgroup" colSpan={ranges.length + 1}>
                  {labelText(group)}
                </th>
              </tr>
              {metrics.map((metric) => (
                <MetricLine key={metric.label} metric={metric} ranges={ranges} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
