import { z } from 'zod';

export const companyId = z.string().max(64);
export const documentId = z.string().regex(/^[0-9a-f]{64}$/);
export const companyName = z.string().trim().min(1).max(200);

const LONGEST_LABEL = 1000;

/** What people call a change; of one that names very much, the beginning. */
export const changeLabel = z.string().transform((label) => label.slice(0, LONGEST_LABEL));
