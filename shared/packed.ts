import type { Annotation, Rectangle, Transaction } from './model/index.ts';

/**
 * Many rows as one text. The store keeps a statement's transactions so: 100,000 rows cost it one value a statement
 * instead of 100,000 writes. The format is plain JSON that names its fields once, so that a stored value stays small, and
 * readable whatever comes later.
 */
interface PackedTransactions {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const FIELDS = [
  'id',
  'date',
  'description',
  'amount',
  'balance',
  'page',
  'bounds',
  'inFile',
  'source',
  'derived',
] as const satisfies readonly (keyof Transaction)[]; // prettier-ignore

const packBounds = (bounds: Rectangle | null): unknown =>
  bounds && [bounds.xMin, bounds.xMax, bounds.yMin, bounds.yMax];

const packRow = (row: Transaction): unknown[] =>
  FIELDS.map((field) => (field === 'bounds' ? packBounds(row.bounds) : row[field]));

function unpackRow(fields: readonly string[], values: readonly unknown[]): Transaction {
  const { bounds, inFile, ...facts } = Object.fromEntries(fields.map((field, at) => [field, values[at]]));
  if (bounds === null) return { ...facts, bounds, inFile: inFile as string } as Transaction;
  const [xMin, xMax, yMin, yMax] = bounds as [number, number, number, number];
  return { ...facts, bounds: { xMin, xMax, yMin, yMax } } as Transaction;
}

export function packTransactions(transactions: readonly Transaction[]): string {
  const packed: PackedTransactions = { fields: FIELDS, rows: transactions.map(packRow) };
  return JSON.stringify(packed);
}

export function unpackTransactions(text: string): Transaction[] {
  const { fields, rows } = JSON.parse(text) as PackedTransactions;
  return rows.map((values) => unpackRow(fields, values));
}

/** No text within JSON holds a line's end, so this parts the lines and nothing else. */
const LINE_END = ',\n';

/** Annotations in any order, each a line of its own: a text is held against the one before it line by line. */
export const packAnnotations = (annotations: Iterable<Annotation>): string =>
  `[${Array.from(annotations, (annotation) => JSON.stringify(annotation)).join(LINE_END)}]`;

/** One after the other: to part a long text at once takes long too. */
function* linesOf(packed: string): Generator<string> {
  const last = packed.length - 1;
  for (let from = 1; from < last; ) {
    const end = packed.indexOf(LINE_END, from);
    yield packed.slice(from, end < 0 ? last : end);
    from = end < 0 ? last : end + LINE_END.length;
  }
}

/** The annotations of one line: one, but all of them where a text is one line, as a store may still hold it. */
const annotationsIn = (line: string): readonly Annotation[] => JSON.parse(`[${line}]`) as Annotation[];

/**
 * Unpacks one text after the other, by transaction id, a line a step: whoever drives it can do something else in between.
 * Lines that stand where they stood in the text before are not parsed again; what they say is the same object, and what hangs
 * on it need not be made again either.
 */
export function createAnnotationsUnpacker(): (packed: string) => Generator<void, ReadonlyMap<string, Annotation>> {
  let lines: readonly string[] = [];
  let said: readonly (readonly Annotation[])[] = [];
  return function* (packed) {
    const next: string[] = [];
    const now: (readonly Annotation[])[] = [];
    const byId = new Map<string, Annotation>();
    for (const line of linesOf(packed)) {
      const known = line === lines[next.length] ? said[next.length] : undefined;
      const annotations = known ?? annotationsIn(line);
      next.push(line);
      now.push(annotations);
      for (const annotation of annotations) byId.set(annotation.transactionId, annotation);
      yield;
    }
    [lines, said] = [next, now];
    return byId;
  };
}
