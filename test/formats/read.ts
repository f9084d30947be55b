import { type FormatReading, type FormatSettings, readFormat } from '../../main/formats/index.ts';
import { sha256Hex } from '../../shared/ids.ts';
import type { Statement } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';

export const NOTHING: FormatSettings = { currency: null, dateOrder: null, columns: null };

const bytesOf = (content: string | Uint8Array | object): Uint8Array => {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
};

/** Reads a file given as its text, its bytes, or as what its JSON holds. */
export function tryRead(
  content: string | Uint8Array | object,
  settings: Partial<FormatSettings> = {},
): Result<FormatReading> {
  const bytes = bytesOf(content);
  return readFormat(bytes, 'file', sha256Hex(bytes), { ...NOTHING, ...settings });
}

/** Reads a file that must be readable. */
export function read(content: string | Uint8Array | object, settings: Partial<FormatSettings> = {}): FormatReading {
  const result = tryRead(content, settings);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The one statement of a file. */
export function only(content: string | Uint8Array | object, settings: Partial<FormatSettings> = {}): Statement {
  const { statements } = read(content, settings);
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error(`${statements.length} statements`);
  return statement;
}

/** Date, amount and text of each row. */
export const rowsOf = ({ transactions }: Statement): readonly (readonly [string, number, string])[] =>
  transactions.map(({ date, amount, description }) => [date, amount, description]);

/** Where each row stands. */
export const placesOf = ({ transactions }: Statement): readonly (string | undefined)[] =>
  transactions.map(({ inFile }) => inFile);

/** The codes of a statement's findings. */
export const codesOf = ({ findings }: Statement): readonly string[] => findings.map(({ code }) => code);
