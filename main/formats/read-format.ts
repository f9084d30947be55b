import type { ColumnMapping, Finding, Statement } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { note, occurrenceCounter, statementOfGiven } from '../statements/index.ts';
import { type Content, contentOf, textOf } from './content.ts';
import { decodeText } from './decode-text.ts';
import type { Format } from './format.ts';
import { formatOfContent } from './formats.ts';
import type { FormatSettings } from './given.ts';
import { FORMAT_LIMITS } from './limits.ts';
import { Malformed } from './malformed.ts';
import { isWorkbook } from './read-workbook.ts';

/** A file of a feed or an exchange format, read. */
export interface FormatReading {
  /** What people call the format. */
  readonly format: string;
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  /** What the columns of a table were taken to hold; absent for formats that say it. */
  readonly columns?: ColumnMapping;
}

interface Recognised {
  readonly content: Content;
  readonly format: Format;
}

function recogniseContent(content: Content | null, columns: FormatSettings['columns']): Recognised | null {
  const format = content && formatOfContent(content, columns);
  return content && format && { content, format };
}

/** A text that begins as JSON or XML does and is neither may be a table whose first cell begins so. */
function recognise(bytes: Uint8Array, columns: FormatSettings['columns']): Recognised | null {
  try {
    return recogniseContent(contentOf(bytes), columns);
  } catch (error) {
    const recognised = isWorkbook(bytes) ? null : recogniseContent(textOf(bytes), columns);
    if (recognised) return recognised;
    throw error;
  }
}

/** Names that stand in files of one format only: by them a file is known that is not whole. */
const MARKS =
  /<(\w+:)?BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn)\b|"(account_id|bank_account_pk|baseType|postedDate|parsed_details)"\s*:/;

/** Whether a file is of one of the formats; also one that is damaged, so that it is told and not passed over. */
export function isOfFormat(bytes: Uint8Array): boolean {
  if (bytes.length > FORMAT_LIMITS.bytes) return false;
  try {
    return recognise(bytes, null) !== null;
  } catch {
    return MARKS.test(decodeText(bytes) ?? '');
  }
}

const NOTHING = 'The file is read whole and holds no statement.';

function readRecognised({ content, format }: Recognised, documentId: string, settings: FormatSettings): FormatReading {
  const { statements, findings, columns } = format.read(content as never, settings);
  const rows = statements.reduce((sum, given) => sum + given.rows.length, 0);
  if (rows > FORMAT_LIMITS.rows) throw new Malformed('the file', `it holds more than ${FORMAT_LIMITS.rows} rows`);
  const occurrence = occurrenceCounter();
  const isEmpty = statements.length + findings.length === 0;
  return {
    format: format.name,
    statements: statements.map((given) => statementOfGiven(given, documentId, occurrence)),
    findings: isEmpty ? [note('no_statement_found', 'warning', NOTHING)] : findings,
    ...(columns && { columns }),
  };
}

/**
 * Reads a file of a feed or an exchange format into statements with their verdicts. Fails with `not_recognised` where it is
 * of no format, with `format_broken` and a line or path where it breaks the rules of its own.
 *
 * @param documentId SHA-256 of the bytes; ids derive from it
 */
export function readFormat(
  bytes: Uint8Array,
  fileName: string,
  documentId: string,
  settings: FormatSettings,
): Result<FormatReading> {
  if (bytes.length === 0) return failure('file_empty', `${fileName} is empty. Ask for the file again.`);
  if (bytes.length > FORMAT_LIMITS.bytes)
    return failure('too_large', `${fileName} is larger than ${FORMAT_LIMITS.bytes / 1e6} MB. Split the file.`);
  try {
    const recognised = recognise(bytes, settings.columns);
    if (recognised) return success(readRecognised(recognised, documentId, settings));
    return failure(
      'not_recognised',
      `${fileName} is not a PDF, no picture of a page, and no file of a bank or a feed that Egret knows. Ask for the statement as one of these.`,
    );
  } catch (error) {
    // What a hostile file makes fail in a way that nobody foresaw is the file's failure too: nothing of it is believed.
    const { inFile, message } =
      error instanceof Malformed ? error : { inFile: 'an unknown place', message: String(error) };
    return failure('format_broken', `${fileName} cannot be read at ${inFile}: ${message}. Ask for the file again.`);
  }
}
