import { standsAt, type Words } from './words.ts';

/** Words that may follow a whole name without making it another one. */
const TAIL = new Set(
  [
    'INC LLC LLP LTD LIMITED CORP CORPORATION CO COMPANY PLC PTY GMBH NV SA COM CA UK US USA N V',
    'STORE STORES STR SHOP ONLINE NO T S ST POS ACH DAILY WEEKLY PAYMENT PAYMENTS PYMT PMT DEBIT CREDIT DEPOSIT DIRECT',
  ].flatMap((words) => words.split(' ')),
);

const DIGITS = /^\p{N}/u;

/** True when `name` is `phrase`, followed at most by a company's form, a shop's number or words of paying. */
export function isWholeName(name: Words, phrase: readonly string[]): boolean {
  if (!standsAt(name, phrase, 0)) return false;
  const tail = name.list.slice(phrase.length);
  const numbered = tail.findIndex((word) => DIGITS.test(word));
  const words = numbered < 0 ? tail : tail.slice(0, numbered);
  const after = numbered < 0 ? [] : tail.slice(numbered);
  return words.every((word) => TAIL.has(word)) && after.every((word) => TAIL.has(word) || DIGITS.test(word));
}
