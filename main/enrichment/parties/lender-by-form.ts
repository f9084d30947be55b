import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import type { MerchantGroup } from '../../reference/index.ts';
import { nameOfShop } from '../text/name-of-shop.ts';
import { printed, type Words } from '../text/words.ts';
import { printedMerchant } from './merchant-annotations.ts';

/** The noun that a lender's name ends with, and the group its lending belongs to. */
const NOUNS = new Map<string, MerchantGroup>([
  ...['FUNDING', 'ADVANCE', 'CAPITAL', 'FUNDERS'].map((noun) => [noun, 'debt.mca_or_rbf'] as const),
  ...['LENDING', 'FINANCE', 'FINANCING', 'LOANS'].map((noun) => [noun, 'debt.non_bank_business'] as const),
]);
/** True of a noun that lenders' names end with, in capitals. */
export const isLendingNoun = (word: string): boolean => NOUNS.has(word);

/** The noun stands among the first words of the name. */
const FARTHEST = 4;

/** Words that name a kind of lending, and nobody. */
const KINDS: ReadonlySet<string> = new Set(
  [
    'BUSINESS MERCHANT MERCH CASH LOAN LN SMALL COMMERCIAL TERM WORKING DAILY WEEKLY THE OF FOR TO FROM LINE CREDIT NEW',
    'LOC MCA BBL CBILS RLS HP LEASE LEASING MORTGAGE OVERDRAFT REVOLVING SECURED UNSECURED STUDENT PERSONAL CAR HOME PROPERTY',
    'PREMIUM INSURANCE STAFF EMPLOYEE MEMBER PARTNER COMPANY CUSTOMER SUPPLIER TRADE STOCK EXPORT IMPORT PROJECT STARTUP START UP',
    'AUTOMATIC MONTHLY QUARTERLY ANNUAL SCHEDULED REGULAR PRINCIPAL INTEREST INSTALLMENT INSTALMENT TRANSFER XFER TFR CREDITS',
    'INCOMING OUTGOING RECEIVED REPAYMENT REPAY PROCEEDS DRAW DRAWDOWN DISBURSEMENT BALANCE REMAINING FINAL RENEWAL MOBILE CARD',
    'FUTURE RECEIVABLES RECEIVABLE INVOICE EQUIPMENT VEHICLE ASSET AUTO HIRE PURCHASE BRIDGE GROWTH GROUP NET PAYMENT PMT',
    'PPP EIDL SBA CEBA INTERNATIONAL NATIONAL GLOBAL AMERICAN UNITED GENERAL',
    'PYMT ACH DEBIT WIRE DEPOSIT EFT BANK INTERNET ONLINE SHAREHOLDER DIRECTOR OWNER BOUNCE BACK COVID INTERIM SECOND FIRST',
  ].flatMap((words) => words.split(' ')),
);

/**
 * The lender a debt's text names without being known: words, then a noun that ends lenders' names ("Harbor Point Funding
 * LLC"). Null where only the kind of lending is printed.
 */
export function lenderByForm(name: Words): MerchantAnnotation | null {
  const at = name.list.findLastIndex((word, place) => place < FARTHEST && NOUNS.has(word));
  const own = name.list.slice(0, Math.max(at, 0));
  if (own.every((word) => KINDS.has(word) || NOUNS.has(word) || /^\p{N}+$/u.test(word))) return null;
  const text = printed(name, 0, at + 1);
  const reason = `"${text}" stands where the counterparty is named, and ends as lenders' names do.`;
  return { ...printedMerchant(nameOfShop(text), reason), groupId: NOUNS.get(name.list[at] ?? '') ?? null };
}
