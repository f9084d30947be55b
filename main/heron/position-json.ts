import type { Position, Range } from '../../shared/model/index.ts';
import { number } from './plain.ts';

/** A position in the names of Heron's positions; amounts in major units. */
export function positionJson(position: Position, endUserId: string | null): object {
  const { currency, repayments, advance } = position;
  const range = (amounts: Range | null): object | null =>
    amounts && { low: number(amounts.low, currency), high: number(amounts.high, currency) };
  return {
    heron_id: position.id,
    end_user_id: endUserId,
    merchant: { heron_id: position.lenderId, name: position.lenderName, group_id: position.groupId },
    product_type: position.productType,
    status: position.status,
    currency,
    is_renewal: position.isRenewal,
    parent_id: position.parentId,
    advance: advance && {
      transaction_id: advance.transactionId,
      date: advance.date,
      amount: number(advance.amount, currency),
    },
    repayments: {
      count: repayments.count,
      total: number(repayments.total, currency),
      latest_amount: number(repayments.latestAmount, currency),
      first_date: repayments.firstDate,
      last_date: repayments.lastDate,
      frequency: repayments.frequency,
      transaction_ids: repayments.transactionIds,
    },
    right_to_receive: range(position.rightToReceive),
    remaining: range(position.remaining),
    missed_payments: position.missedPayments,
    events: position.events.map(({ kind, date, transactionId, message }) => ({
      kind,
      date,
      transaction_id: transactionId,
      message,
    })),
  };
}
