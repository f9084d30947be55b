import { z } from 'zod';
import { NO_CORRECTIONS } from '../../../../shared/corrections/none.ts';
import { contentId } from '../../../../shared/ids.ts';
import type { CorrectedFacts, Corrections, EnrichmentFeedback } from '../../../../shared/model/index.ts';
import { KNOWN_MERCHANTS } from '../../../enrichment/index.ts';
import { CORRECTION_CHOICES } from '../../../flows/index.ts';
import { categoryNamed, type KnownCategory } from '../categories.ts';
import { endUserOf } from '../end-user.ts';
import { type Context, json, operation } from '../operation.ts';
import { Refusal, unknown } from '../refusal.ts';
import { flag } from '../schemas/query.ts';
import { scopesOf } from '../scopes.ts';
import type { Scope } from '../stored.ts';
import { theOne } from '../the-one.ts';

const group = 'EnrichmentFeedback';
const ONE = '/end_users/{end_user_id_or_heron_id}';

const MOST_IDS = 20_000;
const ids = z.array(z.string().max(140)).max(MOST_IDS);
const source = z.string().max(120).nullish();
const category = z
  .object({ heron_id: z.string().optional(), label: z.string().optional() })
  .refine((one) => one.heron_id !== undefined || one.label !== undefined, 'Name a category by heron_id or label.');

const categoryBody = z.object({
  category,
  source,
  transaction_heron_ids: ids.optional(),
  transaction_reference_ids: ids.optional(),
});

const merchantBody = z.object({
  merchant: z.object({
    merchant_heron_id: z.string().optional(),
    merchant_name: z.string().min(1).max(140).optional(),
    merchant_url: z.string().max(2000).optional(),
    merchant_group_id: z.enum(CORRECTION_CHOICES.merchantGroups as [string, ...string[]]).optional(),
  }),
  transaction_heron_ids: ids.min(1),
});

const NOTHING: CorrectedFacts = { categorySlug: null, merchantName: null, merchantGroup: null, revenue: null };

function knownCategory(named: z.output<typeof category>): KnownCategory {
  const found = categoryNamed(named.heron_id) ?? categoryNamed(named.label);
  if (!found) throw unknown('category', named.heron_id ?? named.label ?? '');
  return found;
}

/** Says something of rows. What was said of them before and is not said now stays. */
async function say(
  { stored, today }: Context,
  scope: Scope,
  rows: readonly string[],
  said: Partial<CorrectedFacts>,
  by: string | null,
): Promise<void> {
  await stored.change(scope, 'corrections', 'corrections', (current) => {
    const before = current ?? NO_CORRECTIONS;
    const about = new Set(rows);
    const [mine, others] = [feedbackOn(before, about), before.feedback.filter((one) => !isAbout(one, about))];
    const feedback = rows.map((id): EnrichmentFeedback => {
      const known = mine.get(id)?.facts ?? NOTHING;
      return {
        id: contentId('rul', scope.endUser, 'feedback', id),
        scope: { kind: 'transaction', transactionId: id, place: null },
        facts: { ...known, ...said },
        createdOn: today(),
        createdBy: by,
      };
    });
    return { ...before, feedback: [...others, ...feedback] };
  });
}

const isAbout = ({ scope }: EnrichmentFeedback, rows: ReadonlySet<string>): boolean =>
  scope.kind === 'transaction' && rows.has(scope.transactionId);

const feedbackOn = ({ feedback }: Corrections, rows: ReadonlySet<string>): Map<string, EnrichmentFeedback> =>
  new Map(
    feedback.flatMap((one) =>
      one.scope.kind === 'transaction' && rows.has(one.scope.transactionId)
        ? [[one.scope.transactionId, one] as const]
        : [],
    ),
  );

/** Rows of a company by their ids or references; refuses what is not there. */
async function rowsNamed(
  context: Context,
  scope: Scope,
  heronIds: readonly string[],
  references: readonly string[] = [],
) {
  const { transactions } = await context.companies.open(scope);
  const byId = new Map(transactions.map((row) => [row.id, row.id]));
  const byReference = new Map(
    transactions.flatMap((row) => (row.referenceId ? [[row.referenceId, row.id] as const] : [])),
  );
  const found = [
    ...heronIds.map((id) => byId.get(id) ?? missing(id)),
    ...references.map((reference) => byReference.get(reference) ?? missing(reference)),
  ];
  return [...new Set(found)];
}

