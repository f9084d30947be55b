import { z } from 'zod';
import type { AccountSummary } from '../../../../shared/model/index.ts';
import { accountSummaryJson, type DataSourceType, dataSourceType } from '../../index.ts';
import { isLoaded, type OpenCompany, postedSourceId } from '../companies.ts';
import { changeEndUser, companyOf, endUserOf } from '../end-user.ts';
import { figuresOf } from '../figures.ts';
import { currencyOf } from '../file-json.ts';
import { type Context, json, operation } from '../operation.ts';
import type { EndUserRecord, PdfRecord } from '../records.ts';
import { Refusal, unknown } from '../refusal.ts';
import { day } from '../schemas/query.ts';
import { scopesOf } from '../scopes.ts';
import type { Scope } from '../stored.ts';
import { theOne } from '../the-one.ts';

const group = 'EndUserDataSourceAccounts';
const ONE = '/end_users/{end_user_id_or_heron_id}';

/** Seed 002's item; an account of posted rows is known by its sender's id, and has a number only where a file has rows of it. */
function summaryJson({ transactions }: OpenCompany, summary: AccountSummary): { readonly account: object } {
  const item = accountSummaryJson(summary) as { readonly account: object };
  const rows = transactions.filter((row) => row.accountHeronId === summary.accountId);
  const posted = rows.find(({ requestId }) => requestId !== null);
  if (!posted) return item;
  const isRead = rows.some(({ requestId }) => requestId === null);
  const named = { account_id: posted.accountId, reference_id: posted.accountId, ...(!isRead && { number: null }) };
  return { ...item, account: { ...item.account, ...named } };
}

const summaries = operation({
  group,
  method: 'GET',
  path: `${ONE}/data_source_account_summary`,
  summary: 'Get the accounts of a company & their summarised information',
  status: 200,
  handle: async (context, call) => {
    const company = await companyOf(context, call);
    const { heronId, endUserId, name } = company.profile;
    const items = company.analysis.summaries.map((summary) => summaryJson(company, summary));
    const endUser = { end_user_id: endUserId, heron_id: heronId, name };
    return json([{ data_source_account_summaries: items, end_user: endUser }]);
  },
});

/** The company of an owner that has an account, and the account. */
async function accountOf(context: Context, owner: string, id: string) {
  const found: { scope: Scope; company: OpenCompany; summary: AccountSummary }[] = [];
  for (const scope of await scopesOf(context, owner)) {
    const company = await context.companies.open(scope);
    const summary = company.analysis.summaries.find(({ accountId }) => accountId === id);
    if (summary) found.push({ scope, company, summary });
  }
  return theOne(found, 'account', id);
}

const update = operation({
  group,
  method: 'PUT',
  path: '/data_source_accounts/{heron_id}',
  summary: 'Update a data source account',
  here: 'A disabled account counts in no figure of the company. An account that several end users have is refused (409).',
  status: 200,
  body: z.object({ is_enabled: z.boolean() }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { is_enabled: isEnabled } }) => {
    const { scope } = await accountOf(context, owner, id);
    await changeEndUser(context, scope, (current) => withAccounts(current, [id], isEnabled));
    const { company, summary } = await accountOf(context, owner, id);
    return json(summaryJson(company, summary).account);
  },
});

const withAccounts = (current: EndUserRecord, ids: readonly string[], isEnabled: boolean): EndUserRecord => {
  const others = current.settings.disabledAccountIds.filter((id) => !ids.includes(id));
  return {
    ...current,
    settings: { ...current.settings, disabledAccountIds: isEnabled ? others : [...others, ...ids] },
  };
};

const updateNumber = operation({
  group,
  method: 'POST',
  path: '/data_source_accounts/{dsa_heron_id_to_update}/update_number',
  summary: 'Give an account the number of another one',
  here: 'Not done here: an account is what its statements print.',
  status: 501,
  body: z.object({ source_dsa_heron_id: z.string() }),
  handle: async (context, { owner, params: { dsa_heron_id_to_update: id = '' } }) => {
    await accountOf(context, owner, id);
    throw new Refusal(501, 'An account has the number that its statements print; Egret does not give it another one.');
  },
});

