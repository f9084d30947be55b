import type { AccountType } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import type { GivenRow, GivenStatement } from '../statements/index.ts';
import { isoDate } from './dates.ts';
import type { Format } from './format.ts';
import { accountOf, describe, type FormatSettings, givenStatement } from './given.ts';
import type { JsonNode } from './json-node.ts';
import { Malformed } from './malformed.ts';

/** An integer count of minor units; null for anything else. */
const minorUnits = ({ value }: JsonNode): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;

/** Digits behind the point of the currencies there are. */
const EXPONENTS = [0, 2, 3] as const;

/**
 * Whether a print is of so many minor units: its digits are those of the count, with noughts behind them where it prints no
 * decimals. Which mark parts decimals does not matter for that.
 */
function isPrintOf(raw: string, minor: number, currency: string | null): boolean {
  const digits = raw.replace(/\D/g, '');
  const [, decimals = ''] = /[.,](\d{1,3})\D*$/.exec(raw) ?? [];
  return (currency === null ? EXPONENTS : [exponentOf(currency)]).some((exponent) =>
    [0, decimals.length]
      .filter((printed) => printed <= exponent)
      .some((printed) => Number(digits + '0'.repeat(exponent - printed)) === minor),
  );
}

/** A balance, held against its print: counts of something else than minor units would make every figure wrong. */
function balanceOf(node: JsonNode, currency: string | null): number | null {
  const minor = minorUnits(node.field('normalized'));
  const raw = node.field('raw').text();
  if (minor !== null && raw !== null && /\d/.test(raw) && !isPrintOf(raw, Math.abs(minor), currency))
    throw new Malformed(node.path, `the amount ${minor} is not what was printed, ${raw}, in minor units`);
  return minor;
}

const typeOf = (text: string | null): AccountType => {
  const type = text?.toLowerCase() ?? '';
  if (type.includes('credit')) return 'credit_card';
  if (type.includes('saving')) return 'savings';
  return type.includes('check') || type.includes('current') ? 'checking' : 'unknown';
};

const rowOf = (row: JsonNode): GivenRow => ({
  date: isoDate(row.field('date').text()),
  description: describe(row.field('description').text()),
  amount: minorUnits(row.field('amount')),
  balance: null,
  inFile: row.path,
});

function statementOf(account: JsonNode, owner: string | null, { currency }: FormatSettings): GivenStatement {
  const number = account.field('number');
  return givenStatement({
    institutionName: account.field('institution_name').text(),
    currency,
    account: accountOf(
      number.field('raw').text() ?? number.field('normalized').text(),
      typeOf(account.field('account_type').text()),
      null,
      owner,
    ),
    opening: balanceOf(account.field('beginning_balance'), currency),
    closing: balanceOf(account.field('ending_balance'), currency),
    rows: account.field('transactions').items().map(rowOf),
  });
}

/**
 * What Inscribe read from a statement: balances and rows in minor units. It names no currency.
 * Source: the shape Heron accepts (InscribeSchema of its public API description).
 */
export const inscribe: Format<'json'> = {
  name: 'Inscribe',
  kind: 'json',
  recognises: ({ root }) => root.field('parsed_details').field('bank_accounts').isList(),
  read: ({ root }, settings) => {
    const details = root.field('parsed_details');
    const owner = root.field('customer_name').text() ?? details.field('name').field('raw').text();
    return {
      statements: details
        .field('bank_accounts')
        .items()
        .map((account) => statementOf(account, owner, settings)),
      findings: [],
    };
  },
};
