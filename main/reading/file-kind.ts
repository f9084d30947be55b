/** What a file is, told by its first bytes. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'tiff';

/** How many bytes it takes to tell. Readers accept a PDF header this late (ISO 32000-1, annex H, note 13). */
export const KIND_BYTES = 1024;

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** The kind of a file Egret reads, or null for any other. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const [kind] = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte)) ?? [];
  if (kind) return kind;
  return Buffer.from(bytes.subarray(0, KIND_BYTES)).includes('%PDF-') ? 'pdf' : null;
}
