import type { Rectangle, Word } from '../../shared/model/index.ts';
import type { FilledField } from './field-words.ts';

const isIn = ({ bounds }: Word, { xMin, xMax, yMin, yMax }: Rectangle): boolean => {
  const [x, y] = [(bounds.xMin + bounds.xMax) / 2, (bounds.yMin + bounds.yMax) / 2];
  return x > xMin && x < xMax && y > yMin && y < yMax;
};

const printedIn = ({ bounds }: FilledField, printed: readonly Word[]): Word[] =>
  printed.filter((word) => isIn(word, bounds) && /[\p{L}\p{N}]/u.test(word.text));

const saysTheSame = ({ words }: FilledField, printed: readonly Word[]): boolean =>
  printed.length === words.length && printed.every(({ text }, at) => text === words[at]?.text);

/** What is typed into a form and not printed on the page as well, as some programs do with every field. */
export const typedWords = (fields: readonly FilledField[], printed: readonly Word[]): Word[] =>
  fields.flatMap((field) => (saysTheSame(field, printedIn(field, printed)) ? [] : field.words));

/** The places of fields that cover something else with what is typed into them. */
export const coveringFields = (fields: readonly FilledField[], printed: readonly Word[]): Rectangle[] =>
  fields.flatMap((field) => {
    const under = printedIn(field, printed);
    return under.length > 0 && !saysTheSame(field, under) ? [field.bounds] : [];
  });
