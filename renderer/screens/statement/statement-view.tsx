import './statement.css';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { linksOf } from '../../../shared/checks/balance-check.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { accountLabel, periodLabel } from '../../data/accounts.ts';
import { type ChainLink, chainOf } from '../../data/chain.ts';
import type { Row } from '../../data/rows.ts';
import { breakingFinding, verdictSentence } from '../../data/verdicts.ts';
import { ChevronLeftIcon, ChevronRightIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import { StatementRows } from './statement-rows.tsx';

interface StatementViewProps {
  readonly statement: StatementRecord;
  /** In the order of the page. */
  readonly rows: readonly Row[];
  readonly selectedId: string | null;
  /** Shows a row on its page. */
  readonly onShow: (row: Row) => void;
  /** Opens the form that corrects what was read in a row. */
  readonly onEdit: (row: Row) => void;
  readonly onBack: () => void;
}

/** One statement as it is printed, row by row, with its running balance held against the printed one. */
export function StatementView({ statement, rows, selectedId, onShow, onEdit, onBack }: StatementViewProps) {
  const { currency, openingBalance, closingBalance } = statement;
  const links = useMemo(() => linksOfRows(rows, openingBalance), [rows, openingBalance]);
  const breaking = breakingFinding(statement);
  const brokenAt = firstBroken(rows, links, breaking?.transactionId ?? null);
  const broken = rows[brokenAt];
  const [inflow, outflow] = [1, -1].map((side) =>
    rows.reduce((sum, { transaction: { amount } }) => (amount * side > 0 ? sum + amount : sum), 0),
  );
  return (
    <div className="statement" data-testid="statement-view">
      <header className="statement-head">
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<ChevronLeftIcon size={13} />}
          onClick={onBack}
        >
          All accounts
        </Button>
        <h2>
          {accountLabel({ institutionName: statement.institutionName, number: statement.account.number })}{' '}
          <small className="date">{periodLabel(statement)}</small>
        </h2>
        <p className="statement-verdict" data-testid="statement-verdict">
          <VerdictBadge verdict={statement.verdict} />
          <span>{verdictSentence(statement)}</span>
          {broken && (
            <button type="button" className="page-link" onClick={() => onShow(broken)}>
              Row {brokenAt + 1} <ChevronRightIcon size={13} />
            </button>
          )}
        </p>
        <dl className="statement-figures">
          <Figure name="Opening" minor={openingBalance} currency={currency} />
          <Figure name="In" minor={inflow ?? 0} currency={currency} />
          <Figure name="Out" minor={outflow ?? 0} currency={currency} />
          <Figure name="Closing" minor={closingBalance} currency={currency} />
          {openingBalance !== null && closingBalance !== null && (
            <Figure
              name="Unexplained"
              minor={closingBalance - openingBalance - (inflow ?? 0) - (outflow ?? 0)}
              currency={currency}
            />
          )}
        </dl>
      </header>
      <StatementRows rows={rows} links={links} selectedId={selectedId} onShow={onShow} onEdit={onEdit} />
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly minor: number | null;
  readonly currency: string | null;
}

const Figure = ({ name, minor, currency }: FigureProps) => (
  <div data-off={(name === 'Unexplained' && minor !== 0) || undefined}>
    <dt>{name}</dt>
    <dd>
      <Money minor={minor} currency={currency} />
    </dd>
  </div>
);

function linksOfRows(rows: readonly Row[], opening: number | null): readonly ChainLink[] {
  const transactions = rows.map(({ transaction }) => transaction);
  const checked = transactions.map(({ amount, balance }) => ({ amount, balance, section: null }));
  return chainOf(transactions, opening, linksOf(checked, opening).ascending);
}

/** The row that the finding names, else the first at which the running balance differs. */
function firstBroken(rows: readonly Row[], links: readonly ChainLink[], named: string | null): number {
  const at = rows.findIndex(({ transaction }) => transaction.id === named);
  return at >= 0 ? at : links.findIndex(({ difference }) => difference !== null && difference !== 0);
}
