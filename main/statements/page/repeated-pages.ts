import type { PageWords, Rectangle } from '../../../shared/model/index.ts';
import { accountNumbersOf, sameAccount } from '../header/account-number.ts';
import { dateTokensOf } from '../tokens/date-tokens.ts';
import { SURE } from '../words/legible.ts';
import { centreY, type Line, linesOfPage } from '../words/lines.ts';

/** Pages with fewer words are blank or legal; that two of them agree says nothing. */
const LEAST_WORDS = 20;
/** Dates and amounts that must agree before a page is taken for another print of one. */
const LEAST_FIGURES = 6;
/** Share of dates and amounts that recognition must have read alike on both, and may have lost on one. */
const READ_ALIKE = 0.8;
const LOST = 0.05;
/** Figures that another print may add to a page: the day it was made. */
const ADDED = 1;
/** Points by which the same figure may stand elsewhere on another print. */
const SAME_PLACE = 8;

const MONEY = /\d[.,]\d{2}\b|\d[.,]\d{3}\b/;

export interface RepeatedPage {
  readonly page: number;
  /** The page it repeats. */
  readonly first: number;
}

/** A date or an amount of a page. */
interface Figure {
  readonly text: string;
  readonly isDate: boolean;
  readonly isSure: boolean;
  readonly bounds: Rectangle;
}

interface Print {
  readonly page: number;
  readonly text: string;
  readonly many: number;
  readonly isRecognised: boolean;
  /** The account numbers on it that were read with certainty. */
  readonly accounts: readonly string[];
  readonly figures: readonly Figure[];
  /** Their texts in order, to be counted against another page's quickly. */
  readonly sorted: readonly string[];
}

function accountsOf(lines: readonly Line[]): string[] {
  const numbers = accountNumbersOf(lines).map(({ text, line }) => {
    const parts = text.split(' ');
    const words = lines[line]?.words.filter((word) => parts.some((part) => word.text.includes(part))) ?? [];
    return { text, isSure: words.every(({ confidence }) => confidence >= SURE) };
  });
  return numbers.filter(({ isSure }) => isSure).map(({ text }) => text);
}

function figuresOf(page: PageWords, lines: readonly Line[]): Figure[] {
  const dates = lines.flatMap((line) => dateTokensOf(line, new Set()));
  const isDate = (bounds: Rectangle): boolean =>
    dates.some(
      ({ bounds: date }) =>
        bounds.xMin >= date.xMin && bounds.xMax <= date.xMax && bounds.yMin >= date.yMin && bounds.yMax <= date.yMax,
    ); // prettier-ignore
  const amounts = page.words.filter(({ text, bounds }) => MONEY.test(text) && !isDate(bounds));
  const figure = (text: string, confidence: number, bounds: Rectangle, ofDay: boolean): Figure => ({
    text: text.replace(/[^\p{L}\d]/gu, ''),
    isDate: ofDay,
    isSure: confidence >= SURE,
    bounds,
  });
  return [
    ...dates.map(({ text, confidence, bounds }) => figure(text, confidence, bounds, true)),
    ...amounts.map(({ text, confidence, bounds }) => figure(text, confidence, bounds, false)),
  ];
}

function printOf(page: PageWords): Print {
  const lines = linesOfPage(page);
  const figures = figuresOf(page, lines);
  return {
    page: page.number,
    text: page.words.map(({ text }) => text).join(' '),
    many: page.words.length,
    isRecognised: page.words.some(({ source }) => source === 'ocr'),
    accounts: accountsOf(lines),
    figures,
    sorted: figures.map(({ text }) => text).sort(),
  };
}

/** How many texts two sorted lists have in common. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let [many, at, other] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [left = '', right = ''] = [a[at], b[other]];
    if (left === right) many += 1;
    if (left <= right) at += 1;
    if (right <= left) other += 1;
  }
  return many;
}

/** The figures of one print that the other does not have. */
function onlyIn(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const left = others.map(({ text }) => text);
  return figures.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const samePlace = (a: Rectangle, b: Rectangle): boolean =>
  Math.abs(a.xMax - b.xMax) <= SAME_PLACE && Math.abs(centreY(a) - centreY(b)) <= SAME_PLACE;

/**
 * True when two pages print the same dates and amounts, but for what recognition was not sure of or lost. Two figures read
 * with certainty that differ at one place make two pages.
 */
function sameFigures(a: Print, b: Print): boolean {
  const most = Math.max(a.figures.length, b.figures.length);
  const alike = inCommon(a.sorted, b.sorted);
  const isRecognised = a.isRecognised && b.isRecognised;
  if (alike < LEAST_FIGURES || alike < (isRecognised ? READ_ALIKE * most : most - ADDED)) return false;
  const [mine, theirs] = [onlyIn(a.figures, b.figures), onlyIn(b.figures, a.figures)];
  const facing = (figure: Figure, others: readonly Figure[]): Figure | undefined =>
    others.find(({ bounds }) => samePlace(figure.bounds, bounds));
  const differ = mine.some((figure) => figure.isSure && facing(figure, theirs)?.isSure);
  const lone = [
    ...mine.filter((figure) => figure.isSure && !facing(figure, theirs)),
    ...theirs.filter((figure) => figure.isSure && !facing(figure, mine)),
  ];
  const added = lone.length <= ADDED && lone.every(({ isDate }) => isDate);
  return !differ && (added || (isRecognised && lone.length <= LOST * most));
}

/** True when both pages name accounts, and none in common: two accounts may move alike. */
const isOfOthers = ({ accounts }: Print, first: Print): boolean =>
  accounts.length > 0 &&
  first.accounts.length > 0 &&
  !accounts.some((account) => first.accounts.some((other) => sameAccount(account, other)));

const isRepeat = (page: Print, first: Print): boolean =>
  page.many >= LEAST_WORDS &&
  MONEY.test(page.text) &&
  (page.text === first.text || (!isOfOthers(page, first) && sameFigures(page, first)));

/** Pages that print what an earlier page prints: a statement that is in one file twice. */
export function repeatedPages(pages: readonly PageWords[]): RepeatedPage[] {
  const prints = pages.map(printOf);
  return prints.flatMap((page, at): RepeatedPage[] => {
    const first = prints.slice(0, at).find((other) => isRepeat(page, other));
    return first ? [{ page: page.page, first: first.page }] : [];
  });
}
