import { z } from 'zod';
import { correctionsSchema } from '../corrections/file.ts';
import type { Corrections } from '../model/index.ts';
import type { CorrectionChoices } from './correction-choices.ts';
import type { CorrectionsPreview } from './corrections-preview.ts';
import type { ExportOutcome } from './exports.ts';
import { changeLabel, companyId } from './ids.ts';

const corrections = z.object({ companyId, corrections: correctionsSchema });

/** What people say of transactions. */
export const correctionCommands = {
  /** What a correction may say. */
  'corrections.choices': z.object({}),
  /** Replace a company's rules and corrections. */
  'corrections.save': corrections.extend({ label: changeLabel.optional() }),
  /** What saving them would change. */
  'corrections.preview': corrections,
  /** Hand a company's rules and corrections to the user as a file. */
  'corrections.export': z.object({ companyId }),
  /** Read a file of rules and corrections, given as its text; nothing is stored. */
  'corrections.read': z.object({ file: z.string().max(50_000_000) }),
} as const;

export interface CorrectionReplies {
  readonly 'corrections.choices': CorrectionChoices;
  readonly 'corrections.save': null;
  readonly 'corrections.preview': CorrectionsPreview;
  readonly 'corrections.export': ExportOutcome;
  readonly 'corrections.read': Corrections;
}
