import { accountKey } from '../../../shared/account-key.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { contentId } from '../../../shared/ids.ts';
import type { Account, Statement } from '../../../shared/model/index.ts';
import { sameAccount } from '../header/account-number.ts';
import { fold } from '../words/fold.ts';

/** What makes two statements speak of one account: institution, number and currency; without a number, the feed's own id or the owner. */
const identityOf = ({ institutionName, currency, account }: Statement): readonly (string | null)[] => [
  institutionName && fold(institutionName),
  currency,
  account.number ? accountKey(account.number) : (account.feedId ?? `${account.type}|${fold(account.ownerName ?? '')}`),
];

const differ = (texts: readonly (string | undefined)[]): boolean =>
  new Set(texts.filter((text) => text !== undefined)).size > 1;

/**
 * Whether statements that one number joins are of several accounts: a document calls two by different ids, or feeds say
 * that they are of different kinds. The last digits of a number, which is all that feeds tell, may be those of several.
 */
function areSeveral(statements: readonly Statement[]): boolean {
  const fromFeeds = statements.filter(({ account }) => account.feedId !== undefined);
  const byDocument = groupBy(fromFeeds, ({ documentId }) => documentId);
  const known = fromFeeds.map(({ account }) => account.type).filter((type) => type !== 'unknown');
  return differ(known) || [...byDocument.values()].some((own) => differ(own.map(({ account }) => account.feedId)));
}

/** Statements by account: of those that say alike whose account it is, the ids of feeds tell them apart where they must. */
function byAccount(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const alike = groupBy(statements, (statement) => contentId('dso', 'account', ...identityOf(statement)));
  const apart = [...alike].flatMap(([id, own]) =>
    areSeveral(own)
      ? [...groupBy(own, ({ account }) => account.feedId ?? '')].map(
          ([feedId, one]) => [contentId('dso', 'account', id, feedId), one] as const,
        )
      : [[id, own] as const],
  );
  return new Map(apart);
}

const byTime = (a: Statement, b: Statement): number =>
  (a.startDate ?? a.endDate ?? '').localeCompare(b.startDate ?? b.endDate ?? '') || a.id.localeCompare(b.id);

const hasPages = (statements: readonly Statement[]): boolean =>
  statements.some(({ transactions }) => transactions.some(({ page }) => page !== null));

const hasNoPages = (statements: readonly Statement[]): boolean =>
  statements.some(({ transactions }) => transactions.length > 0) && !hasPages(statements);

/** Words of a bank's name that many banks share, folded. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'bank',
  'banking',
  'banque',
  'banco',
  'banca',
  'savings',
  'national',
  'federal',
  'credit',
  'union',
  'trust',
  'first',
]);
const LEAST_LETTERS = 4;
const LEAST_DIGITS = 4;

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word.length >= LEAST_LETTERS && !COMMON_WORDS.has(word));

/** One of the two is not named, or the names have a word in common: a feed calls a bank shorter than it calls itself. */
function mayBeOneBank(a: string | null, b: string | null): boolean {
  if (a === null || b === null || fold(a) === fold(b)) return true;
  const words = wordsOf(b);
  return wordsOf(a).some((word) => words.includes(word));
}

/** What a statement says of whose account it is. */
type WhoseAccount = Pick<Statement, 'institutionName' | 'currency' | 'account'>;

/** A feed names fewer digits of a number than a page, or the whole of an IBAN that ends with it. */
export function maySpeakOfOne(a: WhoseAccount | undefined, b: WhoseAccount | undefined): boolean {
  const [left, right] = [a?.account.number ?? '', b?.account.number ?? ''];
  const isLong = [left, right].every((number) => number.replace(/\D/g, '').length >= LEAST_DIGITS);
  return (
    isLong &&
    a?.currency !== null &&
    a?.currency === b?.currency &&
    !differ([a, b].map((one) => (one?.account.type === 'unknown' ? undefined : one?.account.type))) &&
    sameAccount(left, right) &&
    mayBeOneBank(a?.institutionName ?? null, b?.institutionName ?? null)
  );
}

interface Group {
  readonly id: string;
  /** Statements that say alike whose account it is. */
  readonly own: readonly Statement[];
  /** Statements of files without pages that can only mean this account. */
  readonly joined: readonly Statement[];
}

/** Whether one document speaks of both: it tells them apart. */
const shareDocument = (a: Group, b: Group): boolean =>
  a.own.some((left) => b.own.some((right) => left.documentId === right.documentId));

const fits = (a: Group, b: Group): boolean => maySpeakOfOne(a.own[0], b.own[0]);

/** Of feeds that speak of one account, the one that says most of its number is the account. */
const bySaid = (a: Group, b: Group): number => {
  const digits = ({ own }: Group): number => accountKey(own[0]?.account.number ?? '').length;
  return digits(b) - digits(a) || a.id.localeCompare(b.id);
};

/**
 * Feeds that no pages fit, each with the account that it means among them: all that may be one account may be each other's,
 * and no document tells two of them apart.
 */
function meantAmong(feeds: readonly Group[]): ReadonlyMap<Group, Group> {
  const meant = new Map<Group, Group>();
  for (const feed of feeds) {
    const alike = feeds.filter((other) => other === feed || fits(feed, other));
    const isOne = alike.every((one) =>
      feeds.every(
        (other) =>
          one === other || (alike.includes(other) ? fits(one, other) && !shareDocument(one, other) : !fits(one, other)),
      ),
    );
    const [account] = alike.toSorted(bySaid);
    if (isOne && account && account !== feed) meant.set(feed, account);
  }
  return meant;
}

/** Joins what files without pages tell of an account to what its pages tell, or one another, where it can be one account only. */
function withFeeds(groups: readonly Group[]): readonly Group[] {
  const paged = groups.filter(({ own }) => hasPages(own));
  const feeds = groups.filter(({ own }) => hasNoPages(own));
  const meant = new Map(meantAmong(feeds.filter((feed) => !paged.some((account) => fits(account, feed)))));
  for (const feed of feeds) {
    const fitting = paged.filter((account) => fits(account, feed));
    const [only] = fitting;
    if (only && fitting.length === 1) meant.set(feed, only);
  }
  const isRival = (feed: Group): boolean =>
    [...meant].some(([other, account]) => other !== feed && account === meant.get(feed) && shareDocument(feed, other));
  const joining = [...meant].filter(([feed]) => !isRival(feed));
  const gone = new Set(joining.map(([feed]) => feed));
  return groups
    .filter((group) => !gone.has(group))
    .map((group) => ({
      ...group,
      joined: joining.flatMap(([feed, account]) => (account === group ? feed.own : [])),
    }));
}

/** The accounts a set of statements speaks of, each with its statements in time; the order of files does not matter. */
export function gatherAccounts(statements: readonly Statement[]): Account[] {
  return withFeeds([...byAccount(statements)].map(([id, own]) => ({ id, own, joined: [] })))
    .map(({ id, own, joined }): Account => {
      const latest = own.toSorted(byTime).at(-1) as Statement;
      const { institutionName, currency } = latest;
      const { feedId: _own, ...account } = latest.account;
      return { id, institutionName, currency, ...account, statements: [...own, ...joined].sort(byTime) };
    })
    .sort((a, b) => (a.institutionName ?? '').localeCompare(b.institutionName ?? '') || a.id.localeCompare(b.id));
}
