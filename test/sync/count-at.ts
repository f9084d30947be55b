import type { Program } from '../serve/running-api.ts';

/** What a service has of one company. */
export interface Counted {
  readonly endUsers: number;
  readonly references: readonly string[];
  readonly cents: number;
}

/** What the service has of a company, counted by its own answers, past all of Egret's client. */
export async function countAt(program: Program, companyId: string): Promise<Counted> {
  const { body: users } = await program.ask('GET', `/end_users?end_user_id=${companyId}`);
  const rows: { readonly reference_id: string; readonly amount: number }[] = [];
  const first = `/transactions?end_user_id=${companyId}&include_duplicates=true&limit=10000`;
  for (let next: string | null = first; next !== null; ) {
    const { body } = await program.ask('GET', next);
    rows.push(...body.transactions);
    next = body._meta.next_url?.replace('/api', '') ?? null;
  }
  return {
    endUsers: users.end_users.length,
    references: rows.map((row) => row.reference_id).sort(),
    cents: rows.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0),
  };
}
