import { z } from 'zod';
import { type Company, SHEET_NAMES } from '../model/index.ts';
import { EXPORT_FORMS, type ExportOutcome, SHOWN_HOW } from './exports.ts';
import { companyId, companyName } from './ids.ts';

/** Companies, and what of them goes out as a file. */
export const companyCommands = {
  /** Make a company before it has a file. */
  'company.create': z.object({ name: companyName }),
  /** Call a company otherwise; files of a holder of that name go to it from now on. */
  'company.rename': z.object({ companyId, name: companyName }),
  /** List a company apart, or no longer. */
  'company.archive': z.object({ companyId, archived: z.boolean() }),
  /** Put everything of one company into another. */
  'company.merge': z.object({ from: companyId, into: companyId }),
  /** Take a company out of the one that it was merged into; possible until Egret is closed. */
  'company.unmerge': z.object({ companyId }),
  /** Take a company away; until Egret is closed it can be put back. */
  'company.delete': z.object({ companyId }),
  'company.undelete': z.object({ companyId }),
  /** A company is being looked at. */
  'company.opened': z.object({ companyId }),
  /** Write a company in a form and hand the file to the user: a save dialog, or a download. */
  'company.export': z.object({
    companyId,
    form: z.enum(EXPORT_FORMS),
    /** Of a workbook; null: those that the settings choose. */
    sheets: z.array(z.enum(SHEET_NAMES)).min(1).max(SHEET_NAMES.length).readonly().nullable(),
  }),
  /** Open a file that was saved, or show it in its folder; only those saved since the start are. */
  'export.show': z.object({ location: z.string().min(1).max(4096), how: z.enum(SHOWN_HOW) }),
} as const;

export interface CompanyReplies {
  readonly 'company.create': Company;
  readonly 'company.rename': null;
  readonly 'company.archive': null;
  readonly 'company.merge': null;
  readonly 'company.unmerge': null;
  readonly 'company.delete': null;
  readonly 'company.undelete': null;
  readonly 'company.opened': null;
  readonly 'company.export': ExportOutcome;
  readonly 'export.show': null;
}
