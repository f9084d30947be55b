import type { KeyboardEvent, MouseEvent } from 'react';
import { shortNumber } from '../../data/accounts.ts';
import type { Row } from '../../data/rows.ts';
import { VERDICT_LABELS } from '../../data/verdicts.ts';
import { percent } from '../../data/why.ts';
import { PencilIcon, RuleIcon, WarningIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { VerdictMark } from '../../ui/verdict-badge.tsx';

interface TransactionLineProps {
  readonly row: Row;
  readonly index: number;
  /** Pixels to the row above that exists: none for most, so that their styles are shared, which scrolling is fast by. */
  readonly gap: number;
  readonly selected: boolean;
  /** The one row that Tab leads to. */
  readonly reachable: boolean;
  readonly onClick: (event: MouseEvent, index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

const verdictText = ({ statement, transaction }: Row): string => {
  const verdict = `${VERDICT_LABELS[statement.verdict]} statement`;
  return transaction.derived.length === 0 ? verdict : `${verdict}; derived here: ${transaction.derived.join(', ')}`;
};

export function TransactionLine(props: TransactionLineProps) {
  const { row, index, gap, selected, reachable, onClick, onKeyDown } = props;
  const { transaction, annotation, statement, account, flagged } = row;
  const clean = annotation?.descriptionClean ?? transaction.description;
  return (
    <tr
      data-testid="transaction-row"
      data-index={index}
      data-transaction={transaction.id}
      data-derived={transaction.derived.length > 0 || undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      style={gap > 0 ? { marginTop: gap } : undefined}
      onClick={(event) => onClick(event, index)}
      onKeyDown={(event) => onKeyDown(event, index)}
    >
      <td className="date" data-column="date">
        {transaction.date}
      </td>
      <td className="description" data-column="description" title={transaction.description}>
        {flagged && (
          <span className="flag" role="img" aria-label="A finding speaks of this row">
            <WarningIcon size={14} />
          </span>
        )}
        {annotation?.duplicateOfId && <span className="chip">Duplicate</span>}
        <span className="clean">{clean}</span>
        {clean !== transaction.description && <span className="printed">{transaction.description}</span>}
      </td>
      <td data-column="category">
        {annotation && (
          <>
            <span className="label" title={annotation.category.label}>
              {annotation.category.label}
            </span>
            {annotation.correctedBy ? (
              <SaidMark kind={annotation.correctedBy.kind} />
            ) : (
              <span className="confidence">{percent(annotation.category.confidence)}</span>
            )}
          </>
        )}
      </td>
      <td data-column="merchant">{annotation?.merchant?.name}</td>
      <td data-column="account" title={account}>
        {shortNumber(statement.account.number)} {statement.institutionName}
      </td>
      <td className="number" data-column="amount">
        <Money minor={transaction.amount} currency={statement.currency} signed />
      </td>
      <td className="number" data-column="balance">
        <Money minor={transaction.balance} currency={statement.currency} />
      </td>
      <td data-column="verdict">
        <VerdictMark verdict={statement.verdict} label={verdictText(row)} />
      </td>
    </tr>
  );
}

const SAID = {
  feedback: { Icon: PencilIcon, label: 'Corrected by a person' },
  rule: { Icon: RuleIcon, label: 'Decided by a rule' },
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