const missing = (id: string): never => {
  throw unknown('transaction', id);
};

const categories = operation({
  group,
  method: 'POST',
  path: `${ONE}/bulk_category_feedback`,
  summary: 'Say which category transactions have',
  here: 'Holds at once.',
  status: 201,
  query: z.object({ high_priority: flag.optional() }),
  body: categoryBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const {
      transaction_heron_ids: heronIds = [],
      transaction_reference_ids: references = [],
      source: by = null,
    } = call.body;
    const known = knownCategory(call.body.category);
    const rows = await rowsNamed(context, scope, heronIds, references);
    await say(context, scope, rows, { categorySlug: known.slug }, by);
    const { id, label } = known;
    const said = { description: label, heron_id: id, label };
    return json({ category: said, num_annotations: rows.length, transaction_heron_ids: rows }, 201);
  },
});

/** What is said of a merchant by its name, or its id. What was said of another one's group does not stay. */
function namedMerchant(id: string | undefined, name: string | undefined): Partial<CorrectedFacts> {
  const known = KNOWN_MERCHANTS.find((one) => one.id === id);
  if (id !== undefined && !known) throw unknown('merchant', id);
  const merchantName = name ?? known?.party.name;
  return merchantName === undefined ? {} : { merchantName, merchantGroup: null };
}

function merchantFacts({ merchant }: z.output<typeof merchantBody>): Partial<CorrectedFacts> {
  const named = namedMerchant(merchant.merchant_heron_id, merchant.merchant_name);
  if (named.merchantName === undefined)
    throw new Refusal(422, {
      json: { merchant: { _schema: ['Name a merchant by merchant_heron_id or merchant_name.'] } },
    });
  return { ...named, merchantGroup: merchant.merchant_group_id ?? null };
}

const merchants = operation({
  group,
  method: 'POST',
  path: `${ONE}/merchant_feedback`,
  summary: 'Say whom transactions are with',
  here: 'Holds at once; merchant_url is not kept.',
  status: 201,
  body: merchantBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const rows = await rowsNamed(context, scope, call.body.transaction_heron_ids);
    await say(context, scope, rows, merchantFacts(call.body), null);
    return json({ num_annotations: rows.length, transaction_heron_ids: rows }, 201);
  },
});

const revert = operation({
  group,
  method: 'POST',
  path: `${ONE}/merchant_feedback/revert`,
  summary: 'Take back what was said of whom transactions are with',
  status: 200,
  body: z.object({ transaction_heron_ids: ids.min(1) }),
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const asked = call.body.transaction_heron_ids;
    const current = (await context.stored.load(scope, 'corrections', 'corrections')) ?? NO_CORRECTIONS;
    const said = feedbackOn(current, new Set(asked));
    const reverted = asked.filter((id) => said.get(id)?.facts.merchantName != null);
    await say(context, scope, reverted, { merchantName: null, merchantGroup: null }, null);
    return json({ reverted, skipped: asked.filter((id) => !reverted.includes(id)) });
  },
});

const one = operation({
  group,
  method: 'PUT',
  path: '/transactions/{heron_id}/feedback',
  summary: 'Say which category a transaction has, or whom it is with',
  here: 'Holds at once. That a merchant is right or wrong, without another name, changes nothing.',
  status: 200,
  body: z.object({
    transaction: z.object({
      category: category.optional(),
      merchant: z
        .object({
          heron_id: z.string().optional(),
          name: z.string().max(140).optional(),
          is_correct: z.boolean().optional(),
        })
        .optional(),
      source,
    }),
  }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { transaction: sent } }) => {
    const found: Scope[] = [];
    for (const scope of await scopesOf(context, owner)) {
      const { transactions } = await context.companies.open(scope);
      if (transactions.some((row) => row.id === id)) found.push(scope);
    }
    const scope = theOne(found, 'transaction', id);
    const known = sent.category && knownCategory(sent.category);
    const merchant = namedMerchant(sent.merchant?.heron_id, sent.merchant?.name);
    await say(context, scope, [id], { ...merchant, ...(known && { categorySlug: known.slug }) }, sent.source ?? null);
    return json({});
  },
});

export const FEEDBACK = [categories, merchants, revert, one];
