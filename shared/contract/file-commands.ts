import { z } from 'zod';
import { columnMappingSchema } from '../column-mapping.ts';
import { DATE_ORDERS } from '../model/document-settings.ts';
import type { Company } from '../model/index.ts';
import { companyName, documentId } from './ids.ts';
import { languages } from './languages.ts';

const documentSettings = z.object({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  languages: languages.nullable(),
  columns: columnMappingSchema.optional(),
});

/** Files on their way in, and stored ones. */
export const fileCommands = {
  /** Queue files for reading; `files` are paths (desktop) or upload tokens (browser). */
  'intake.add': z.object({ files: z.array(z.string().min(1).max(4096)).min(1).max(10_000) }),
  /** Queue the made-up statements that come with Egret. */
  'intake.addSamples': z.object({}),
  /** Stop one file of the queue, or all of it. */
  'intake.cancel': z.object({ id: z.string().max(64).nullable() }),
  /** The password for a file that waits for one; null gives the file up. */
  'intake.password': z.object({ id: z.string().max(64), password: z.string().max(1024).nullable() }),
  /** Try a file again that failed or was cancelled. */
  'intake.retry': z.object({ id: z.string().max(64) }),
  /** Forget the finished lines of the queue. */
  'intake.clear': z.object({}),
  /** Read a stored file again, by what a person says of it; nulls set it back to what the file tells. */
  'document.read': z.object({ id: documentId, settings: documentSettings }),
  /** Say whose a stored file is: of the company of this name, which is made where there is none. */
  'document.move': z.object({ id: documentId, companyName }),
} as const;

export interface FileReplies {
  readonly 'intake.add': { readonly queued: number };
  readonly 'intake.addSamples': { readonly queued: number };
  readonly 'intake.cancel': null;
  readonly 'intake.password': null;
  readonly 'intake.retry': null;
  readonly 'intake.clear': null;
  readonly 'document.read': null;
  readonly 'document.move': Company;
}
