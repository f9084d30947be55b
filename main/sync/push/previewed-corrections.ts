import type { Analysis } from '../../../shared/model/index.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { PreviewedCorrection } from '../../../shared/sync/push.ts';
import type { Push } from '../../heron/client/index.ts';
import type { PushPlan } from './plan.ts';

function saidBy(push: Push): string | null {
  if (push.kind === 'category_feedback') return push.category;
  if (push.kind !== 'merchant_feedback') return null;
  return push.merchantGroup === null ? push.merchantName : `${push.merchantName} (${push.merchantGroup})`;
}

/** The transactions of which a plan says something, as people know them: what leaves names them by their ids alone. */
export function previewedCorrections({ items }: PushPlan, { accounts }: Analysis): PreviewedCorrection[] {
  const byId = new Map(
    accounts.flatMap(({ currency, statements }) =>
      statements.flatMap(({ transactions }) => transactions.map((one) => [one.id, { ...one, currency }] as const)),
    ),
  );
  return items.flatMap(({ push }) => {
    const said = saidBy(push);
    if (said === null || !('transactionIds' in push)) return [];
    return push.transactionIds.flatMap((id): PreviewedCorrection[] => {
      const row = byId.get(id);
      if (!row) return [];
      const amount = [toDecimal(row.amount, row.currency), row.currency].filter(Boolean).join(' ');
      return [{ transactionId: id, said, date: row.date ?? '', description: row.description, amount }];
    });
  });
}
