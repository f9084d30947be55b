import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import type { Described } from './describe.ts';
import type { Row } from './rows.ts';

/** A row and the little of its reading that its neighbours need: small, because a company may have millions. */
export interface ToldRow {
  readonly row: Row;
  /** Who is on the other side, as far as known: rows are the same side's when this is equal. */
  readonly side: string;
  /** Of the category the text suggests. */
  readonly slug: string;
  readonly confidence: number;
  /** The text leaves open what the row is for. */
  readonly isOpen: boolean;
  /** The merchant, where it lends. */
  readonly lender: MerchantAnnotation | null;
}

const isLender = (groupId: string | null): boolean =>
  groupId !== null && (groupId.startsWith('debt.') || groupId === 'invoice_factoring');

/** What a row's neighbours need of its reading. */
export const told = (row: Row, { merchant, counterparty, descriptionClean, category, isOpen }: Described): ToldRow => ({
  row,
  side: merchant?.id ?? counterparty ?? descriptionClean.toUpperCase(),
  slug: category.slug,
  confidence: category.confidence,
  isOpen,
  lender: merchant && isLender(merchant.groupId) ? merchant : null,
});
