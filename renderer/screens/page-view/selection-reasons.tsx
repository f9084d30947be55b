import type { ReactNode } from 'react';
import type { Row } from '../../data/rows.ts';
import type { Selection } from '../../data/selection.ts';
import { verdictSentence } from '../../data/verdicts.ts';
import { Money } from '../../ui/money.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';

/** What is known about the selection, and why: what a reviewer asks before believing it. */
export function SelectionReasons({ selection: { row, finding } }: { readonly selection: Selection }) {
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
  return row && <RowReasons row={row} />;
}

function RowReasons({ row }: { readonly row: Row }) {
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
      <dl>
        <Reason name="Printed">{transaction.description}</Reason>
        <Reason name="Date">
          {transaction.date} · {account}
          {transaction.balance !== null && (
            <>
              {' '}
              · balance <Money minor={transaction.balance} currency={currency} />
            </>
          )}
        </Reason>
        {annotation && <Reason name="Category">{annotated(annotation.category.label, annotation.category)}</Reason>}
        {annotation?.merchant && (
          <Reason name="Merchant">{annotated(annotation.merchant.name, annotation.merchant)}</Reason>
        )}
        {annotation?.paymentProcessor && (
          <Reason name="Processor">{annotated(annotation.paymentProcessor.name, annotation.paymentProcessor)}</Reason>
        )}
        {annotation?.revenue && (
          <Reason name="Revenue">
            <strong>{REVENUE[String(annotation.revenue.verdict)]}</strong>{' '}
            <span className="dim">{annotation.revenue.rule}</span>
          </Reason>
        )}
        {annotation?.isRecurring && <Reason name="Rhythm">{annotation.recurrenceReason}</Reason>}
        {annotation?.matchingTransactionId && (
          <Reason name="Transfer">The other leg is in another of the company’s accounts.</Reason>
        )}
        {annotation?.duplicateOfId && (
          <Reason name="Duplicate">
            This row repeats another and is left out of every figure. {annotation.duplicateReason}
          </Reason>
        )}
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

const REVENUE: Readonly<Record<string, string>> = { true: 'Yes', false: 'No', review: 'A person must say' };

const annotated = (name: string, { confidence, reason }: { readonly confidence: number; readonly reason: string }) => (
  <>
    <strong>{name}</strong> · {Math.round(confidence * 100)}% <span className="dim">{reason}</span>
  </>
);

function Reason({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
