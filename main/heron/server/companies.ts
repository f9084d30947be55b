import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import { contentId } from '../../../shared/ids.ts';
import type { Account, Analysis, Annotation, ReadDocument, SummarySettings } from '../../../shared/model/index.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/index.ts';
import { enricher, type Row, rowsOf } from '../../enrichment/index.ts';
import { analyse } from '../../flows/index.ts';
import { gatherAccounts } from '../../statements/index.ts';
import { dayOf, POSTED_FORMAT, postedRows } from '../index.ts';
import type { Engine } from './engine.ts';
import { countedStatements } from './files.ts';
import { oneKept, shelfOf } from './kept.ts';
import type { Listed } from './listed.ts';
import { merchantGroupsOf, withMerchantGroups } from './merchant-groups.ts';
import { type PostedRow, postedRowsOf, postedStatementsOf } from './posted-of.ts';
import type { BatchRow, EndUserRecord, PdfRecord, UserSettings } from './records.ts';
import { loadAll, type Scope, type Stored } from './stored.ts';

/** One company, computed from all that is stored of it. */
export interface OpenCompany {
  readonly profile: EndUserRecord | null;
  readonly pdfs: readonly PdfRecord[];
  /** Of statements whose transactions are loaded, and of posted rows that have a day. */
  readonly analysis: Analysis;
  /** Every transaction, those without a day as well. */
  readonly transactions: readonly Listed[];
}

/** Opens companies; what was computed last is kept until something in it changes. */
export interface Companies {
  open(scope: Scope): Promise<OpenCompany>;
}

const KEPT = 4;

