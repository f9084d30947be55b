import { inflateSync } from 'node:zlib';

const STREAM = /<<([^<>]*)\/Filter \/FlateDecode([^<>]*)>>\s*stream\r?\n/g;

/**
 * A PDF of pdfkit's with its streams inflated, so that damage reaches what they draw and not only their packing. The
 * table of objects is left as it was, and so is wrong: readers find the objects without it.
 */
export function unpackedPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  let [unpacked, done] = ['', 0];
  for (const { 0: head, 1: before = '', 2: after = '', index } of text.matchAll(STREAM)) {
    const start = index + head.length;
    const end = text.indexOf('endstream', start);
    const body = inflateSync(Buffer.from(text.slice(start, end), 'latin1')).toString('latin1');
    const entries = `${before}${after}`.replace(/\/Length \d+/, `/Length ${body.length}`);
    unpacked += `${text.slice(done, index)}<<${entries}>>\nstream\n${body}\n`;
    done = end;
  }
  return new Uint8Array(Buffer.from(unpacked + text.slice(done), 'latin1'));
}
