import { describe, expect, test } from 'vitest';
import { accountOf } from './builders.ts';
import { enrich } from './enrich.ts';

const OUT = -25_000;
const IN = 2_500_000;

const only = (description: string, amount: number) =>
  [...enrich([accountOf('a', [['2024-03-04', amount, description]])]).values()][0];

describe('lenders that no table knows', () => {
  test.each([
    ['QUILLBROOK FUNDING LLC DES:DAILY ID:771', 'Quillbrook Funding', 'debt.mca_or_rbf'],
    ['ACH DEBIT QUILLBROOK ADVANCE LLC REMIT 0304', 'Quillbrook Advance', 'debt.mca_or_rbf'],
    ['QUILLBROOK CAPITAL WEEKLY ACH 0304', 'Quillbrook Capital', 'debt.mca_or_rbf'],
    ['QUILLBROOK LENDING INC LOAN PMT', 'Quillbrook Lending', 'debt.non_bank_business'],
  ])('%s is repaid', (description, name, groupId) => {
    const said = only(description, OUT);
    expect(said?.category.slug).toBe('debt_repayment');
    expect(said?.merchant).toMatchObject({ name, groupId });
  });

  test('money from one is borrowed, not revenue', () => {
    const said = only('WIRE IN QUILLBROOK FUNDING LLC NET PROCEEDS', IN);
    expect(said?.category.slug).toBe('debt_investment');
    expect(said?.revenue?.verdict).toBe(false);
  });

  test.each(['PAYROLL FUNDING 0304', 'SERIES A FUNDING ROUND WIRE', 'GRANT FUNDING CITY OF ERIE'])(
    '%s names no lender',
    (description) => {
      expect(only(description, IN)?.merchant?.groupId ?? null).toBeNull();
    },
  );

  test.each(['DAILY FUNDING DEBIT', 'BUSINESS LOAN PAYMENT', 'INTERNATIONAL FUNDING REMIT'])(
    '%s names a kind of lending, and nobody',
    (description) => {
      expect(only(description, OUT)?.merchant ?? null).toBeNull();
    },
  );
});

test('nobody pays a lender at a till', () => {
  const said = only('QUILLBROOK FUNDING CAFE AKRON OH', OUT);
  expect(said?.category.slug).toBe('other_expenses');
  expect(said?.merchant?.groupId ?? null).toBeNull();
});

describe('names that tables know', () => {
  test('the one that begins the text is meant', () => {
    expect(only('ESSO CIRCLE K 0154 ERIE PA', OUT)?.merchant?.name).toBe('Esso');
  });

  test('a kind of office decides the category and is nobody', () => {
    const said = only('COUNTY TAX COLLECTOR 2ND INSTALLMENT', OUT);
    expect(said?.category.slug).toBe('taxes');
    expect(said?.merchant).toBeNull();
  });

  test("a payment service's own rows have no shop", () => {
    expect(only('PAYPAL *REFUND TO BUYER 88Q2', OUT)?.merchant ?? null).toBeNull();
  });
});

describe('payments at once, by telephone number or code', () => {
  test.each([
    ['PAYNOW TRANSFER 8875947 TO: CITY POWER', 'p2p_transfers', 'CITY POWER'],
    ['Paynow to PAYNOW TRANSFER 8875947 TO: JANE TAN', 'p2p_transfers', 'JANE TAN'],
    ['DUITNOW QR 2107070 TO: CORNER GROCER', 'p2p_transfers', 'CORNER GROCER'],
    ['FAST DEBIT PAYNOW 7004349 TO: ISLAND BROADBAND', 'utilities', 'ISLAND BROADBAND'],
  ])('%s pays somebody, and moves nothing between own accounts', (description, slug, counterparty) => {
    expect(only(description, OUT)).toMatchObject({ category: { slug }, counterparty, merchant: null });
  });
});
