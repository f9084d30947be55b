import type { AccountType } from '../../../../shared/model/index.ts';

export const CARD: readonly AccountType[] = ['credit_card'];
export const LOAN: readonly AccountType[] = ['loan'];
export const CARD_OR_LOAN: readonly AccountType[] = [...CARD, ...LOAN];
/** Accounts that hold money; one of unknown type is taken for such. */
export const BANK: readonly AccountType[] = ['checking', 'savings', 'unknown'];
