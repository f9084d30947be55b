import type { Analysis } from '../../../shared/model/index.ts';
import type { LeftOut, PushChoice } from '../../../shared/sync/push.ts';
import { MOST_WITHDRAWN, type Push, type PushedFile, type PushedRow } from '../../heron/client/index.ts';
import { batchesOf } from './batches.ts';
import { leavingCorrections } from './corrections-told.ts';
import { cutInto } from './cut-into.ts';
import { type LeavingRow, leavingRows } from './leaving-rows.ts';
import type { Told } from './told.ts';

/** A file of the company that is on this computer. */
export interface OwnFile extends PushedFile {
  readonly isPdf: boolean;
  /** Where it lies. */
  readonly path: string;
}

export interface PushInput {
  readonly analysis: Analysis;
  readonly files: readonly OwnFile[];
  /** Files that are no longer on this computer. */
  readonly goneFileIds: readonly string[];
  /** The id under which the service has the company. */
  readonly address: string;
  readonly told: Told;
  /** The service's id of a transaction, by Egret's, as far as the service was read. */
  readonly remoteIds: ReadonlyMap<string, string>;
  readonly choice: PushChoice;
}

export interface PlannedItem {
  readonly title: string;
  readonly push: Push;
}

/** What would leave, in the order in which it has to, and what would not. Without items nothing would. */
export interface PushPlan {
  readonly items: readonly PlannedItem[];
  readonly leftOut: readonly LeftOut[];
}

const grouped = (count: number): string => count.toLocaleString('en-US');

/** The company itself goes first, unless the service has it under this name, or a person chose one that it had before. */
function companyItems({ analysis: { company }, address, told }: PushInput): PlannedItem[] {
  if (address !== company.id || told.name === company.name) return [];
  const about = { companyId: address, name: company.name };
  return [
    { title: `Company ${company.name}`, push: { kind: 'create_company', ...about } },
    { title: `Name of ${company.name}`, push: { kind: 'update_company', ...about } },
  ];
}

/** Rows that were told otherwise than they are read now: the service keeps what it has by their ids, until it forgets them. */
function withdrawItems(companyId: string, rows: readonly LeavingRow[], told: Told): PlannedItem[] {
  const ids = rows.flatMap(({ row: { id } }) => (told.transactions.has(id) ? [id] : []));
  return cutInto(ids, MOST_WITHDRAWN).map((transactionIds) => ({
    title: `Take back ${grouped(transactionIds.length)} transactions that were corrected here`,
    push: { kind: 'withdraw', companyId, transactionIds },
  }));
}

function transactionItems({ analysis, address: companyId, told, choice }: PushInput): PushPlan {
  const { rows, leftOut } = leavingRows(analysis, told, choice.maskNumbers);
  let sent = 0;
  const batches = batchesOf(companyId, rows).map((push): PlannedItem => {
    const from = sent + 1;
    sent += push.rows.length;
    return { title: `Transactions ${grouped(from)} to ${grouped(sent)} of ${grouped(rows.length)}`, push };
  });
  const ready: PlannedItem = { title: 'Ready to be enriched', push: { kind: 'ready', companyId } };
  const withdrawn = withdrawItems(companyId, rows, told);
  return { items: batches.length > 0 ? [...withdrawn, ...batches, ready] : [], leftOut };
}

const FILES_REASONS = {
  told: 'files that were sent before',
  rowsTold: 'files whose transactions were sent before, so that they would count twice',
  gone: 'files that are no longer on this computer; add them again',
} as const;

function fileItems({ analysis, address: companyId, files, goneFileIds, told }: PushInput): PushPlan {
  const withRowsTold = new Set(
    analysis.documents
      .filter(({ statements }) =>
        statements.some(({ transactions }) => transactions.some(({ id }) => told.transactions.has(id))),
      )
      .map(({ id }) => id),
  );
  const repeated = files.filter(({ id }) => told.fileIds.has(id));
  const rowsTold = files.filter(({ id }) => !told.fileIds.has(id) && withRowsTold.has(id));
  const left = files.filter((file) => !repeated.includes(file) && !rowsTold.includes(file));
  const items = left.map(
    ({ isPdf, path: _path, ...file }): PlannedItem => ({
      title: file.fileName,
      push: { kind: isPdf ? 'statement_file' : 'file', companyId, file },
    }),
  );
  const read: PlannedItem = { title: 'Read the files', push: { kind: 'read_files', companyId } };
  const leftOut = [
    { reason: FILES_REASONS.told, count: repeated.length },
    { reason: FILES_REASONS.rowsTold, count: rowsTold.length },
    { reason: FILES_REASONS.gone, count: goneFileIds.filter((id) => !told.fileIds.has(id)).length },
  ];
  return {
    items: left.some(({ isPdf }) => !isPdf) ? [...items, read] : items,
    leftOut: leftOut.filter(({ count }) => count > 0),
  };
}

const titleOf = (push: Push): string => {
  if (push.kind === 'category_feedback') return `${push.category}: ${grouped(push.transactionIds.length)} transactions`;
  if (push.kind === 'merchant_feedback')
    return `${push.merchantName}: ${grouped(push.transactionIds.length)} transactions`;
  return push.kind;
};

function correctionItems(input: PushInput): PushPlan {
  const { pushes, leftOut } = leavingCorrections(input);
  return { items: pushes.map((push) => ({ title: titleOf(push), push })), leftOut };
}

const PLANS = { transactions: transactionItems, files: fileItems, corrections: correctionItems } as const;

/** What would leave of a company by a person's choice. What was told before is not told again. */
export function planPush(input: PushInput): PushPlan {
  const { items, leftOut } = PLANS[input.choice.content](input);
  if (items.length === 0) return { items, leftOut };
  return { items: [...companyItems(input), ...items], leftOut };
}

/** The transactions among what would leave. */
export const rowsIn = ({ items }: PushPlan): PushedRow[] =>
  items.flatMap(({ push }) => (push.kind === 'transactions' ? push.rows : []));
