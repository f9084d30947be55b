import type { RowAccount } from '../rows/rows.ts';
import { phraseIndex } from '../text/phrase-index.ts';
import { phrases } from '../text/phrases.ts';
import type { Words } from '../text/words.ts';

const TAIL = 4;

function wordFinder(list: string): (words: Words) => boolean {
  const find = phraseIndex(phrases(list).map((phrase) => [phrase, phrase] as const));
  return (words) => find(words).length > 0;
}

/** True when a description speaks of money moving between accounts. */
export const saysMove = wordFinder(`
  TRANSFER, TRANSFERS, XFER, TRNSFR, TRSF, TFR, SWEEP, DDA TO DDA, ONLINE BANKING, INTERNET BANKING, MOBILE BANKING,
  TO SAVINGS, FROM SAVINGS, TO CHECKING, FROM CHECKING, TRF, POT, OWN ACCOUNT, OWN ACCT, RESERVE ACCT, SAVER,
  ACCOUNT TO ACCOUNT, BOOK TRANSFER, INTERNAL, TSF, TO OWN, FROM OWN, EXT DEPOSIT, FT TO, FT FROM, TRANS TO, TRANS FROM, XFR,
  TRANSFERRED, VIREMENT, MOVE MONEY, TO SHARE, FROM SHARE, CURRENT AC, RESERVE AC, FUNDS TSF, TO RESERVE, FROM RESERVE
`);

/** True when a description speaks of paying a bill; texts of payments to strangers do too. */
export const saysPay = wordFinder(`
  PAYMENT, PAYMENTS, PYMT, PMT, AUTOPAY, AUTO PAY, EPAYMENT, EPAY, THANK YOU, CREDIT CRD, CREDIT CARD, CRCARDPMT, ONLINE PMT
`);

/** The last digits of an account's number, by which other accounts' rows mention it. */
export function accountTail(account: RowAccount): string | null {
  const digits = account.number?.replace(/\D/g, '') ?? '';
  return digits.length >= TAIL ? digits.slice(-TAIL) : null;
}

/** How texts may spell the company's own accounts: the last digits or the whole number → the last digits. */
export type OwnNumbers = ReadonlyMap<string, string>;

/** The spellings of all accounts. */
export function ownNumbers(accounts: Iterable<RowAccount>): OwnNumbers {
  const numbers = new Map<string, string>();
  for (const account of accounts) {
    const tail = accountTail(account);
    if (tail === null) continue;
    numbers.set(tail, tail).set(account.number?.replace(/\D/g, '') ?? tail, tail);
  }
  return numbers;
}

/** The own accounts a description mentions, by last digits. */
export const mentionedTails = (words: Words, numbers: OwnNumbers): readonly string[] =>
  words.list.map((word) => numbers.get(word)).filter((tail) => tail !== undefined);
