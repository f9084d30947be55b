import { createHash } from 'node:crypto';
import { contentId } from '../../shared/ids.ts';
import { failure } from '../../shared/result.ts';
import { annotationOf, directionOf, type Row, rowReader, splitByDirection, told } from '../enrichment/index.ts';
import { positionJson, postedId, postedRows, postedTransaction, responseJson } from '../heron/index.ts';
import { type Companies, relateCompanies } from './enrich-posted.ts';
import { fileItems } from './file-items.ts';
import { withOwnIds } from './own-ids.ts';

/** An item that was left out. */
export interface BadItem {
  /** Place in the file, the first is 0. */
  readonly index: number;
  /** One sentence for people. */
  readonly reason: string;
}

export interface EnrichFileOptions {
  readonly path: string;
  readonly withEvidence: boolean;
  /** Transfers and payments between people are called by their direction too. */
  readonly splitsDirections: boolean;
  /** Takes the next piece of the response; the next one waits for it. */
  readonly write: (text: string) => Promise<void>;
}

export interface EnrichedFile {
  readonly transactions: number;
  readonly bad: readonly BadItem[];
}

/**
 * Enriches a file of posted transactions into the response of seed 001. The file is read twice: first for what must be
 * known of every row before anything can be said of one (a row is kept as a few numbers and its text), then to write the
 * response item by item. What the response needs beyond that is never held whole.
 */
export async function enrichFile({
  path,
  withEvidence,
  splitsDirections,
  write,
}: EnrichFileOptions): Promise<EnrichedFile> {
  const { rows, endUsers, bad, requestId } = await readRows(path);
  const read = rowReader();
  const companies = relateCompanies(
    rows.map((row) => row && told(row, read(row))),
    endUsers,
  );
  await write(`{"_summary":{"request_id":"${requestId}"},"transactions":[`);
  let separator = '\n';
  let index = -1;
  for await (const text of fileItems(path)) {
    index += 1;
    const row = rows[index];
    const posted = row ? parsed(text) : null;
    const relations = companies.get(endUsers[index] ?? null);
    if (!row || !posted?.ok || !relations) continue;
    const said = annotationOf(row, read(row), relations);
    const annotation = splitsDirections ? splitByDirection(said, directionOf(row.amount)) : said;
    await write(`${separator}${JSON.stringify(responseJson(posted.value, annotation, requestId, withEvidence))}`);
    separator = ',\n';
  }
  const positions = withEvidence ? `,"positions":${JSON.stringify(positionsOf(companies))}` : '';
  await write(`\n]${positions}}\n`);
  return { transactions: rows.length - bad.length, bad };
}

const positionsOf = (companies: Companies): object[] =>
  [...companies].flatMap(([endUserId, { positions }]) =>
    positions.map((position) => positionJson(position, endUserId)),
  );

function parsed(text: string): ReturnType<typeof postedTransaction> {
  try {
    return postedTransaction(JSON.parse(text));
  } catch {
    return failure('invalid_request', 'It is not JSON.');
  }
}

interface ReadFile {
  /** By place in the file; null for a bad item. */
  readonly rows: readonly (Row | null)[];
  readonly endUsers: readonly (string | null)[];
  readonly bad: readonly BadItem[];
  readonly requestId: string;
}

async function readRows(path: string): Promise<ReadFile> {
  const rows: (Row | null)[] = [];
  const endUsers: (string | null)[] = [];
  const bad: BadItem[] = [];
  const hash = createHash('sha256');
  const toRow = postedRows();
  for await (const text of fileItems(path)) {
    hash.update(text);
    const posted = parsed(text);
    if (!posted.ok) bad.push({ index: rows.length, reason: posted.error.message });
    endUsers.push(posted.ok ? posted.value.endUserId : null);
    rows.push(posted.ok ? toRow(posted.value, postedId(posted.value)) : null);
  }
  return { rows: withOwnIds(rows), endUsers, bad, requestId: contentId('req', hash.digest('hex')) };
}
