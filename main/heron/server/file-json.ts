import type { ReadDocument, Statement, Transaction } from '../../../shared/model/index.ts';
import { MODEL_VERSION, number, place, statementJson } from '../index.ts';
import { isLoaded } from './companies.ts';
import type { EndUserRecord, FileRecord, PdfRecord } from './records.ts';

/** Heron's EndUserFile. */
export const fileJson = (file: FileRecord, pdf: PdfRecord | null): object => ({
  heron_id: file.heronId,
  reference_id: file.referenceId,
  filename: file.filename,
  renamed_filename: file.renamedFilename,
  file_class: file.fileClass,
  page_classes: file.pageClasses,
  num_pages: file.numPages,
  parent_heron_id: file.parentHeronId,
  bank_statement: pdf && { heron_id: pdf.heronId, status: pdf.status, data_source: sourceJson(pdf) },
  created: file.created || null,
  parsed_results: pdf?.document ? [parsedResultJson(file, pdf.document, [])] : [],
  processing_error: file.processingError,
});

const sourceJson = (pdf: PdfRecord): object => ({ heron_id: pdf.heronId, is_enabled: isLoaded(pdf) });

/** The parser of statements, as results name it. */
const PARSER = 'egret-statements';

/** A file as it was read, each row with its rectangle. Corrections stand beside the result and do not change it. */
export const parsedResultJson = (file: FileRecord, document: ReadDocument, patches: readonly unknown[]): object => ({
  attribute_values: [],
  bounding_boxes: document.statements.flatMap(boxesOf),
  created: file.created || null,
  field_validations: document.statements.map(validationJson),
  heron_id: file.heronId,
  id: 0,
  parser_display_name: 'Statements',
  parser_id: PARSER,
  parsing_status: document.error === null ? 'succeeded' : 'failed',
  patches,
  result: { statements: document.statements.map(statementJson) },
  result_schema: {},
  validation_summary: document.statements.map(({ verdict }) => verdict).join(', '),
});

const boxesOf = ({ transactions }: Statement, statement: number): object[] =>
  transactions.flatMap(({ page, bounds, description }, row) =>
    bounds === null
      ? []
      : [
          {
            json_pointer: `/statements/${statement}/transactions/${row}`,
            page_num: page,
            bounding_box: [bounds.yMin, bounds.xMin, bounds.yMax, bounds.xMax],
            value: description,
          },
        ],
  );

/** Whether a statement's arithmetic holds; unproven ones cannot be told. */
const validationJson = ({ verdict, findings }: Statement, at: number): object => ({
  field_name: `/statements/${at}`,
  validation_type: 'statement_arithmetic',
  result: verdict === 'broken' ? 'fail' : verdict === 'unproven' ? 'not_applicable' : 'pass',
  failure_reason:
    verdict === 'broken' ? (findings.find(({ severity }) => severity === 'error')?.message ?? null) : null,
});

/** The currency of a file: what its statements are in, else what its sender says. */
export const currencyOf = ({ document, currency }: PdfRecord): string | null =>
  document?.statements[0]?.currency ?? currency;

/** Heron's PDF. With results: the rows of each statement, and Egret's verdict with what it found. */
export const pdfJson = (pdf: PdfRecord, endUser: EndUserRecord, withResults: boolean): object => ({
  created: pdf.created || null,
  currency: currencyOf(pdf),
  data_source: sourceJson(pdf),
  end_user: { heron_id: endUser.heronId },
  filename: pdf.filename,
  fraud_reason: pdf.fraudReason,
  heron_id: pdf.heronId,
  is_fraud: pdf.isFraud,
  last_updated: pdf.lastUpdated,
  notes: pdf.notes,
  parsing_version: MODEL_VERSION,
  reference_id: pdf.referenceId,
  statements: withResults ? (pdf.document?.statements.map((one) => partialsJson(one, pdf)) ?? []) : [],
  status: pdf.status,
});

const partialsJson = (statement: Statement, { excludedStatementIds }: PdfRecord): object => ({
  ...statementJson(statement),
  exclude: excludedStatementIds.includes(statement.id),
  invalid_transaction_partials: [],
  transaction_partials: statement.transactions.map((row) => partialJson(row, statement.currency)),
});

const partialJson = (row: Transaction, currency: string | null): object => ({
  amount: number(row.amount, currency),
  balance: number(row.balance, currency),
  bounds: wholePoints(row),
  currency,
  description: row.description,
  ocr_suspect: row.derived.length > 0,
  reference_id: row.id,
  timestamp: row.date,
});

/** The rectangle in whole points, as Heron's PDFs have it; it covers the exact one. Null for a row that stands on no page. */
function wholePoints({ page, bounds }: Transaction): object | null {
  if (bounds === null) return null;
  const { xMin, xMax, yMin, yMax } = bounds;
  return place(page, { xMin: Math.floor(xMin), xMax: Math.ceil(xMax), yMin: Math.floor(yMin), yMax: Math.ceil(yMax) });
}
