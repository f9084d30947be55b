import { Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { PartiesFigures } from '../../../shared/figures/party-figures.ts';
import { countOf, countText } from '../../data/figure-text.ts';
import { type PartyOrder, sortedParties } from '../../data/sorted-parties.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { Amount } from './amount.tsx';
import { Concentration } from './concentration.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { FigureButton } from './figure-button.tsx';
import { PartyLine } from './party-line.tsx';

const ORDERS: readonly { readonly value: PartyOrder; readonly label: string }[] = [
  { value: 'moved', label: 'Moved most' },
  { value: 'name', label: 'Name' },
  { value: 'inflow', label: 'Most in' },
  { value: 'outflow', label: 'Most out' },
  { value: 'net', label: 'Highest net' },
  { value: 'last', label: 'Latest' },
];

/** Whoever is on the other side, and how much of the revenue hangs on few of them. */
export function Counterparties({ figures }: { readonly figures: CurrencyFigures }) {
  return (
    <>
      <Concentration figures={figures} />
      <Parties parties={figures.parties} />
    </>
  );
}

function Parties({ parties }: { readonly parties: PartiesFigures }) {
  const [order, setOrder] = useState<PartyOrder>('moved');
  const [text, setText] = useState('');
  const shown = useMemo(() => sortedParties(parties.shown, order, text), [parties, order, text]);
  return (
    <section aria-labelledby="parties-title">
      <header className="figures-head">
        <h2 id="parties-title">
          Counterparties <span className="dim">{countText(parties.count)}</span>{' '}
          <DefinitionNote
            name="Counterparties"
            figures={['merchantSummary.isActive', 'merchantSummary.estimatedMonthlyAmount']}
          />
        </h2>
        <TextInput
          aria-label="Find a counterparty"
          placeholder="Find a counterparty"
          leftSection={<SearchIcon size={14} />}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        <Select
          aria-label="Order"
          data={ORDERS}
          value={order}
          onChange={(value) => value !== null && setOrder(value)}
          allowDeselect={false}
          size="xs"
          w={140}
        />
      </header>
      <div className="table-scroll">
        <table className="figures" data-testid="parties">
          <ColumnHeads
            columns={{
              Counterparty: 'text',
              In: 'number',
              Out: 'number',
              Net: 'number',
              Rhythm: 'text',
              'Estimated a month': 'number',
              Last: 'text',
            }}
          />
          <tbody>
            {shown.map(({ party, at }) => (
              <PartyLine key={at} party={party} at={at} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className="dim">No counterparty is called so.</p>}
      <Rest parties={parties} />
    </section>
  );
}

function Rest({ parties: { shown, count, restInflow, restOutflow } }: { readonly parties: PartiesFigures }) {
  const rest = count - shown.length;
  if (rest === 0) return null;
  return (
    <p className="dim table-foot">
      {countOf(rest, 'more counterparty', 'more counterparties')} moved less: in{' '}
      <FigureButton of={restInflow === 0 ? null : { kind: 'party', at: null, direction: 'in' }} title="Other sides, in">
        <Amount value={restInflow} unit="money" />
      </FigureButton>
      , out{' '}
      <FigureButton
        of={restOutflow === 0 ? null : { kind: 'party', at: null, direction: 'out' }}
        title="Other sides, out"
      >
        <Amount value={restOutflow} unit="money" />
      </FigureButton>
      . The JSON export lists all of them.
    </p>
  );
}
