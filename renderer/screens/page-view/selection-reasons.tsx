import type { ReactNode } from 'react';
import type { Row } from '../../data/rows.ts';
import type { Selection } from '../../data/selection.ts';
import { verdictSentence } from '../../data/verdicts.ts';
import { percent, type WhyLine, whyLines } from '../../data/why.ts';
import { Money } from '../../ui/money.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';

interface SelectionReasonsProps {
  readonly row: Row | null;
  readonly finding: Selection['finding'];
  /** What can be done about the row, or about the statement whose page it is. */
  readonly children?: ReactNode;
}

/** What is known about the selection, and why: what a reviewer asks before believing it. */
export function SelectionReasons({ row, finding, children }: SelectionReasonsProps) {
  if (finding) {
    return (
      <div className="reasons" data-testid="reasons">
        <p className="reasons-finding">
          <SeverityMark severity={finding.severity} />
          {finding.message}
        </p>
      </div>
    );
  }
  return row ? <RowReasons row={row}>{children}</RowReasons> : <div className="reasons">{children}</div>;
}

function RowReasons({ row, children }: { readonly row: Row; readonly children: ReactNode }) {
  const { transaction, annotation, statement, account } = row;
  const { currency } = statement;
  const findings = statement.findings.filter(({ transactionId }) => transactionId === transaction.id);
  return (
    <div className="reasons" data-testid="reasons">
      <div className="reasons-head">
        <strong>{annotation?.descriptionClean ?? transaction.description}</strong>
        <span className="reasons-amount">
          <Money minor={transaction.amount} currency={currency} signed /> <small>{currency}</small>
        </span>
      </div>
      {children}
      <dl>
        <Reason name={transaction.asRead?.description === undefined ? 'Printed' : 'Read as'}>
          {transaction.asRead?.description ?? transaction.description}
        </Reason>
        <Reason name="Date">
          {transaction.date} · {account}
          {transaction.balance !== null && (
            <>
              {' '}
              · balance <Money minor={transaction.balance} currency={currency} />
            </>
          )}
        </Reason>
        {annotation && whyLines(annotation).map((line) => <Why key={line.name} line={line} />)}
        <Reason name="Statement">
          <VerdictBadge verdict={statement.verdict} /> {verdictSentence(statement)}
        </Reason>
        {transaction.derived.length > 0 && (
          <Reason name="Derived">
            {transaction.derived.join(', ')}: computed from the printed balances, not read from the page.
          </Reason>
        )}
        {findings.map(({ message, severity }) => (
          <Reason key={message} name="Finding">
            <SeverityMark severity={severity} /> {message}
          </Reason>
        ))}
      </dl>
    </div>
  );
}

/** One thing that is said of the row: what, how surely, by whom, and why. */
function Why({ line: { name, value, confidence, by, reason, otherwise } }: { readonly line: WhyLine }) {
  return (
    <Reason name={name}>
      <strong>{value}</strong>{' '}
      <span className="why-by">{confidence === null ? by : `${by}, ${percent(confidence)}`}</span>{' '}
      <span className="dim">{reason}</span>
      {otherwise !== null && <span className="why-otherwise">{otherwise}</span>}
    </Reason>
  );
}

function Reason({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
