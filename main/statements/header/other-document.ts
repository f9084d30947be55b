import { BANK_WORDS, OTHER_DOCUMENT_WORDS } from '../vocabulary/header.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../words/lines.ts';

/** Different words of another kind of document that must meet: a statement may mention one. */
const DECISIVE = 3;

/**
 * True when a document says by its words that it is a bill, an invoice, a pay slip or a form. A bill keeps an account with
 * a previous balance, payments and charges too, so its arithmetic alone does not tell it from a statement.
 *
 * @param outside lines that are not rows
 * @param all every line
 */
export function isOtherDocument(outside: readonly Line[], all: readonly Line[]): boolean {
  if (outside.some(({ text }) => BANK_WORDS.test(fold(text)))) return false;
  const text = all.map((line) => fold(line.text)).join(' | ');
  return OTHER_DOCUMENT_WORDS.filter((word) => word.test(text)).length >= DECISIVE;
}