const disableDuplicates = operation({
  group,
  method: 'POST',
  path: `${ONE}/data_source_accounts/disable_duplicates`,
  summary: 'Disable accounts that repeat others',
  here: 'Of accounts with mostly the same transactions, the first stays enabled. The days are not looked at.',
  status: 200,
  query: z.object({ start_date: day.optional(), end_date: day.optional() }),
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { byCurrency } = figuresOf(await context.companies.open(scope));
    const seen = new Set<string>();
    const repeated: string[] = [];
    for (const { accountId, duplicateAccountIds } of byCurrency.flatMap(({ coverage }) => coverage)) {
      if (duplicateAccountIds.some((id) => seen.has(id))) repeated.push(accountId);
      else seen.add(accountId);
    }
    await changeEndUser(context, scope, (current) => withAccounts(current, repeated, false));
    return json({ disabled: repeated });
  },
});

/** A file, or all that was posted. */
interface Source {
  readonly heronId: string;
  readonly type: DataSourceType;
  readonly created: string;
  readonly lastUpdated: string;
  readonly status: string;
  readonly pdf: PdfRecord | null;
}

function sourcesOf({ pdfs, profile }: OpenCompany, scope: Scope): Source[] {
  const files = pdfs.map((pdf): Source => ({ ...pdf, type: dataSourceType(pdf.document ?? {}), pdf }));
  const { created = '', lastUpdated = '' } = profile ?? {};
  const heronId = postedSourceId(scope);
  return [...files, { heronId, type: 'api', created, lastUpdated, status: 'transactions_loaded', pdf: null }];
}

function sourceJson(source: Source, company: OpenCompany): object {
  const { pdf } = source;
  const ofSource = company.transactions.filter((row) => row.sourceId === source.heronId);
  const accountIds = new Set(ofSource.map(({ accountHeronId }) => accountHeronId));
  const accounts = company.analysis.summaries.filter(({ accountId }) => accountIds.has(accountId));
  return {
    created: source.created,
    data_source_accounts: accounts.map((summary) => summaryJson(company, summary).account),
    heron_id: source.heronId,
    is_enabled: !company.profile?.disabledSourceIds.includes(source.heronId) && (pdf === null || isLoaded(pdf)),
    last_updated: source.lastUpdated,
    metadata: {
      filename: pdf?.filename,
      currency: (pdf && currencyOf(pdf)) ?? undefined,
      notes: pdf?.notes ?? undefined,
    },
    reference_id: pdf?.referenceId ?? source.heronId,
    status: source.status,
    type: source.type,
  };
}

const sources = operation({
  group,
  method: 'GET',
  path: `${ONE}/data_sources`,
  summary: 'Get the data sources of a company',
  here: 'Each statement file, and all that was posted as one.',
  status: 200,
  handle: async (context, call) => {
    const company = await companyOf(context, call);
    return json(sourcesOf(company, company.scope).map((source) => sourceJson(source, company)));
  },
});

const updateSource = operation({
  group,
  method: 'PUT',
  path: '/data_sources/{heron_id}',
  summary: 'Update a data source',
  here: 'The transactions of a disabled one are left out everywhere.',
  status: 200,
  body: z.object({ is_enabled: z.boolean() }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { is_enabled: isEnabled } }) => {
    for (const scope of await scopesOf(context, owner)) {
      const found = sourcesOf(await context.companies.open(scope), scope).find(({ heronId }) => heronId === id);
      if (!found || scope.endUser === null) continue;
      await changeEndUser(context, scope, (current) => {
        const others = current.disabledSourceIds.filter((other) => other !== id);
        return { ...current, disabledSourceIds: isEnabled ? others : [...others, id] };
      });
      return json(sourceJson(found, await context.companies.open(scope)));
    }
    throw unknown('data source', id);
  },
});

export const ACCOUNTS = [summaries, update, updateNumber, disableDuplicates, sources, updateSource];
