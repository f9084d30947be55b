import type { CategoryAnnotation, FeeKind } from '../../../shared/model/index.ts';

const NSF =
  /\bNSF\b|\bN\.S\.F|INSUFFICIENT|NON ?-?SUFFICIENT|UNCOLLECTED|RETURNED?\b|UNPAID|REFERRAL|REJECTED|DISHONOU?RED|SANS PROVISION/i;
const OVERDRAFT = /OVERDRAFT|OVERDRAWN|\bO\/?D\b|PAID ITEM|DECOUVERT/i;

/**
 * What a fee for a lack of funds was for: the bank paid the item (overdraft) or returned it (NSF). A text that says both,
 * such as "NSF/OD fee", or neither, is ambiguous. Null for every other row, so that a bounced item is never counted with
 * its fee.
 */
export function feeKindOf(category: CategoryAnnotation, description: string): FeeKind | null {
  if (category.slug !== 'overdraft_nsf_fees') return null;
  const unpaid = NSF.test(description);
  const paid = OVERDRAFT.test(description);
  if (paid === unpaid) return 'ambiguous';
  return paid ? 'overdraft' : 'nsf';
}
