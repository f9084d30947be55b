import type { CompanyFigures, CurrencyFigures } from '../../shared/figures/company-figures.ts';
import type { AccountCoverageFigures, Gap } from '../../shared/figures/coverage-figures.ts';
import type { SourceDifferences } from '../../shared/figures/source-differences.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Attention } from './attention.ts';
import { countOf } from './figure-text.ts';
import { placeOf } from './place.ts';

const NOWHERE = { place: null, transactionId: null, asksAbout: null } as const;

/**
 * What only the figures tell that a person should look at: gaps, deposits to judge, missing accounts, what repeats, and what
 * one file has and another one of the same account lacks.
 */
export function figureAttention(
  figures: CompanyFigures,
  nameOf: (accountId: string) => string,
  fileName: (documentId: string) => string,
): Attention[] {
  return [
    ...figures.gaps.map((gap) => gapItem(gap, nameOf)),
    ...figures.currencies.flatMap((one) => edgeItems(one, nameOf)),
    ...figures.currencies.flatMap((one) => breakItems(one, nameOf)),
    ...figures.currencies.flatMap((one, currency) => reviewItem(figures.inputs, one, currency)),
    ...figures.currencies.flatMap((one, currency) => missingItems(figures.inputs, one, currency)),
    ...duplicatesItem(figures.duplicates),
    ...figures.sourceDifferences.flatMap((one) => sourceItems(one, fileName)),
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

const gapItem = ({ accountId, from, to }: Gap, nameOf: (accountId: string) => string): Attention => ({
  ...NOWHERE,
  key: `gap/${accountId}/${from}`,
  severity: 'warning',
  message: `No statement covers ${from} to ${to}. Ask for the missing ones.`,
  source: accountId === null ? 'All accounts' : nameOf(accountId),
  opens: { kind: 'account', accountId, after: to },
});

/** An account whose statements begin later or end earlier than those of others: it may be new or closed, or some are missing. */
const edgeItems = ({ coverage }: CurrencyFigures, nameOf: (accountId: string) => string): Attention[] =>
  coverage.accounts
    .filter(({ isEnabled }) => isEnabled)
    .flatMap(({ accountId, ranges }) =>
      [ranges[0], ranges.length > 1 ? ranges.at(-1) : undefined]
        .filter((range) => range?.status === 'no_data')
        .flatMap((range): Attention[] =>
          range
            ? [
                {
                  ...NOWHERE,
                  key: `edge/${accountId}/${range.from}`,
                  severity: 'info',
                  message: `Other accounts have statements of ${range.from} to ${range.to}; this one has none.`,
                  source: nameOf(accountId),
                  opens: { kind: 'account', accountId, after: range.to },
                },
              ]
            : [],
        ),
    );

/** Whether days without a statement lie between two statements: what one opens with need not be what the other ended with. */
function areApart({ ranges }: AccountCoverageFigures, earlierId: string, laterId: string): boolean {
  const end = ranges.findLastIndex(({ statementIds }) => statementIds.includes(earlierId));
  const start = ranges.findIndex(({ statementIds }) => statementIds.includes(laterId));
  return ranges.slice(end + 1, start).some(({ status }) => status === 'no_data');
}

/** An account whose statements do not go on from each other, though no day lies between them: told at the first such place. */
const breakItems = ({ coverage, currency }: CurrencyFigures, nameOf: (accountId: string) => string): Attention[] =>
  coverage.accounts
    .filter(({ isEnabled }) => isEnabled)
    .flatMap((account): Attention[] => {
      const breaks = account.breaks.filter(({ earlierId, laterId }) => !areApart(account, earlierId, laterId));
      const [first] = breaks;
      if (!first) return [];
      const { laterId, closing, opening, isLedBack } = first;
      const money = (minor: number): string => formatMoney(minor, currency);
      const opens = isLedBack ? 'A statement’s balances and rows lead back to' : 'A statement opens with';
      const more = breaks.length === 1 ? '' : ` So it is in ${countOf(breaks.length - 1, 'more place')}.`;
      return [
        {
          ...NOWHERE,
          key: `break/${account.accountId}`,
          severity: 'warning',
          message: `${opens} ${money(opening)} where the one before ends with ${money(closing)} (difference ${money(opening - closing)}).${more}`,
          source: nameOf(account.accountId),
          opens: { kind: 'continuity', statementId: laterId },
        },
      ];
    });

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

const missingItems = (inputs: string, { coverage: { missing } }: CurrencyFigures, currency: number): Attention[] => {
  const items = missing.shown.map(({ name, number, transfers }, at) =>
    missingItem(
      number,
      {
        kind: 'evidence',
        wanted: { inputs, currency, of: { kind: 'missingAccount', at }, title: `Transfers that name ··${number}` },
      },
      `${countOf(transfers, 'transfer')} ${transfers === 1 ? 'names' : 'name'} an account that no statement shows: ${name ?? 'Account'} ··${number}.`,
    ),
  );
  const rest = missing.count - missing.shown.length;
  return rest === 0
    ? items
    : [
        ...items,
        missingItem(
          `more/${currency}`,
          null,
          `Transfers name ${countOf(rest, 'more account')} that no statement shows.`,
        ),
      ];
};

const missingItem = (key: string, opens: Attention['opens'], message: string): Attention => ({
  ...NOWHERE,
  key: `missing/${key}`,
  severity: 'warning',
  message,
  source: 'Missing account',
  opens,
});

const SOURCES = 'Files of one account';

/** Each row that one source has and another lacks leads to where it stands. */
const sourceItems = (
  { accountId, accountNumber, told, more }: SourceDifferences,
  fileName: (documentId: string) => string,
): Attention[] => [
  ...told.map(
    (one): Attention => ({
      key: `source/${one.transactionId}`,
      severity: 'warning',
      message: `${one.date}, ${formatMoney(one.amount, one.currency)} ${one.currency ?? ''}, “${one.description}” stands in ${fileName(one.has.documentId)} and not in ${fileName(one.lacks.documentId)}, which covers that day.`,
      source: SOURCES,
      place: placeOf(one.has.documentId, one),
      transactionId: one.transactionId,
      asksAbout: null,
      opens: null,
    }),
  ),
  ...(more === 0
    ? []
    : [
        {
          ...NOWHERE,
          key: `source/${accountId}/more`,
          severity: 'warning' as const,
          message: `${countOf(more, 'more row')} of account ${accountNumber ?? 'without a number'} ${more === 1 ? 'stands' : 'stand'} in one file and not in another that covers ${more === 1 ? 'its day' : 'their days'}.`,
          source: SOURCES,
          opens: null,
        },
      ]),
];

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
