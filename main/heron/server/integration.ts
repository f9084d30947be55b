import { changeKept, shelfOf } from './kept.ts';
import type { Context } from './operation.ts';

/** Another service, as a program describes it. */
export interface Integration {
  readonly heron_id: string;
  readonly type: string;
}

/** An integration of an owner; 404 where they have none such. */
export async function integrationOf(context: Context, owner: string, id: string): Promise<Integration> {
  const found = await changeKept<Integration>(context, shelfOf(owner), 'integration', id, (current) => current);
  return found as Integration;
}
