import type { Body } from './exchange.ts';

interface FilePart {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** As browsers write a file's name (HTML, "multipart/form-data encoding algorithm"). */
const escaped = (name: string): string =>
  name.replace(/[\r\n"]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

/** The end of a SHA-256 is found in no part, and makes the same form the same bytes. */
const boundaryOf = (id: string): string => `egret-form-${id.slice(-32)}`;

/** A form with one file (RFC 7578). The same fields and file give the same bytes. */
export function formBody(fields: { readonly reference_id: string }, file: FilePart): Body {
  const boundary = boundaryOf(fields.reference_id);
  const head = Object.entries(fields)
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  const fileHead = `--${boundary}\r\nContent-Disposition: form-data; name="${file.name}"; filename="${escaped(file.fileName)}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const [before, after] = [encoder.encode(head + fileHead), encoder.encode(`\r\n--${boundary}--\r\n`)];
  const bytes = new Uint8Array(before.length + file.bytes.length + after.length);
  bytes.set(before);
  bytes.set(file.bytes, before.length);
  bytes.set(after, before.length + file.bytes.length);
  return { mediaType: `multipart/form-data; boundary=${boundary}`, bytes };
}
