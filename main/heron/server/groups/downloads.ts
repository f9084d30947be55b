import { zipSync } from 'fflate';
import { base64Of } from '../base64.ts';
import { endUserOf } from '../end-user.ts';
import { filesOf, findFile } from '../files.ts';
import { type Context, json, operation } from '../operation.ts';
import type { FileRecord } from '../records.ts';
import { unknown } from '../refusal.ts';
import type { Scope } from '../stored.ts';

const group = 'EndUserFiles';
const ONE = '/end_users/{end_user_id_or_heron_id}';
const FILE = '/end_user_files/{heron_id}';

async function bytesOfFile({ stored }: Context, scope: Scope, { sha256, heronId }: FileRecord): Promise<Uint8Array> {
  const bytes = await stored.loadFile(scope, sha256);
  if (bytes === null) throw unknown('file', heronId);
  return bytes;
}

/** First bytes of the kinds that Egret reads. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'application/pdf'],
  ['\x89PNG', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
];

const mediaTypeOf = (bytes: Uint8Array): string => {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? 'application/octet-stream';
};

const asBase64 = operation({
  group,
  method: 'GET',
  path: `${FILE}/file`,
  summary: 'Get EndUserFile as a base64 string',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    const bytes = await bytesOfFile(context, scope, record);
    return json({ file_b64: base64Of(bytes), mime_type: mediaTypeOf(bytes) });
  },
});

/** Names that are told apart: of equal ones, the later have the file's id before them. */
function archived(files: readonly (readonly [FileRecord, Uint8Array])[]): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const [file, bytes] of files) {
    const name = (file.renamedFilename ?? file.filename).replace(/[/\\]/g, '_');
    entries[name in entries ? `${file.heronId} ${name}` : name] = bytes;
  }
  return entries;
}

const download = operation({
  group,
  method: 'GET',
  path: `${ONE}/files/download`,
  summary: 'Download EndUserFiles',
  status: 200,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const files = await filesOf(context, scope);
    const loaded = await Promise.all(
      files.map(async (file) => [file, await bytesOfFile(context, scope, file)] as const),
    );
    const body = zipSync(archived(loaded), { level: 0 });
    return { status: 200, body, mediaType: 'application/zip', fileName: `${profile.name ?? profile.endUserId}.zip` };
  },
});

export const DOWNLOADS = [download, asBase64];
