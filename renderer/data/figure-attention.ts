import type { CompanyFigures, CurrencyFigures } from '../../shared/figures/company-figures.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Attention } from './attention.ts';
import { countOf } from './figure-text.ts';
import { gapsOf } from './stretches.ts';

const NOWHERE = { place: null, transactionId: null, asksAbout: null } as const;

/** What only the figures tell that a person should look at: gaps, deposits to judge, missing accounts, what repeats. */
export function figureAttention(figures: CompanyFigures, nameOf: (accountId: string) => string): Attention[] {
  return [
    ...figures.currencies.flatMap((one) => gapItems(one, nameOf)),
    ...figures.currencies.flatMap((one, currency) => reviewItem(figures.inputs, one, currency)),
    ...figures.currencies.flatMap(missingItems),
    ...duplicatesItem(figures.duplicates),
    ...figures.findings.map(
      ({ severity, message }, at): Attention => ({
        ...NOWHERE,
        key: `company/${at}`,
        severity,
        message,
        source: 'All statements together',
        opens: null,
      }),
    ),
  ];
}

const gapItems = ({ coverage }: CurrencyFigures, nameOf: (accountId: string) => string): Attention[] =>
  gapsOf(coverage).map(({ accountId, from, to }) => ({
    ...NOWHERE,
    key: `gap/${accountId}/${from}`,
    severity: 'warning',
    message: `No statement covers ${from} to ${to}. Ask for the missing ones.`,
    source: nameOf(accountId),
    opens: null,
  }));

function reviewItem(inputs: string, { revenue: { review }, currency }: CurrencyFigures, at: number): Attention[] {
  if (review.count === 0) return [];
  const title = 'Deposits to judge';
  return [
    {
      ...NOWHERE,
      key: `review/${at}`,
      severity: 'warning',
      message: `${countOf(review.count, 'deposit')} of ${formatMoney(review.amount, currency)} ${currency ?? ''} may or may not be revenue. Say which.`,
      source: title,
      opens: { kind: 'evidence', wanted: { inputs, currency: at, of: { kind: 'review' }, title } },
    },
  ];
}

const missingItems = ({ coverage }: CurrencyFigures): Attention[] =>
  coverage.missing.map(({ name, number, count }) => ({
    ...NOWHERE,
    key: `missing/${number}`,
    severity: 'warning',
    message: `${countOf(count, 'transfer')} ${count === 1 ? 'names' : 'name'} an account that no statement shows: ${name ?? 'Account'} ··${number}.`,
    source: 'Missing account',
    opens: null,
  }));

const duplicatesItem = (count: number): Attention[] =>
  count === 0
    ? []
    : [
        {
          ...NOWHERE,
          key: 'duplicates',
          severity: 'info',
          message: `${countOf(count, 'row')} ${count === 1 ? 'repeats' : 'repeat'} another and ${count === 1 ? 'is' : 'are'} left out of every figure.`,
          source: 'Duplicates',
          opens: { kind: 'duplicates' },
        },
      ];