/** Companies, none of them open yet. */
export function createCompanies(engine: Engine): Companies {
  const kept = new Map<string, { readonly version: string; readonly company: Promise<OpenCompany> }>();
  return {
    open: (scope) => {
      const key = JSON.stringify([scope.owner, scope.endUser]);
      const revisions = [scope, shelfOf(scope.owner)].map((one) => engine.stored.revision(one));
      const version = [engine.today(), ...revisions].join();
      const known = kept.get(key);
      const entry = known?.version === version ? known : { version, company: openCompany(engine, scope) };
      // What was asked for last stays longest.
      kept.delete(key);
      kept.set(key, entry);
      // A failure is told to who asked, and the next one tries again.
      entry.company.catch(() => kept.get(key) === entry && kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return entry.company;
    },
  };
}

async function openCompany({ stored, today }: Engine, scope: Scope): Promise<OpenCompany> {
  const profile = await stored.load(scope, 'endUser', 'end-user');
  const pdfs = await loadAll(stored, scope, 'pdf');
  const isOff = profile?.disabledSourceIds.includes(postedSourceId(scope)) ?? false;
  const batches = isOff ? [] : await loadAll(stored, scope, 'batch');
  const posted = postedRowsOf(batches);
  const loaded = pdfs.filter((pdf) => isLoaded(pdf) && !profile?.disabledSourceIds.includes(pdf.heronId));
  const fromFiles = loaded.flatMap((pdf) =>
    pdf.document ? { ...pdf.document, statements: countedStatements(pdf) } : [],
  );
  const statements = postedStatementsOf(scope.endUser ?? '', batches);
  const documents = [...fromFiles, ...statements.map(documentOf)];
  const accounts = gatherAccounts(documents.flatMap((document) => document.statements));
  const said = (await stored.load(scope, 'corrections', 'corrections')) ?? NO_CORRECTIONS;
  const corrections = withMerchantGroups(said, await merchantGroupsOf({ stored }, shelfOf(scope.owner)));
  const enriched = enricher(
    allRows(
      accounts,
      posted.map(({ row }) => row),
    ),
  )(corrections);
  const analysis = analyse({
    documents,
    companyName: profile?.name ?? null,
    asOf: today(),
    corrections,
    enrich: () => enriched,
    settings: { ...DEFAULT_SETTINGS, ...profile?.settings, ...(await ownerSettings(stored, scope.owner)) },
  });
  const named = profile && { id: profile.heronId, name: profile.name ?? analysis.company.name };
  const transactions = listedOf(accounts, loaded, posted, enriched.annotations, profile, postedSourceId(scope));
  return { profile, pdfs, analysis: named ? { ...analysis, company: named } : analysis, transactions };
}

/** What an owner changed about the figures of all their companies. */
async function ownerSettings(stored: Stored, owner: string): Promise<Partial<SummarySettings>> {
  const kept = await oneKept<UserSettings>({ stored }, shelfOf(owner), 'settings', 'user');
  const threshold = kept?.low_balance_days_threshold;
  return threshold === undefined ? {} : { lowBalanceThreshold: threshold };
}

/** The source of all that was posted of a company. */
export const postedSourceId = ({ endUser }: Scope): string => contentId('dso', endUser, 'posted');

/** Whether a file's transactions count. */
export const isLoaded = ({ status }: PdfRecord): boolean => status === 'transactions_loaded';

const documentOf = (statement: ReadDocument['statements'][number]): ReadDocument => ({
  id: statement.documentId,
  fileName: 'Posted transactions',
  pages: 0,
  format: POSTED_FORMAT,
  fileClass: 'bank_statement',
  error: null,
  findings: [],
  statements: [statement],
});

/**
 * The rows that enrichment sees. Posted ones come one by one, without a document around them, with what their sender says
 * of them; those without a day are in no account.
 */
function allRows(accounts: readonly Account[], posted: readonly BatchRow[]): Row[] {
  const toRow = postedRows();
  const own = new Map(posted.map((row) => [row.id, toRow(row.posted, row.id)] as const));
  const inAccounts = rowsOf(accounts).map((row): Row => {
    const sent = own.get(row.id);
    return sent ? { ...sent, account: row.account } : row;
  });
  const undated = posted.filter((row) => dayOf(row.posted) === null).flatMap(({ id }) => own.get(id) ?? []);
  return [...inAccounts, ...undated];
}

function listedOf(
  accounts: readonly Account[],
  pdfs: readonly PdfRecord[],
  posted: readonly PostedRow[],
  annotations: ReadonlyMap<string, Annotation>,
  profile: EndUserRecord | null,
  sourceId: string,
): Listed[] {
  const fromPosts = new Map(posted.map((one) => [one.row.id, one] as const));
  const placed = new Map(accounts.flatMap((account) => rowsIn(account, pdfs)));
  const ids = [...new Set([...placed.keys(), ...fromPosts.keys()])];
  return ids.flatMap((id): Listed[] => {
    const annotation = annotations.get(id);
    const [sent, read] = [fromPosts.get(id), placed.get(id)];
    if (!annotation) return [];
    if (sent) return [listedPosted(sent, read?.account ?? null, annotation, sourceId)];
    return read ? [listedRead(read, annotation, profile)] : [];
  });
}

interface PlacedRow {
  readonly account: Account;
  readonly row: Account['statements'][number]['transactions'][number];
  readonly pdf: PdfRecord | null;
  readonly order: number;
}

const rowsIn = (account: Account, pdfs: readonly PdfRecord[]): (readonly [string, PlacedRow])[] =>
  account.statements.flatMap((statement) => {
    const pdf = pdfs.find(({ document }) => document?.id === statement.documentId) ?? null;
    return statement.transactions.map((row, order) => [row.id, { account, row, pdf, order }] as const);
  });

const listedRead = (
  { account, row, pdf, order }: PlacedRow,
  annotation: Annotation,
  profile: EndUserRecord | null,
): Listed => ({
  id: row.id,
  amount: row.amount,
  balance: row.balance,
  currency: account.currency,
  description: row.description,
  accountId: account.id,
  accountHeronId: account.id,
  accountNumber: account.number,
  sourceId: pdf?.heronId ?? null,
  date: row.date,
  timestamp: null,
  order,
  referenceId: null,
  requestId: null,
  transactionCode: null,
  mccCode: null,
  categoriesDefault: null,
  endUserId: profile?.endUserId ?? null,
  created: pdf?.created ?? '',
  annotation,
});

function listedPosted(
  { row: { id, posted }, batch }: PostedRow,
  account: Account | null,
  annotation: Annotation,
  sourceId: string,
): Listed {
  const { amount, balance } = postedRows()(posted, id);
  return {
    id,
    amount,
    balance,
    currency: posted.currency,
    description: posted.description,
    accountId: posted.accountId,
    accountHeronId: account?.id ?? null,
    accountNumber: null,
    sourceId,
    date: posted.date,
    timestamp: posted.timestamp,
    order: posted.order,
    referenceId: posted.referenceId,
    requestId: batch.requestId,
    transactionCode: posted.transactionCode,
    mccCode: posted.mccCode,
    categoriesDefault: posted.categoriesDefault,
    endUserId: posted.endUserId,
    created: batch.created,
    annotation,
  };
}
