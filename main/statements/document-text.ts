import type { PageWords, Word } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import type { DateOrder } from './date-order.ts';
import { yearsIn } from './date-tokens.ts';
import { currencyOf } from './header/currency.ts';
import { linesOfPage } from './lines.ts';
import { decimalMarkOf } from './money-tokens.ts';
import { readLine, type TokenLine } from './read-line.ts';
import { splitSideBySide } from './side-by-side.ts';
import { unglued } from './unglued.ts';

/** How sure recognition is at most of what is dirt, and how many letters it sees in it. */
const DIRT = { surest: 0.2, longest: 4 };

/** What the user has said about the files; null: infer it. */
export interface ReadingSettings {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
}

/** A document as lines with the dates and amounts in them. */
export interface DocumentText {
  readonly id: string;
  readonly settings: ReadingSettings;
  readonly lines: readonly TokenLine[];
  /** Years printed in full anywhere in it. */
  readonly years: ReadonlySet<number>;
}

/** What recognition makes of dirt: a few letters that it hardly believes itself. A figure is never left out. */
const isWriting = ({ text, source, confidence }: Word): boolean =>
  source !== 'ocr' || confidence >= DIRT.surest || text.length > DIRT.longest || /\d/.test(text);

/** Reads the lines of a document: how it writes money is one for all of it. */
export function documentText(pages: readonly PageWords[], id: string, settings: ReadingSettings): DocumentText {
  const plain = pages.flatMap((page) => linesOfPage({ ...page, words: unglued(page.words.filter(isWriting)) }));
  const years = yearsIn(plain);
  const exponent = exponentOf(settings.currency ?? currencyOf(plain));
  const decimal = exponent === 0 ? 'none' : decimalMarkOf(plain);
  const lines = plain.flatMap((line) => splitSideBySide(readLine(line, { decimal, exponent }, years)));
  return { id, settings, lines, years };
}
