import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import type { Finding, ReadDocument } from '../../../../shared/model/index.ts';
import { endUserOf } from '../end-user.ts';
import { AS_INFERRED, FEEDS, type Feed } from '../engine.ts';
import { keepFile, keepReadFile } from '../files.ts';
import { json, operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { flag } from '../schemas/query.ts';

const HERE =
  'Read into statements, which count at once, unproven as what is posted row by row, where they name a currency (else update_currency says it) and do not contradict themselves. A body without a statement is refused (422), and nothing is kept. The same feed again changes nothing.';

const PATHS: Readonly<Record<Feed, readonly [string, string]>> = {
  plaid_transactions: ['plaid/transactions', 'Upload Plaid transactions'],
  plaid_assets: ['plaid/assets', 'Upload Plaid assets'],
  yodlee: ['yodlee', 'Upload Yodlee'],
  ocrolus: ['ocrolus', 'Upload Ocrolus'],
  inscribe: ['inscribe', 'Upload Inscribe'],
};

/** A summary of Ocrolus says how many transactions there are. */
const queryOf = (kind: Feed) => z.object(kind === 'ocrolus' ? { skip_num_txns_check: flag.optional() } : {});

/** Refuses what lists less than it counts, where nobody said that this is known. */
function mustBeWhole({ statements }: ReadDocument): void {
  const missing = statements.flatMap(({ findings }) => findings).find(isMissing);
  if (missing)
    throw new Refusal(422, `${missing.message} Send it with skip_num_txns_check=true to have it all the same.`);
}

const isMissing = ({ code, severity }: Finding): boolean => code === 'entries_left_out' && severity === 'warning';

const feed = (kind: Feed) =>
  operation({
    group: 'EndUserIntegrations',
    method: 'POST',
    path: `/end_users/{end_user_id_or_heron_id}/${PATHS[kind][0]}`,
    summary: PATHS[kind][1],
    here: HERE,
    status: 201,
    query: queryOf(kind),
    body: z.object({}).loose(),
    handle: async (context, call) => {
      const { scope } = await endUserOf(context, call);
      const bytes = new TextEncoder().encode(JSON.stringify(call.body));
      const document = await context.readFile(`${kind}.json`, bytes, AS_INFERRED);
      if (document.error) throw new Refusal(422, document.error.message);
      const { skip_num_txns_check: isSkipped } = { skip_num_txns_check: false, ...call.query };
      if (kind === 'ocrolus' && isSkipped !== true) mustBeWhole(document);
      const about = { filename: `${kind}.json`, fileClass: kind, referenceId: null, parentHeronId: null };
      const file = await keepFile(context, scope, { ...about, bytes });
      const pdf = await keepReadFile(context, scope, file, document);
      return json({ _summary: { request_id: contentId('req', pdf.heronId) } }, 201);
    },
  });

export const FEED_UPLOADS = FEEDS.map(feed);
