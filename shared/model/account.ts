import type { AccountType, Statement } from './statement.ts';

/** One account of a company, gathered from all statements that speak of it. */
export interface Account {
  /** `dso_…`, derived from institution, number and currency. */
  readonly id: string;
  readonly institutionName: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly type: AccountType;
  readonly ownerName: string | null;
  readonly currency: string | null;
  /** By start date; at least one. */
  readonly statements: readonly Statement[];
}
