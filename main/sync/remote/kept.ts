import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wins } from '../../../shared/sync/drift.ts';
import { writeWhole } from '../../documents/index.ts';
import type { RemoteCompany, RemoteRow } from '../../heron/client/index.ts';
import { cutInto } from '../push/cut-into.ts';

/** What a service said of a company but for its rows, and whose word holds. */
export interface KeptAbout {
  readonly baseUrl: string;
  /** Unix milliseconds. */
  readonly readAt: number;
  /** The id by which the service was asked. */
  readonly remoteId: string;
  readonly company: Omit<RemoteCompany, 'rows'>;
  readonly wins: Wins;
}

/** What a service said of a company, kept beside what Egret says, and whose word holds. */
export interface KeptRemote extends KeptAbout {
  readonly company: RemoteCompany;
}

/**
 * What services said of companies, a file a company. Its first line is all but the rows, which are parsed by `load` alone:
 * of a large company they are so many that whoever parses them stands still meanwhile.
 */
export interface KeptRemotes {
  readonly folder: string;
  has(companyId: string): Promise<boolean>;
  about(companyId: string): Promise<KeptAbout | null>;
  load(companyId: string): Promise<KeptRemote | null>;
  save(companyId: string, kept: KeptRemote): Promise<void>;
  /** Keeps whose word holds from now on; of what was never kept, nothing. */
  keepWins(companyId: string, wins: Wins): Promise<void>;
  forget(companyId: string): Promise<void>;
}

/** The id under which a service has a company: the one that a person chose and read there, else Egret's own. */
export const addressOf = (companyId: string, kept: KeptAbout | null, baseUrl: string): string =>
  kept?.baseUrl === baseUrl ? kept.remoteId : companyId;

const ROWS_A_LINE = 1000;
const NEW_LINE = '\n';

const isName = (id: string): boolean => /^[\w-]{1,64}$/.test(id);

const lineOf = (value: unknown): string => `${JSON.stringify(value)}${NEW_LINE}`;

function* linesOf({ company: { rows, ...company }, ...kept }: KeptRemote): Generator<string> {
  yield lineOf({ ...kept, company });
  for (const part of cutInto(rows, ROWS_A_LINE)) yield lineOf(part);
}

/** A file's first line, and the bytes of the others; null where there is no such file. */
async function readParts(path: string): Promise<{ about: KeptAbout; rows: Buffer } | null> {
  try {
    const bytes = await readFile(path);
    const end = bytes.indexOf(NEW_LINE);
    return { about: JSON.parse(bytes.toString('utf8', 0, end)), rows: bytes.subarray(end + 1) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What was kept before a service was asked for its profit and loss, or its merchants, has none; once, rows stood in the first line. */
const companyOf = (about: KeptAbout, lines: string): RemoteCompany => {
  const { profitAndLoss = [], merchants = null, rows = [] }: Partial<RemoteCompany> = about.company;
  const parts = lines.split(NEW_LINE).filter(Boolean);
  const kept = parts.flatMap((line): readonly RemoteRow[] => JSON.parse(line));
  return { ...about.company, profitAndLoss, merchants, rows: [...rows, ...kept] };
};

/** Those of a folder. */
export function keptRemotes(folder: string): KeptRemotes {
  const pathOf = (companyId: string): string => join(folder, `${companyId}.json`);
  const partsOf = async (companyId: string) => (isName(companyId) ? readParts(pathOf(companyId)) : null);
  return {
    folder,
    has: async (companyId) =>
      isName(companyId) &&
      access(pathOf(companyId)).then(
        () => true,
        () => false,
      ),
    about: async (companyId) => (await partsOf(companyId))?.about ?? null,
    load: async (companyId) => {
      const parts = await partsOf(companyId);
      return parts && { ...parts.about, company: companyOf(parts.about, parts.rows.toString()) };
    },
    save: async (companyId, kept) => {
      if (!isName(companyId)) throw new RangeError(`${companyId} is no name of a company`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(pathOf(companyId), linesOf(kept));
    },
    keepWins: async (companyId, wins) => {
      const parts = await partsOf(companyId);
      if (parts) await writeWhole(pathOf(companyId), [lineOf({ ...parts.about, wins }), parts.rows]);
    },
    forget: async (companyId) => {
      if (isName(companyId)) await rm(pathOf(companyId), { force: true });
    },
  };
}
