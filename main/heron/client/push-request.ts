import { toMajor } from '../../../shared/money.ts';
import { number } from '../index.ts';
import { type Body, jsonBody, type RemoteRequest } from './exchange.ts';
import { formBody } from './form-body.ts';
import type { Push, PushedClosing, PushedRow } from './push.ts';

/** Who says what a person corrected here. */
const SOURCE = 'Egret';

const companyPath = (companyId: string): string => `/end_users/${encodeURIComponent(companyId)}`;

/**
 * A push in Heron's words.
 *
 * @param bytes of the file, where it is one
 */
export function requestOf(push: Push, bytes: Uint8Array): RemoteRequest {
  const own = companyPath(push.companyId);
  const endUser = { end_user_id: push.companyId };
  switch (push.kind) {
    case 'create_company':
      return { method: 'POST', path: '/end_users', body: jsonBody({ end_user: { ...endUser, name: push.name } }) };
    case 'update_company':
      return { method: 'PUT', path: '/end_users', body: jsonBody({ end_user: { ...endUser, name: push.name } }) };
    case 'transactions':
      return { method: 'POST', path: `${own}/transactions`, body: transactionsBody(push.rows, push.closings) };
    case 'withdraw':
      return { method: 'DELETE', path: withdrawPath(push.companyId, push.transactionIds) };
    case 'ready':
      return {
        method: 'PUT',
        path: '/end_users',
        body: jsonBody({ end_user: { ...endUser, status: 'ready' } }),
        isLong: true,
      };
    case 'statement_file':
      return {
        method: 'POST',
        path: `${own}/pdfs/v1`,
        body: jsonBody({
          pdf_base64: Buffer.from(bytes).toString('base64'),
          filename: push.file.fileName,
          reference_id: push.file.id,
        }),
        isLong: true,
      };
    case 'file':
      return {
        method: 'POST',
        path: `${own}/files/v2`,
        body: formBody({ reference_id: push.file.id }, { name: 'file', fileName: push.file.fileName, bytes }),
        isLong: true,
      };
    case 'read_files':
      return { method: 'POST', path: `${own}/start_workflow`, isLong: true };
    case 'category_feedback':
      return {
        method: 'POST',
        path: `${own}/bulk_category_feedback`,
        body: jsonBody({
          category: { label: push.category },
          source: SOURCE,
          ...(push.remoteIds.length > 0 && { transaction_heron_ids: push.remoteIds }),
          ...(push.referenceIds.length > 0 && { transaction_reference_ids: push.referenceIds }),
        }),
      };
    case 'merchant_feedback':
      return {
        method: 'POST',
        path: `${own}/merchant_feedback`,
        body: jsonBody({
          merchant: {
            merchant_name: push.merchantName,
            ...(push.merchantGroup !== null && { merchant_group_id: push.merchantGroup }),
          },
          transaction_heron_ids: push.remoteIds,
        }),
      };
  }
}

/** Of this company alone: the same reference may stand for a row of another. */
function withdrawPath(companyId: string, transactionIds: readonly string[]): string {
  const query = new URLSearchParams({ end_user_id: companyId });
  for (const id of transactionIds) query.append('reference_ids', id);
  return `/transactions?${query}`;
}

const transactionsBody = (rows: readonly PushedRow[], closings: readonly PushedClosing[]): Body =>
  jsonBody({
    transactions: rows.map(leavingFields),
    balances: closings.map(({ accountId, balance, currency }) => ({
      account_id: accountId,
      batch_closing_balance: toMajor(balance, currency),
    })),
  });

/** A transaction in Heron's words, its fields in the order in which they leave. */
export const leavingFields = ({
  id,
  accountId,
  amount,
  balance,
  currency,
  ...row
}: PushedRow): Readonly<Record<string, string | number | null>> => ({
  reference_id: id,
  account_id: accountId,
  date: row.date,
  description: row.description,
  amount: toMajor(amount, currency),
  balance: number(balance, currency),
  currency,
  order: row.order,
});
