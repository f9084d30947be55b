import type { ReactNode } from 'react';
import { accountText, type ColumnKey, nameOf, recurringText, revenueText } from '../../data/row-columns.ts';
import type { Row } from '../../data/rows.ts';
import { VERDICT_LABELS } from '../../data/verdicts.ts';
import { percent } from '../../data/why.ts';
import { DownloadIcon, PencilIcon, RuleIcon, WarningIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { VerdictMark } from '../../ui/verdict-badge.tsx';

const verdictText = ({ statement, transaction }: Row): string => {
  const verdict = `${VERDICT_LABELS[statement.verdict]} statement`;
  return transaction.derived.length === 0 ? verdict : `${verdict}; derived here: ${transaction.derived.join(', ')}`;
};

function Description({ row }: { readonly row: Row }) {
  const { transaction, annotation, flagged } = row;
  const clean = nameOf(row);
  return (
    <>
      {flagged && (
        <span className="flag" role="img" aria-label="A finding speaks of this row">
          <WarningIcon size={14} />
        </span>
      )}
      {annotation?.duplicateOfId && <span className="chip">Duplicate</span>}
      <span className="clean">{clean}</span>
      {clean !== transaction.description && <span className="printed">{transaction.description}</span>}
    </>
  );
}

function Category({ row: { annotation } }: { readonly row: Row }) {
  if (!annotation) return null;
  const { category, correctedBy } = annotation;
  return (
    <>
      <span className="label">{category.label}</span>
      {correctedBy ? (
        <SaidMark kind={correctedBy.kind} />
      ) : (
        <span className="confidence">{percent(category.confidence)}</span>
      )}
    </>
  );
}

const SAID = {
  feedback: { Icon: PencilIcon, label: 'Corrected by a person' },
  rule: { Icon: RuleIcon, label: 'Decided by a rule' },
  service: { Icon: DownloadIcon, label: 'Taken over from the service' },
} as const;

/** Stands where a confidence would: what people say is no matter of degree. */
function SaidMark({ kind }: { readonly kind: keyof typeof SAID }) {
  const { Icon, label } = SAID[kind];
  return (
    <span className="said-mark" role="img" aria-label={label} title={label}>
      <Icon size={13} />
    </span>
  );
}

/** What a row shows in each column. */
export const CELLS: Readonly<Record<ColumnKey, (row: Row) => ReactNode>> = {
  date: ({ transaction }) => transaction.date,
  description: (row) => <Description row={row} />,
  category: (row) => <Category row={row} />,
  merchant: ({ annotation }) => annotation?.merchant?.name,
  counterparty: ({ annotation }) => annotation?.counterparty,
  processor: ({ annotation }) => annotation?.paymentProcessor?.name,
  revenue: revenueText,
  recurring: recurringText,
  account: accountText,
  currency: ({ statement }) => statement.currency,
  amount: ({ transaction, statement }) => <Money minor={transaction.amount} currency={statement.currency} signed />,
  balance: ({ transaction, statement }) => <Money minor={transaction.balance} currency={statement.currency} />,
  verdict: (row) => <VerdictMark verdict={row.statement.verdict} label={verdictText(row)} />,
};

/** What is told of a cell that may be cut short. */
export const CELL_TITLES: Readonly<Partial<Record<ColumnKey, (row: Row) => string | undefined>>> = {
  description: ({ transaction }) => transaction.description,
  category: ({ annotation }) => annotation?.category.label,
  merchant: ({ annotation }) => annotation?.merchant?.name,
  counterparty: ({ annotation }) => annotation?.counterparty ?? undefined,
  account: ({ account }) => account,
};
