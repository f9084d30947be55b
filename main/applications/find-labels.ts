import { type PhraseTable, phrasesIn, phraseTable } from '../statements/index.ts';
import type { OwnerPlace } from './fields.ts';
import { asks, type FormLine, type Run } from './form-lines.ts';
import { BUSINESS_LABELS, OWNER_LABELS } from './labels.ts';
import { aboutWhom, headingsOf } from './sections.ts';

type BusinessLabel = keyof typeof BUSINESS_LABELS;
type OwnerLabel = keyof typeof OWNER_LABELS;

/** What a label asks for: fields of the business, or of an owner. `ignored`: nothing that is read. */
export type Asked =
  | { readonly of: 'business'; readonly label: BusinessLabel }
  | { readonly of: OwnerPlace; readonly label: OwnerLabel };

/** A label where it stands. */
export interface Label extends Run {
  readonly line: FormLine;
  /** Null: words that ask for something, but nobody knows for what. */
  readonly asked: Asked | null;
  /** It ends in a colon: its value stands beside it, as a rule. */
  readonly isOpen: boolean;
}

const BUSINESS = phraseTable(BUSINESS_LABELS);
const OWNER = phraseTable(OWNER_LABELS);

/** What a label asks for says more where it is one of the owner's: `SSN` under the business is the owner's all the same. */
const KNOWN_TO_OWNERS: ReadonlySet<OwnerLabel> = new Set<OwnerLabel>([
  ...(['firstName', 'lastName', 'dateOfBirth', 'ssn', 'ownership', 'creditScore', 'mobilePhone'] as const),
]);

/** How many words from the start of a run an unknown label may have. */
const LONGEST_UNKNOWN = 8;

const runAt = (line: FormLine, at: number): Run => line.runs.find(({ from, to }) => from <= at && at <= to) as Run;

/** Where a label ends whose words say more in brackets: `Legal name (as on the tax return):`. */
function withBrackets(line: FormLine, to: number, end: number): number {
  const [last, next] = [line.words[to], line.words[to + 1]];
  if (!last || asks(last) || !next?.text.startsWith('(')) return to;
  for (let at = to + 1; at <= end; at += 1) if (/\)[:*?]*$/.test(line.words[at]?.text ?? '')) return at;
  return to;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** The phrases of a table that stand as labels: a run of their own, or at its start or within it before a colon. */
function labelsBy<Kind extends string>(line: FormLine, table: PhraseTable<Kind>): (Found & { readonly kind: Kind })[] {
  return phrasesIn(line, table, (from, to) => {
    const run = runAt(line, from);
    if (to > run.to) return false;
    const end = withBrackets(line, to, run.to);
    const last = line.words[end];
    const isWhole = from === run.from && end === run.to;
    // In the midst of a run it follows the answer to another label, which has a colon too.
    const follows = from === run.from || line.words.slice(run.from, from).some(asks);
    return isWhole || (follows && last !== undefined && asks(last));
  }).map((found) => ({ ...found, to: withBrackets(line, found.to, runAt(line, found.from).to) }));
}

/** Whether one of these is a part of nothing longer: `name` is not, in `legal business name`. */
const standsAlone = (one: Found, all: readonly Found[]): boolean =>
  !all.some(({ from, to }) => from <= one.from && one.to <= to && to - from > one.to - one.from);

/** Words before a colon that no vocabulary has: they end the value before them. */
function unknownLabels(line: FormLine, known: readonly Found[]): Label[] {
  return line.runs.flatMap(({ from, to }): Label[] => {
    const limit = Math.min(to, from + LONGEST_UNKNOWN - 1);
    for (let at = from; at <= limit; at += 1) {
      if (known.some((one) => one.from <= at && at <= one.to)) return [];
      const word = line.words[at];
      if (word && asks(word) && /\p{L}/u.test(word.text)) return [{ line, from, to: at, asked: null, isOpen: true }];
    }
    return [];
  });
}

/** Every label of a form, by lines and from left to right. */
export function labelsOf(lines: readonly FormLine[]): Label[] {
  const headings = headingsOf(lines);
  return lines.flatMap((line) => {
    const isHeading = (from: number): boolean =>
      headings.some((heading) => heading.line === line && heading.x === line.words[from]?.bounds.xMin);
    const found = [labelsBy(line, BUSINESS), labelsBy(line, OWNER)] as const;
    const all = found.flat();
    const ofBusiness = found[0].filter((one) => standsAlone(one, all));
    const ofOwner = found[1].filter((one) => standsAlone(one, all));
    const places = [...new Set([...ofBusiness, ...ofOwner].map(({ from }) => from))].filter((at) => !isHeading(at));
    const known = places.flatMap((from): Label[] => {
      const about = aboutWhom(headings, lines, line, line.words[from]?.bounds.xMin ?? 0);
      const business = ofBusiness.find((one) => one.from === from);
      const owner = ofOwner.find((one) => one.from === from);
      const isOwner = owner && (about !== 'business' || business === undefined);
      if (owner && isOwner && (about !== 'business' || KNOWN_TO_OWNERS.has(owner.kind) || owner.kind === 'fullName'))
        return [labelAt(line, owner, { of: about === 'business' ? 'owner1' : about, label: owner.kind })];
      if (business) return [labelAt(line, business, { of: 'business', label: business.kind })];
      return owner ? [{ ...labelAt(line, owner, { of: 'owner1', label: 'ignored' }), asked: null }] : [];
    });
    return [...known, ...unknownLabels(line, all)].sort((a, b) => a.from - b.from);
  });
}

const labelAt = (line: FormLine, { from, to }: Found, asked: Asked): Label => {
  const last = line.words[to];
  return { line, from, to, asked, isOpen: last !== undefined && asks(last) };
};
