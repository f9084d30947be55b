import { Inflate } from 'fflate';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;

const DEFLATED = 8;

/** Bytes that are inflated at once: to some 16 million at most. */
const PIECE = 16_384;

/** Where the end of the central directory is; -1 where there is none. */
function endOf(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/**
 * Bytes that a stream inflates to, or some number beyond `limit`. It ends with the piece that gives nothing more; what is no
 * whole stream counts up to where it breaks.
 */
function inflatedSize(stream: Uint8Array, limit: number): number {
  let size = 0;
  let given = 0;
  const inflate = new Inflate((piece) => {
    given = piece.length;
    size += given;
  });
  try {
    for (let at = 0; at < stream.length && size <= limit && (at === 0 || given > 0); at += PIECE)
      inflate.push(stream.subarray(at, at + PIECE), false);
  } catch {
    // Whoever unpacks it for good says what is wrong with it.
  }
  return size;
}

/** Bytes that one file takes to unpack: as its header says, or as it does, whichever is more. */
function sizeOf(bytes: Uint8Array, view: DataView, header: number, limit: number): number {
  if (header + HEADER_LENGTH > view.byteLength) return 0;
  const said = view.getUint32(header + 22, true);
  const start = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (said > limit || view.getUint16(header + 8, true) !== DEFLATED) return said;
  return Math.max(said, inflatedSize(bytes.subarray(start), limit));
}

/**
 * Bytes that a ZIP file takes to unpack, or some number beyond `limit`; infinite where it has no central directory (APPNOTE
 * 4.3.12). Every file in it is unpacked for that, piece by piece: what a ZIP says of sizes may be nought, or a lie.
 */
export function unpackedSize(bytes: Uint8Array, limit: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return Number.POSITIVE_INFINITY;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  while (size <= limit && at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    size += sizeOf(bytes, view, view.getUint32(at + 42, true), limit - size);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
