import type { PlainDate } from '../../shared/dates.ts';
import { enclose, type PageWords, type Rectangle, type Word } from '../../shared/model/index.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { type Asked, type Label, labelsOf } from './find-labels.ts';
import { answersOf } from './find-values.ts';
import { formLines } from './form-lines.ts';
import { type Validation, validationsOf } from './validate.ts';

/** One field as the form has it. */
export interface ReadField {
  readonly name: FieldName;
  /** As the form calls it. */
  readonly label: string;
  /** As it was written; empty where nobody filled it in. */
  readonly value: string;
  readonly page: number;
  /** Of the value; of the label where there is none. */
  readonly bounds: Rectangle;
  /** That of its least certain word, 0 to 1; null where nothing was written. */
  readonly confidence: number | null;
}

/** A funding application: what its form asks for, and what was answered. */
export interface Application {
  /** In the order of `FIELDS`; what the form does not ask for is left out. */
  readonly fields: readonly ReadField[];
  readonly validations: readonly Validation[];
}

/**
 * Reads a funding application by its labels and what stands beside or under them.
 *
 * @param asOf the day after which no date of it can lie
 */
export function readApplication(pages: readonly PageWords[], asOf: PlainDate): Application {
  const read = pages.flatMap((page) => {
    const lines = formLines(page);
    return answersOf(lines, labelsOf(lines)).flatMap(({ label, words }) =>
      label.asked ? fieldsOf(label, label.asked, words) : [],
    );
  });
  const names = (Object.keys(FIELDS) as FieldName[]).filter((name) => read.some((one) => one.name === name));
  const ofName = names.map((name) => read.filter((one) => one.name === name));
  const fields = ofName.flatMap((own) => own.find(({ value }) => value !== '') ?? own[0] ?? []);
  const contradicted = ofName.filter((own) => new Set(own.flatMap(({ value }) => value || [])).size > 1);
  return {
    fields,
    validations: validationsOf(fields, new Set(contradicted.flatMap(([one]) => one?.name ?? [])), asOf),
  };
}

/** `AUSTIN, TX 78701` */
const PLACE = /^(.+?),?\s+([A-Za-z]{2})\.?,?\s+(\d{5}(?:-\d{4})?)$/;

/** What a label's answer says of which fields: some labels ask for several at once. */
function partsOf(asked: Asked, value: string): (readonly [FieldName, string])[] {
  if (asked.label === 'ignored') return [];
  if (asked.of === 'business') {
    if (asked.label !== 'businessCityStateZip') return [[asked.label, value]];
    const [, city = '', state = '', zip = ''] = PLACE.exec(value) ?? ['', value];
    return [
      ['businessCity', city],
      ['businessState', state],
      ['businessZip', zip],
    ];
  }
  if (asked.label === 'fullName') {
    const [, first = '', last = ''] = /^(.+)\s+(\S+)$/.exec(value) ?? ['', '', value];
    return [
      [`${asked.of}.firstName`, first],
      [`${asked.of}.lastName`, last],
    ];
  }
  if (asked.label === 'cityStateZip') {
    const [, city = '', state = '', zip = ''] = PLACE.exec(value) ?? ['', value];
    return [
      [`${asked.of}.city`, city],
      [`${asked.of}.state`, state],
      [`${asked.of}.zip`, zip],
    ];
  }
  return [[`${asked.of}.${asked.label}`, value]];
}

const textOf = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .trim();

function fieldsOf(label: Label, asked: Asked, words: readonly Word[]): ReadField[] {
  const own = label.line.words.slice(label.from, label.to + 1);
  const bounds = enclose((words.length > 0 ? words : own).map((word) => word.bounds));
  const confidence = words.length > 0 ? Math.min(...words.map((word) => word.confidence)) : null;
  return partsOf(asked, textOf(words)).map(([name, value]) => ({
    name,
    label: textOf(own).replace(/[:*?\s]+$/, ''),
    value,
    page: label.line.page,
    bounds,
    confidence: value === '' ? null : confidence,
  }));
}
