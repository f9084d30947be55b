import { isRegular } from '../../../shared/frequency.ts';
import { speaksOfLending } from '../../../shared/lending-words.ts';
import type { Entry } from '../books/entry.ts';
import type { FlowMetrics } from '../parties/flow-metrics.ts';
import type { MerchantRow } from '../parties/merchant-summary.ts';

/** Another side that may be a lender nobody knows. */
export interface DebtCandidate {
  readonly merchant: MerchantRow;
  /** One true sentence. */
  readonly reason: string;
}

/** Payments so often are how advances are repaid. */
const SHORT: ReadonlySet<string> = new Set(['daily', 'weekday', 'twice_weekly', 'weekly']);
/** What is known to be paid in equal amounts for other reasons. */
const EXPLAINED: ReadonlySet<string> = new Set([
  ...['payroll_and_consultants', 'rent', 'taxes', 'insurance', 'utilities', 'charges_fees', 'overdraft_nsf_fees'],
  ...['reconciled_intra_company_transfers', 'unreconciled_intra_company_transfers', 'credit_card'],
]);
const EQUAL = 0.01;

/**
 * Recurring outflows to another side that is no known lender and either bears a lender's word or takes equal amounts daily
 * or weekly without another reason (DOMAIN b.4; Heron: debt_candidates).
 *
 * @param merchants the merchant summary
 */
export function debtCandidates(merchants: readonly MerchantRow[]): DebtCandidate[] {
  return merchants.flatMap((merchant) => {
    const reason = isKnownLender(merchant) || !merchant.outflow ? null : reasonOf(merchant, merchant.outflow);
    return reason === null ? [] : [{ merchant, reason }];
  });
}

const isKnownLender = ({ party: { groupId } }: MerchantRow): boolean =>
  groupId !== null && (groupId.startsWith('debt.') || groupId === 'invoice_factoring');

function reasonOf({ party }: MerchantRow, outflow: FlowMetrics): string | null {
  if (!isRegular(outflow.frequency)) return null;
  const paid = party.entries.filter(({ amount }) => amount < 0);
  const rhythm = outflow.frequency.replace('_', ' ');
  if (paid.some(mayBeLending)) return `It is paid ${rhythm}, and its text speaks of lending.`;
  const isEqual = outflow.standardDeviation <= Math.abs(outflow.mean) * EQUAL;
  const isUnknown = party.merchantId === null && !paid.some((entry) => EXPLAINED.has(entry.slug));
  return isUnknown && isEqual && SHORT.has(outflow.frequency)
    ? `It is paid ${rhythm} in equal amounts, and nobody knows it.`
    : null;
}

const mayBeLending = ({ slug, description }: Entry): boolean => !EXPLAINED.has(slug) && speaksOfLending(description);
