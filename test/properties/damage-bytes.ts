import fc from 'fast-check';

/** One way to damage a file, and what it is, for a person who looks for what went wrong. */
export interface Damage {
  readonly says: string;
  readonly done: (bytes: Buffer) => Buffer;
}

/** A place in a file of any length; all are alike, where fast-check would rather take the ends. */
const place = fc.noBias(fc.nat({ max: 999_999 })).map((millionth) => millionth / 1e6);
const length = fc.integer({ min: 1, max: 300 });

const from = (bytes: Buffer, at: number): number => Math.floor(at * bytes.length);

const spliced = (bytes: Buffer, at: number, removed: number, added: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);

/** Puts something else in place of one of the matches of a pattern; a file without any stays as it is. */
function matchReplaced(bytes: Buffer, pattern: RegExp, which: number, by: string): Buffer {
  const text = bytes.toString('latin1');
  const matches = [...text.matchAll(pattern)];
  const match = matches[Math.floor(which * matches.length)];
  return match ? spliced(bytes, match.index, match[0].length, Buffer.from(by, 'latin1')) : bytes;
}

const flipped = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
  ([at, mask]): Damage => ({
    says: `byte ${at} ^ ${mask}`,
    done: (bytes) => spliced(bytes, from(bytes, at), 1, Uint8Array.of((bytes[from(bytes, at)] ?? 0) ^ mask)),
  }),
);

const removed = fc.tuple(place, length).map(
  ([at, many]): Damage => ({
    says: `${many} gone at ${at}`,
    done: (bytes) => spliced(bytes, from(bytes, at), many, new Uint8Array()),
  }),
);

const doubled = fc.tuple(place, length).map(
  ([at, many]): Damage => ({
    says: `${many} doubled at ${at}`,
    done: (bytes) => spliced(bytes, from(bytes, at), 0, bytes.subarray(from(bytes, at), from(bytes, at) + many)),
  }),
);

const inserted = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 60 })).map(
  ([at, added]): Damage => ({
    says: `${added.join(' ')} put in at ${at}`,
    done: (bytes) => spliced(bytes, from(bytes, at), 0, added),
  }),
);

const truncated = place.map(
  (at): Damage => ({ says: `cut off at ${at}`, done: (bytes) => bytes.subarray(0, from(bytes, at)) }),
);

/** Where an object lies, which one is meant, how many pages or bytes there are. */
const NUMBERS = /(?<=^|[\s/[(])-?\d+(\.\d+)?(?=[\s\]/)>])/gm;
const REFERENCES = /\d+ 0 (?=R|obj)/g;
const TABLE = /\d{10}(?= 00000 n)|(?<=startxref\s)\d+|(?<=\/(Size|Root|Prev|Count|Length) )\d+/g;
const OPERATORS = /(?<=\s)(BT|ET|Td|Tm|TJ|Tj|Tf|cm|q|Q|Do|re)(?=\s)/g;

const numberText = fc.oneof(
  fc.integer({ min: -5, max: 40 }).map(String),
  fc.constantFrom('0', '-1', '65536', '2147483648', '-99999999999', '0.0000001', '1e9', 'NaN', ''),
);

const otherObject = fc.integer({ min: 0, max: 25 }).map((number) => `${number} 0 `);

const replaced = (pattern: RegExp, by: fc.Arbitrary<string>): fc.Arbitrary<Damage> =>
  fc.tuple(place, by).map(
    ([which, text]): Damage => ({
      says: `${pattern} at ${which} → ${text}`,
      done: (bytes) => matchReplaced(bytes, pattern, which, text),
    }),
  );

/** Damage as transport, bad programs and bad people do it. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { arbitrary: flipped, weight: 4 },
  { arbitrary: removed, weight: 3 },
  { arbitrary: doubled, weight: 3 },
  { arbitrary: inserted, weight: 3 },
  { arbitrary: truncated, weight: 1 },
  { arbitrary: replaced(TABLE, numberText), weight: 3 },
  { arbitrary: replaced(NUMBERS, numberText), weight: 4 },
  { arbitrary: replaced(REFERENCES, otherObject), weight: 3 },
  { arbitrary: replaced(OPERATORS, fc.constantFrom('BT', 'ET', 'q', 'Q', 'cm', 'Td', 'Tf', 'Do')), weight: 3 },
);
