import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LENDERS, MERCHANTS } from '../../main/reference/index.ts';
import { accountOf } from './builders.ts';
import { enrich } from './enrich.ts';

const FUNDERS = fileURLToPath(new URL('../../../shared/reference/mca-funders.csv', import.meta.url));

const said = (description: string, amount = -30_000) => {
  const [annotation] = enrich([accountOf('a', [['2024-01-02', amount, description]])]).values();
  const group = annotation?.merchant?.groupId ?? '';
  const isDebt = annotation?.category.slug.startsWith('debt_') ?? false;
  const isLender = group.startsWith('debt.') || group === 'invoice_factoring';
  return { lender: isLender && isDebt ? (annotation?.merchant?.name ?? null) : null, isDebt };
};

describe('lenders', () => {
  test.skipIf(!existsSync(FUNDERS))('every alias of the public lists is found in a daily debit', () => {
    const lines = readFileSync(FUNDERS, 'utf8').trim().split('\n').slice(1);
    for (const line of lines) {
      const [name = '', aliases = '', type = ''] = line.split(',');
      for (const alias of aliases.split('|')) {
        const { lender } = said(`${alias.toUpperCase()} DES:DAILY PMT ID:123 INDN:ACME LLC CO ID:1234567890 CCD`);
        if (type.startsWith('NOT A LOAN')) expect(lender, alias).toBeNull();
        else expect(lender, alias).toBe(name);
      }
    }
  });

  test.each([
    'PEARL VISION 1234 TULSA OK',
    'RELIANT ENERGY ELEC PAYMENT',
    'FOX RENT A CAR DENVER CO',
    'MINT MOBILE 800-683-7392 CA',
    'MULLIGANS PUB COCOA BEACH FL',
    'POS PURCHASE ONDECK MARINA KEY LARGO FL',
    'CREST CAPITAL GRILLE DALLAS TX',
    'SPARTANNASH DES:INVOICE',
    'SUNCOAST CREDIT UNION PMT',
    'YELLOWSTONE NATL PARK LODGES WY',
    'FLEETCOR FUNDING DES:PAYMENT',
    'AMF TEAM DES:PAYMENT',
    'AMERICAN FUNDS INVESTMENT',
    'ON BEHALF OF CHEF SUPPLIES',
    'BLUEVINE DES:TRANSFER ID:ACCT 4410',
    'ITTY BITTY BAKE SHOP MACON GA',
  ])('%s is no lender', (description) => {
    expect(said(description).lender).toBeNull();
  });

  test('a processor’s settlement is no loan, its loan is', () => {
    expect(said('SQUARE INC DES:SQ250101', 50_000)).toEqual({ lender: null, isDebt: false });
    expect(said('SQUARE CAPITAL DES:LOAN PMT')).toMatchObject({ lender: 'Square Capital / Block Loans' });
  });
});

test('no spelling names two parties, unless one of them needs more evidence', () => {
  const owners = new Map<string, string>();
  for (const { name, spellings } of [...LENDERS, ...MERCHANTS]) {
    for (const { phrase, isEveryday, needsLending } of spellings) {
      if (isEveryday || needsLending) continue;
      expect(owners.get(phrase) ?? name, phrase).toBe(name);
      owners.set(phrase, name);
    }
  }
  expect(MERCHANTS.length).toBeGreaterThan(600);
});
