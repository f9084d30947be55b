import { z } from 'zod';
import type { SyncState } from '../sync/connection.ts';
import { PUSH_CONTENTS, type PushPreview } from '../sync/push.ts';
import type { LinksView, RemoteCompanyEntry, RemoteView } from '../sync/remote-view.ts';
import type { ExportOutcome } from './exports.ts';
import { companyId } from './ids.ts';

const connection = z.object({
  settings: z.object({
    baseUrl: z.string().max(2000),
    authentication: z.enum(['key', 'basic']),
    user: z.string().max(400),
  }),
  /** Null: the one that is kept. */
  secret: z.string().max(4000).nullable(),
});
const pushChoice = z.object({ content: z.enum(PUSH_CONTENTS), maskNumbers: z.boolean() });
const outboxItems = z.object({ ids: z.array(z.string().max(80)).max(100_000) });
const winner = z.enum(['here', 'there']);
const remoteId = z.string().min(1).max(400);

/** The exchange with a service. */
export const syncCommands = {
  /** Where sync stands. */
  'sync.state': z.object({}),
  /** Ask a service whether it takes the secret; nothing is stored. */
  'sync.test': connection,
  /** Switch sync on. */
  'sync.connect': connection,
  /** Switch sync off, and forget the secret. */
  'sync.disconnect': z.object({}),
  /** What of a company would leave. */
  'sync.preview': z.object({ companyId, choice: pushChoice }),
  /** Put what was previewed into the outbox. */
  'sync.push': z.object({ companyId, choice: pushChoice, digest: z.string().max(64) }),
  'sync.pause': z.object({}),
  'sync.resume': z.object({}),
  /** Send failed items of the outbox again. */
  'sync.retry': outboxItems,
  /** Give items of the outbox up. */
  'sync.drop': outboxItems,
  /** The companies that the service has. */
  'sync.companies': z.object({}),
  /** Read a company of the service; `remoteId` null: the one that Egret created there. */
  'sync.pull': z.object({ companyId, remoteId: remoteId.nullable() }),
  /** What was read last. */
  'sync.remote': z.object({ companyId }),
  /** Hand a file of the service to the user; `fileId` is the service's. */
  'sync.file': z.object({ companyId, fileId: remoteId }),
  /** Say whose word holds where Egret and the service differ. */
  'sync.choose': z.object({ companyId, wins: z.object({ category: winner, merchant: winner }) }),
  /** The company's bank connections at the service. */
  'sync.links': z.object({ companyId }),
  'sync.link.create': z.object({
    companyId,
    integrationId: remoteId,
    itemId: z.string().min(1).max(400),
    accessToken: z.string().min(1).max(4000),
  }),
  'sync.link.refresh': z.object({ integrationId: remoteId, itemId: remoteId }),
  /** Disable the company's links through an integration. */
  'sync.link.remove': z.object({ companyId, integrationId: remoteId }),
} as const;

export interface SyncReplies {
  readonly 'sync.state': SyncState;
  readonly 'sync.test': null;
  readonly 'sync.connect': null;
  readonly 'sync.disconnect': null;
  readonly 'sync.preview': PushPreview;
  readonly 'sync.push': null;
  readonly 'sync.pause': null;
  readonly 'sync.resume': null;
  readonly 'sync.retry': null;
  readonly 'sync.drop': null;
  readonly 'sync.companies': readonly RemoteCompanyEntry[];
  readonly 'sync.pull': RemoteView;
  readonly 'sync.remote': RemoteView | null;
  readonly 'sync.file': ExportOutcome;
  readonly 'sync.choose': RemoteView;
  readonly 'sync.links': LinksView;
  readonly 'sync.link.create': null;
  readonly 'sync.link.refresh': null;
  readonly 'sync.link.remove': null;
}
