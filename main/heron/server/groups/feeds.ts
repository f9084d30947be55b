import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import { endUserOf } from '../end-user.ts';
import { AS_INFERRED, FEEDS, type Feed } from '../engine.ts';
import { keepFile, keepReadFile } from '../files.ts';
import { json, operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';

const PATHS: Readonly<Record<Feed, readonly [string, string]>> = {
  plaid_transactions: ['plaid/transactions', 'Upload Plaid transactions'],
  plaid_assets: ['plaid/assets', 'Upload Plaid assets'],
  yodlee: ['yodlee', 'Upload Yodlee'],
  ocrolus: ['ocrolus', 'Upload Ocrolus'],
  inscribe: ['inscribe', 'Upload Inscribe'],
};

const feed = (kind: Feed) =>
  operation({
    group: 'EndUserIntegrations',
    method: 'POST',
    path: `/end_users/{end_user_id_or_heron_id}/${PATHS[kind][0]}`,
    summary: PATHS[kind][1],
    here: 'Read into statements; a body without a statement is refused (422), and nothing is kept. The same feed again changes nothing.',
    status: 201,
    body: z.object({}).loose(),
    handle: async (context, call) => {
      const { scope } = await endUserOf(context, call);
      const bytes = new TextEncoder().encode(JSON.stringify(call.body));
      const document = await context.readFile(`${kind}.json`, bytes, AS_INFERRED);
      if (document.error) throw new Refusal(422, document.error.message);
      const about = { filename: `${kind}.json`, fileClass: kind, referenceId: null, parentHeronId: null };
      const file = await keepFile(context, scope, { ...about, bytes });
      const pdf = await keepReadFile(context, scope, file, document);
      return json({ _summary: { request_id: contentId('req', pdf.heronId) } }, 201);
    },
  });

export const FEED_UPLOADS = FEEDS.map(feed);
