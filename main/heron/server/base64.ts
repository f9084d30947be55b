import { Refusal } from './refusal.ts';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of base64 text, with or without `data:…;base64,` before it; spaces and line ends do not count. */
export function bytesOf(text: string, field: string): Uint8Array {
  const encoded = text.replace(/^data:[\w./+-]+;base64,/, '').replace(/\s+/g, '');
  const digits = encoded.replace(/=+$/, '').length;
  // One digit alone is less than a byte.
  if (!BASE64.test(encoded) || digits % 4 === 1)
    throw new Refusal(422, { json: { [field]: { _schema: ['Not base64.'] } } });
  return new Uint8Array(Buffer.from(encoded, 'base64'));
}

/** Bytes as base64 text. */
export const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
