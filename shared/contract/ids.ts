import { z } from 'zod';

export const companyId = z.string().max(64);
export const documentId = z.string().regex(/^[0-9a-f]{64}$/);
export const companyName = z.string().trim().min(1).max(200);
