import { z } from 'zod';
import type { ColumnMapping } from './model/document-settings.ts';
import { failure, type Result, success } from './result.ts';

const column = z.string().min(1).max(200);

/** What the columns of a table hold, as people write and send it. */
export const columnMappingSchema = z
  .strictObject({
    date: column,
    description: z.array(column).min(1).max(10).readonly(),
    amount: column.nullable().default(null),
    direction: column.nullable().default(null),
    debit: column.nullable().default(null),
    credit: column.nullable().default(null),
    balance: column.nullable().default(null),
    turned: z.boolean().default(false),
  })
  .refine(({ amount, debit, credit }) => (amount === null) !== (debit === null && credit === null), {
    message: 'money stands either under "amount" or under "debit" and "credit"',
  })
  .refine(({ amount, direction }) => amount !== null || direction === null, {
    message: 'a "direction" is that of an "amount"',
  });

/** Reads a mapping from a JSON file; a failure names the first thing that is wrong with it. */
export function readColumnMapping(text: string): Result<ColumnMapping> {
  try {
    const result = columnMappingSchema.safeParse(JSON.parse(text));
    if (result.success) return success(result.data);
    const [issue] = result.error.issues;
    const where = issue?.path.join('.');
    return failure('invalid_request', `The file maps no columns: ${where && `${where}: `}${issue?.message}.`);
  } catch {
    return failure('invalid_request', 'The file is not JSON.');
  }
}
