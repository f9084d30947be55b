import { Refusal } from './refusal.ts';

/** The bytes of base64 text, with or without `data:…;base64,` before it. */
export function bytesOf(text: string, field: string): Uint8Array {
  const encoded = text.replace(/^data:[\w./+-]+;base64,/, '');
  try {
    return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  } catch {
    throw new Refusal(422, { json: { [field]: { _schema: ['Not base64.'] } } });
  }
}

const CHUNK = 0x8000;

/** Bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
