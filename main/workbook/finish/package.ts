import { constants, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, Unzip, UnzipPassThrough, Zip, ZipPassThrough } from 'fflate';

/** The parts of a package by their paths, each in pieces, so that a large one need not be copied to change its ends. */
export type Parts = Map<string, readonly Uint8Array[]>;

/** A zip entry has a date; one that is always the same keeps the bytes the same. */
const ENTRY_DATE = new Date(1980, 0, 1);
/** Cells repeat so much that to search them longer makes a file little smaller. */
const LEVEL = 1;
/** The number of the method in the format of zip (4.4.5). */
const DEFLATED = 8;

/**
 * The parts of a zip package whose entries are not compressed.
 *
 * @throws Error where it is none
 */
export function openPackage(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  const unzip = new Unzip((entry) => {
    const pieces: Uint8Array[] = [];
    parts.set(entry.name, pieces);
    entry.ondata = (error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    };
    entry.start();
  });
  unzip.register(UnzipPassThrough);
  unzip.push(bytes, true);
  return parts;
}

/** An entry that the system's zlib compresses piece by piece: in JavaScript it would take three times as long. */
class DeflatedEntry extends ZipPassThrough {
  override readonly compression = DEFLATED;

  protected override process(piece: Uint8Array, isLast: boolean): void {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(piece, { level: LEVEL, finishFlush }), isLast);
  }
}

/** Parts as the bytes of a compressed zip package, in their order. */
export function closePackage(parts: Parts): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written.push(piece);
  });
  for (const [path, pieces] of parts) {
    const entry = new DeflatedEntry(path);
    entry.mtime = ENTRY_DATE;
    zip.add(entry);
    for (const [index, piece] of pieces.entries()) entry.push(piece, index === pieces.length - 1);
  }
  zip.end();
  return joined(written);
}

/** The text of a part. @throws RangeError where the package has none at the path */
export const textAt = (parts: Parts, path: string): string => strFromU8(bytesAt(parts, path));

export const textPart = (text: string): readonly Uint8Array[] => [strToU8(text)];

/** A part in one piece. @throws RangeError where the package has none at the path */
export function bytesAt(parts: Parts, path: string): Uint8Array {
  const pieces = parts.get(path);
  if (pieces === undefined) throw new RangeError(`The workbook has no part ${path}`);
  const [only, ...others] = pieces;
  return only && others.length === 0 ? only : joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
