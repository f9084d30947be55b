import './figures.css';
import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import type { FiguresState } from '../../data/use-figures.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { Counterparties } from './counterparties.tsx';
import { Coverage } from './coverage.tsx';
import { Experimental } from './experimental.tsx';
import { FigureScope } from './figure-scope.tsx';
import { Offers } from './offers.tsx';
import { Positions } from './positions.tsx';
import { ProfitAndLoss } from './profit-and-loss.tsx';
import { Recurring } from './recurring.tsx';
import { Scorecard } from './scorecard.tsx';

interface FiguresProps {
  readonly state: FiguresState;
  readonly accounts: readonly AccountRecord[];
  readonly onEvidence: (wanted: WantedEvidence) => void;
}

interface View {
  readonly name: string;
  readonly title: string;
  readonly show: (figures: CurrencyFigures, accounts: readonly AccountRecord[]) => ReactNode;
}

const VIEWS: readonly View[] = [
  { name: 'pnl', title: 'P&L', show: (figures) => <ProfitAndLoss report={figures.profitAndLoss} /> },
  { name: 'recurring', title: 'Recurring', show: (figures) => <Recurring recurring={figures.recurring} /> },
  { name: 'counterparties', title: 'Counterparties', show: (figures) => <Counterparties figures={figures} /> },
  { name: 'positions', title: 'Positions', show: (figures) => <Positions figures={figures} /> },
  { name: 'scorecard', title: 'Scorecard', show: (figures) => <Scorecard figures={figures} /> },
  {
    name: 'coverage',
    title: 'Coverage',
    show: (figures, accounts) => <Coverage figures={figures} accounts={accounts} />,
  },
  { name: 'offers', title: 'What if', show: (figures) => <Offers figures={figures} /> },
  { name: 'experimental', title: 'Experimental', show: (figures) => <Experimental figures={figures} /> },
];

/** Every figure of a company, each with its definition and the transactions it is made of. */
export function Figures({ state, accounts, onEvidence }: FiguresProps) {
  const [view, setView] = useState<string | null>('pnl');
  return (
    <FigureScope state={state} onEvidence={onEvidence}>
      {(figures) => (
        <Tabs value={view} onChange={setView} keepMounted={false} variant="pills" className="figures-views">
          <Tabs.List aria-label="Figures">
            {VIEWS.map(({ name, title }) => (
              <Tabs.Tab key={name} value={name}>
                {title}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {VIEWS.map(({ name, show }) => (
            <Tabs.Panel key={name} value={name}>
              {show(figures, accounts)}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </FigureScope>
  );
}
