import type { Row } from '../../../renderer/data/rows.ts';
import type { CorrectionChoices } from '../../../shared/contract.ts';
import type { Annotation, Inferred, MerchantAnnotation } from '../../../shared/model/index.ts';
import { annotation, row, transaction } from '../builders.ts';

export const CHOICES: CorrectionChoices = {
  categories: [
    { slug: 'rent', label: 'Rent', group: 'operational_expenses' },
    { slug: 'revenue', label: 'Revenue', group: 'revenue' },
  ],
  merchantGroups: ['debt.mca_or_rbf'],
};

export const BY = { createdOn: '2026-02-01', createdBy: 'maria' };

export const merchant = (name: string, part: Partial<MerchantAnnotation> = {}): MerchantAnnotation => ({
  id: `mrc_${name}`,
  name,
  url: null,
  groupId: null,
  mcc: null,
  confidence: 0.9,
  reason: `The text names ${name}.`,
  ...part,
});

/** A row with an id, an amount and what is said of it. */
export const rowOf = (id: string, part: Partial<Annotation> = {}, amount = -450): Row =>
  row({
    transaction: transaction({ id, amount }),
    annotation: annotation({ transactionId: id, ...part }),
  });

/** What is inferred of rows that no test looks at. */
export const INFERRED: Inferred = {
  category: annotation().category,
  merchant: null,
  counterparty: null,
  revenue: null,
};

export const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((one) => [one.transaction.id, one]));
