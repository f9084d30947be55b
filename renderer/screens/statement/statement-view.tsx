import './statement.css';
import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { linksOf } from '../../../shared/checks/balance-check.ts';
import { figureInWords, PRINTED_FIGURES } from '../../../shared/corrections/printed-figures.ts';
import type { PrintedFigure } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { accountLabel, periodLabel } from '../../data/accounts.ts';
import { type ChainLink, chainOf } from '../../data/chain.ts';
import type { Row } from '../../data/rows.ts';
import type { Selection } from '../../data/selection.ts';
import { explainingFinding, verdictSentence } from '../../data/verdicts.ts';
import { ChevronLeftIcon, ChevronRightIcon, PencilIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import { FindingList } from '../accounts/finding-list.tsx';
import { PageLink } from '../accounts/page-link.tsx';
import { ReadMark } from './read-mark.tsx';
import { StatementRows } from './statement-rows.tsx';

interface StatementViewProps {
  readonly statement: StatementRecord;
  /** In the order of the page. */
  readonly rows: readonly Row[];
  readonly selectedId: string | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onAnswer: (documentId: string) => void;
  /** Shows a row on its page. */
  readonly onShow: (row: Row) => void;
  /** Opens the form that corrects what was read in a row. */
  readonly onEdit: (row: Row) => void;
  /** Opens the form that corrects its balances and totals. */
  readonly onEditFigures: () => void;
  readonly onBack: () => void;
}

/** One statement as it is printed, row by row, with its running balance held against the printed one. */
export function StatementView(props: StatementViewProps) {
  const { statement, rows, selectedId, onSelect, onAnswer, onShow, onEdit, onEditFigures, onBack } = props;
  const { currency, openingBalance, closingBalance } = statement;
  const isOnPages = rows.every(({ transaction }) => transaction.page !== null);
  const links = useMemo(() => linksOfRows(rows, openingBalance), [rows, openingBalance]);
  const explaining = explainingFinding(statement);
  const brokenAt = firstBroken(rows, links, explaining?.transactionId ?? null);
  const broken = rows[brokenAt];
  const others = statement.findings.filter((finding) => finding !== explaining && finding.severity !== 'info');
  const [inflow, outflow] = [1, -1].map((side) =>
    rows.reduce((sum, { transaction: { amount } }) => (amount * side > 0 ? sum + amount : sum), 0),
  );
  // Nothing beside a check that fails may look as if all were well: of a difference is told where there is one.
  const unexplained =
    openingBalance === null || closingBalance === null
      ? 0
      : closingBalance - openingBalance - (inflow ?? 0) - (outflow ?? 0);
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
          {!broken && explaining && (
            <PageLink documentId={statement.documentId} finding={explaining} onSelect={onSelect} />
          )}
        </p>
        <FindingList documentId={statement.documentId} findings={others} onSelect={onSelect} onAnswer={onAnswer} />
        <div className="statement-summary">
          <dl className="statement-figures">
            <Figure name="Opening" minor={openingBalance} currency={currency}>
              <FigureMarks statement={statement} names={['openingBalance']} />
            </Figure>
            <Figure name="In" minor={inflow ?? 0} currency={currency}>
              <FigureMarks statement={statement} names={['deposits', 'depositCount']} />
            </Figure>
            <Figure name="Out" minor={outflow ?? 0} currency={currency}>
              <FigureMarks statement={statement} names={['withdrawals', 'withdrawalCount']} />
            </Figure>
            <Figure name="Closing" minor={closingBalance} currency={currency}>
              <FigureMarks statement={statement} names={['closingBalance']} />
            </Figure>
            {unexplained !== 0 && <Figure name="Unexplained" minor={unexplained} currency={currency} />}
          </dl>
          {isOnPages && (
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<PencilIcon size={12} />}
              data-testid="edit-figures"
              onClick={onEditFigures}
            >
              Correct what is printed
            </Button>
          )}
        </div>
      </header>
      <StatementRows
        rows={rows}
        links={links}
        selectedId={selectedId}
        onShow={onShow}
        onEdit={onEdit}
        onEditFigures={onEditFigures}
      />
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly minor: number | null;
  readonly currency: string | null;
  /** Stands before the figure. */
  readonly children?: ReactNode;
}

const Figure = ({ name, minor, currency, children }: FigureProps) => (
  <div data-off={name === 'Unexplained' || undefined}>
    <dt>{name}</dt>
    <dd>
      {children}
      <Money minor={minor} currency={currency} />
    </dd>
  </div>
);

interface FigureMarksProps {
  readonly statement: StatementRecord;
  readonly names: readonly PrintedFigure[];
}

/** Marks the printed figures that a person corrected. */
function FigureMarks({ statement: { asRead = {}, currency }, names }: FigureMarksProps) {
  return names
    .filter((name) => name in asRead)
    .map((name) => (
      <ReadMark key={name} was={`${figureInWords(name, asRead[name], currency)} (${PRINTED_FIGURES[name]})`} />
    ));
}

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
