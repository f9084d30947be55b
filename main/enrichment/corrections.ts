import type {
  Annotation,
  Annotator,
  CategoryAnnotation,
  CorrectedFacts,
  Corrections,
  CountedRow,
  EnrichmentFeedback,
  EnrichmentRule,
  MerchantAnnotation,
  Provenance,
} from '../../shared/model/index.ts';
import { annotate, isCategory } from './categories/category.ts';
import { partyName } from './categories/counterparty.ts';
import { directionOf } from './categories/direction.ts';
import { feeKindOf } from './categories/fee-kind.ts';
import { merchantNamed } from './categories/merchant-named.ts';
import { revenueOf } from './categories/revenue.ts';
import type { Duplicate } from './relations/duplicates.ts';
import type { Row } from './rows/rows.ts';

/** One who outranks inference, and what they say. */
interface Correction {
  readonly kind: 'rule' | 'feedback' | 'service';
  readonly id: string;
  readonly facts: CorrectedFacts;
  readonly annotator: Annotator;
  /** 0 to 1; a person is sure. */
  readonly confidence: number;
  readonly reason: string;
}

/** Decides for each row which correction holds. */
export type Correct = (row: Row, annotation: Annotation) => Annotation;

/**
 * What people said, over what was inferred: a correction of the row itself, else one of its other side, else the first
 * rule that fits; and what a service says of the row, where no person says anything. The inferred annotation is returned as it is where nobody said anything.
 *
 * @param repeats the rows that count because a person said so, and what each seems to repeat
 */
export function corrector({ rules, feedback, counted }: Corrections, repeats: ReadonlyMap<string, Duplicate>): Correct {
  const ofRow = new Map<string, EnrichmentFeedback>();
  const ofSide = new Map<string, EnrichmentFeedback>();
  const ofService = new Map<string, Correction>();
  for (const one of feedback) {
    if (one.scope.kind === 'transaction') ofRow.set(one.scope.transactionId, one);
    else if (one.scope.kind === 'service')
      ofService.set(one.scope.transactionId, serviceCorrection(one, one.scope.confidence));
    else ofSide.set(`${one.scope.direction}|${one.scope.counterparty}`, one);
  }
  const firstFitting = ruleFinder(rules);
  const counts = new Map(counted.map((one) => [one.transactionId, one]));
  const correctionOf = (row: Row, { counterparty }: Annotation): Correction | null => {
    // A key is a new text: it is made only where it may be found.
    const ofItsSide = ofSide.size > 0 ? ofSide.get(`${directionOf(row.amount)}|${counterparty}`) : undefined;
    const said = ofRow.get(row.id) ?? ofItsSide;
    if (said) return feedbackCorrection(said);
    const rule = firstFitting(row);
    return rule ? ruleCorrection(rule) : (ofService.get(row.id) ?? null);
  };
  return (row, annotation) => {
    const correction = correctionOf(row, annotation);
    const said = correction ? corrected(row, annotation, correction) : annotation;
    const [repeated, count] = [repeats.get(row.id), counts.get(row.id)];
    return repeated && count ? { ...said, duplicateReason: countedReason(repeated, count) } : said;
  };
}

const spoken = ({ createdOn, createdBy }: Provenance): string =>
  createdBy === null ? `on ${createdOn}` : `on ${createdOn} (${createdBy})`;

const countedReason = ({ reason }: Duplicate, counted: CountedRow): string =>
  `It counts, because a person said so ${spoken(counted)}; it would be left out otherwise: ${reason}`;

const feedbackCorrection = (feedback: EnrichmentFeedback): Correction => ({
  kind: 'feedback',
  id: feedback.id,
  facts: feedback.facts,
  annotator: 'client_feedback',
  confidence: 1,
  reason:
    feedback.scope.kind === 'counterparty'
      ? `A person said so of all rows with ${feedback.scope.counterparty} ${spoken(feedback)}.`
      : `A person said so of this row ${spoken(feedback)}.`,
});

/** Where the service does not tell how sure it is, nothing vouches for its word. */
const serviceCorrection = (
  { id, facts, createdOn, createdBy }: EnrichmentFeedback,
  confidence: number | null,
): Correction => ({
  kind: 'service',
  id,
  facts,
  annotator: 'service',
  confidence: confidence ?? 0,
  reason: `The service says so (${createdBy ?? 'not known which'}); its word was taken over on ${createdOn}.`,
});

const ruleCorrection = ({ id, name, facts, createdOn }: EnrichmentRule): Correction => ({
  kind: 'rule',
  id,
  facts,
  annotator: 'heuristic',
  confidence: 1,
  reason: `The rule "${name}" of ${createdOn} says so.`,
});

/** The first enabled rule that fits a row. Texts are folded once: a company may have many rules and very many rows. */
function ruleFinder(rules: readonly EnrichmentRule[]): (row: Row) => EnrichmentRule | undefined {
  const folded = rules
    .filter(({ enabled }) => enabled)
    .map((rule) => ({ rule, text: rule.text === null ? '' : rule.text.toUpperCase() }));
  if (folded.length === 0) return () => undefined;
  return (row) => {
    const description = row.description.toUpperCase();
    return folded.find(({ rule, text }) => description.includes(text) && fits(rule, row))?.rule;
  };
}

/** The conditions of a rule, apart from its text. */
function fits({ accountId, direction, amountFrom, amountTo, currency }: EnrichmentRule, row: Row): boolean {
  const magnitude = Math.abs(row.amount);
  return (
    (accountId === null || row.account?.id === accountId) &&
    (direction === null || directionOf(row.amount) === direction) &&
    (currency === null || row.currency === currency) &&
    (amountFrom === null || magnitude >= amountFrom) &&
    (amountTo === null || magnitude <= amountTo)
  );
}

function corrected(row: Row, annotation: Annotation, correction: Correction): Annotation {
  const { kind, id, facts, reason } = correction;
  const category = categoryOf(annotation.category, correction);
  const merchant = merchantOf(annotation.merchant, correction);
  const byCategory = revenueOf(category, directionOf(row.amount));
  return {
    ...annotation,
    category,
    merchant,
    counterparty: facts.merchantName === null ? annotation.counterparty : partyName(facts.merchantName),
    revenue: byCategory && facts.revenue !== null ? { verdict: facts.revenue, rule: reason } : byCategory,
    feeKind: feeKindOf(category, row.description),
    correctedBy: {
      kind,
      id,
      inferred: {
        category: annotation.category,
        merchant: annotation.merchant,
        counterparty: annotation.counterparty,
        revenue: annotation.revenue,
      },
    },
  };
}

function categoryOf(
  inferred: CategoryAnnotation,
  { facts, annotator, confidence, reason }: Correction,
): CategoryAnnotation {
  if (facts.categorySlug === null || !isCategory(facts.categorySlug)) return inferred;
  return { ...annotate({ slug: facts.categorySlug, confidence, reason }), annotator };
}

function merchantOf(
  inferred: MerchantAnnotation | null,
  { facts, confidence, reason }: Correction,
): MerchantAnnotation | null {
  const { merchantName, merchantGroup } = facts;
  if (merchantName === null) return inferred;
  const isTheSame = inferred !== null && partyName(inferred.name) === partyName(merchantName);
  const named = { ...(isTheSame ? inferred : merchantNamed(merchantName, reason)), confidence, reason };
  return merchantGroup === null ? named : { ...named, groupId: merchantGroup };
}
