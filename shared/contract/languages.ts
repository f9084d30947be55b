import { z } from 'zod';

/** What scans may be written in, by Tesseract's codes. */
export const languages = z
  .array(z.string().regex(/^[a-z]{3}$/))
  .min(1)
  .max(20)
  .readonly();
