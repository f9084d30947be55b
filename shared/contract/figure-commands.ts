import { z } from 'zod';
import type { CompanyFigures } from '../figures/company-figures.ts';
import { evidenceSchema } from '../figures/evidence.ts';
import { companyId } from './ids.ts';

/** A hash of what figures were computed from. */
const inputs = z.string().regex(/^[0-9a-f]{64}$/);

/** Figures, and what they are made of. */
export const figureCommands = {
  /** Every figure of a company, without its transactions; `inputs` are those of the cached figures. */
  'figures.read': z.object({ companyId, inputs }),
  /** Compute a company's figures again, where they are not current. */
  'figures.refresh': z.object({ companyId }),
  /** The transactions behind one figure; `currency` is the place of its currency in what was read. */
  'figures.evidence': z.object({ companyId, inputs, currency: z.number().int().min(0).max(1000), of: evidenceSchema }),
} as const;

export interface FigureReplies {
  readonly 'figures.read': CompanyFigures;
  readonly 'figures.refresh': null;
  /** Ids, oldest first. */
  readonly 'figures.evidence': readonly string[];
}
