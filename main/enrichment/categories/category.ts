import { contentId } from '../../../shared/ids.ts';
import type { CategoryAnnotation } from '../../../shared/model/index.ts';
import { CATEGORIES, type CategorySlug, TRADES, type Trade } from '../../reference/index.ts';
import { phraseIndex } from '../text/phrase-index.ts';
import { looksLikePurchase } from '../text/purchase.ts';
import { contains, printed, printedWhere, type Words, wordsOf } from '../text/words.ts';
import { calibrated } from './calibrated.ts';
import type { CategoryChoice, CategoryRule } from './category-rule.ts';
import type { Evidence } from './evidence.ts';
import { fallbackCategory } from './fallback-category.ts';
import { byGivenCategory, byMerchantCode } from './other-sources.ts';
import { CATEGORY_RULES } from './rules/index.ts';

interface CompiledRule {
  readonly rule: CategoryRule;
  /** Place in the list: lower wins. */
  readonly rank: number;
  readonly beside: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
}

interface Candidate {
  readonly compiled: CompiledRule;
  /** The phrase as printed, or null where the counterparty is the evidence. */
  readonly phrase: string | null;
}

const asWords = (phrases: readonly string[] = []) => phrases.map((phrase) => wordsOf(phrase).list);

const COMPILED: readonly CompiledRule[] = CATEGORY_RULES.map((rule, rank) => ({
  rule,
  rank,
  beside: asWords(rule.beside),
  without: asWords(rule.without),
}));

const findWords = phraseIndex(
  COMPILED.flatMap((compiled) => (compiled.rule.words ?? []).map((phrase) => [phrase, compiled] as const)),
);

const BY_TRADE = new Map<Trade, CompiledRule[]>();
for (const compiled of COMPILED) {
  if (compiled.rule.words) continue;
  for (const trade of compiled.rule.trades ?? []) BY_TRADE.set(trade, [...(BY_TRADE.get(trade) ?? []), compiled]);
}

const LABELS = new Map<string, (typeof CATEGORIES)[number] & { readonly id: string }>(
  CATEGORIES.map((category) => [category.slug, { ...category, id: contentId('ctg', category.slug) }]),
);

/** A rule less sure than this yields to what other sources say. */
const SURE_ENOUGH = 0.75;

/** A category, and whether something told it. */
export interface Categorised {
  readonly category: CategoryAnnotation;
  /** Nothing tells what the money is for: the category only says how it moved. */
  readonly isOpen: boolean;
}

/**
 * Decides the category of one transaction on its own: the first rule that holds; where it is not sure, a merchant code or
 * another source's category; else what the direction suggests.
 */
export function categorise(evidence: Evidence): Categorised {
  const { hints, direction } = evidence;
  const best = firstRule(evidence);
  const ruled = best && { ...best.compiled.rule, reason: reasonOf(best, evidence) };
  const given = () => byMerchantCode(hints, direction) ?? byGivenCategory(hints, direction);
  const other = ruled && ruled.confidence >= SURE_ENOUGH ? null : given();
  const choice = other ?? inferred(ruled ?? fallbackCategory(evidence));
  return { category: annotate(choice), isOpen: choice.slug === 'general_payment' || (!other && !ruled) };
}

/** A choice of our own rules, as sure as such choices have been right. */
const inferred = (choice: CategoryChoice): CategoryChoice => ({
  ...choice,
  confidence: calibrated(choice.confidence),
});

/** True for the slug of a category. */
export const isCategory = (slug: string): slug is CategorySlug => LABELS.has(slug);

/** A category as an annotation of our own inference. */
export function annotate(choice: CategoryChoice): CategoryAnnotation {
  const facts = LABELS.get(choice.slug);
  if (!facts) throw new RangeError(`no such category: ${choice.slug}`);
  return {
    id: facts.id,
    slug: facts.slug,
    label: facts.label,
    group: facts.group,
    annotator: 'predicted',
    confidence: choice.confidence,
    reason: choice.reason,
  };
}

function firstRule(evidence: Evidence): Candidate | null {
  const { words, party } = evidence;
  const byTrade = party ? BY_TRADE.get(party.party.trade)?.find((compiled) => holds(compiled, evidence, 0)) : undefined;
  let best: Candidate | null = byTrade ? { compiled: byTrade, phrase: null } : null;
  for (const { value, at, length } of findWords(words)) {
    if (best !== null && value.rank >= best.compiled.rank) continue;
    if (holds(value, evidence, length)) best = { compiled: value, phrase: printed(words, at, length) };
  }
  return best;
}

function holds({ rule, beside, without }: CompiledRule, evidence: Evidence, length: number): boolean {
  const { words, direction, accountType, party } = evidence;
  if (rule.direction !== 'either' && rule.direction !== direction) return false;
  if (rule.accounts && !rule.accounts.includes(accountType)) return false;
  if (rule.strangers && (party || (direction === 'out' && looksLikePurchase(words.text)))) return false;
  if (rule.trades && !(party && rule.trades.includes(party.party.trade))) return false;
  if (rule.alone && lettersIn(words) !== length) return false;
  if (beside.length > 0 && !beside.some((phrase) => contains(words, phrase))) return false;
  return !without.some((phrase) => contains(words, phrase));
}

const lettersIn = (words: Words): number => words.list.filter((word) => /^\p{L}/u.test(word)).length;

function reasonOf({ compiled, phrase }: Candidate, { words, direction, party }: Evidence): string {
  const says =
    phrase === null && party
      ? `The text "${party.evidence}" names ${party.party.name}, which ${TRADES[party.party.trade].does}`
      : `The text "${phrase}" ${compiled.rule.says ?? 'decides'}`;
  const support = compiled.beside.map((listed) => printedWhere(words, listed)).find((text) => text !== null);
  const parts = [says];
  if (support !== undefined) parts.push(`"${support}" stands beside it`);
  if (direction !== null) parts.push(`money ${direction === 'in' ? 'enters' : 'leaves'} the account`);
  return `${parts.join(', and ')}.`;
}
