import { contentId } from '../../shared/ids.ts';
import type {
  Annotation,
  Annotator,
  CategoryAnnotation,
  CorrectedFacts,
  Corrections,
  EnrichmentFeedback,
  EnrichmentRule,
  MerchantAnnotation,
} from '../../shared/model/index.ts';
import { annotate, isCategory } from './category.ts';
import { partyName } from './counterparty.ts';
import { directionOf } from './direction.ts';
import { feeKindOf } from './fee-kind.ts';
import { revenueOf } from './revenue.ts';
import type { Row } from './rows.ts';

export const NO_CORRECTIONS: Corrections = { rules: [], feedback: [] };

/** One who outranks inference, and what they say. */
interface Correction {
  readonly by: NonNullable<Annotation['correctedBy']>;
  readonly facts: CorrectedFacts;
  readonly annotator: Annotator;
  readonly reason: string;
}

/** Decides for each row which correction holds. */
export type Correct = (row: Row, annotation: Annotation) => Annotation;

/**
 * What people said, over what was inferred: a correction of the row itself, else one of its other side, else the first
 * rule that fits. The inferred annotation is returned as it is where nobody said anything.
 */
export function corrector({ rules, feedback }: Corrections): Correct {
  const ofRow = new Map<string, EnrichmentFeedback>();
  const ofSide = new Map<string, EnrichmentFeedback>();
  for (const one of feedback) {
    if (one.scope.kind === 'transaction') ofRow.set(one.scope.transactionId, one);
    else ofSide.set(`${one.scope.direction}|${one.scope.counterparty}`, one);
  }
  return (row, annotation) => {
    const side = `${directionOf(row.amount)}|${annotation.counterparty}`;
    const said = ofRow.get(row.id) ?? ofSide.get(side);
    if (said) return corrected(row, annotation, feedbackCorrection(said));
    const rule = rules.find((one) => fits(one, row));
    return rule ? corrected(row, annotation, ruleCorrection(rule)) : annotation;
  };
}

const feedbackCorrection = ({ id, facts, createdOn, scope }: EnrichmentFeedback): Correction => ({
  by: { kind: 'feedback', id },
  facts,
  annotator: 'client_feedback',
  reason:
    scope.kind === 'transaction'
      ? `A person said so of this row on ${createdOn}.`
      : `A person said so of all rows with ${scope.counterparty} on ${createdOn}.`,
});

const ruleCorrection = ({ id, name, facts, createdOn }: EnrichmentRule): Correction => ({
  by: { kind: 'rule', id },
  facts,
  annotator: 'heuristic',
  reason: `The rule "${name}" of ${createdOn} says so.`,
});

function fits({ text, accountId, direction, amountFrom, amountTo }: EnrichmentRule, row: Row): boolean {
  const magnitude = Math.abs(row.amount);
  return (
    (text === null || row.description.toUpperCase().includes(text.toUpperCase())) &&
    (accountId === null || row.account?.id === accountId) &&
    (direction === null || directionOf(row.amount) === direction) &&
    (amountFrom === null || magnitude >= amountFrom) &&
    (amountTo === null || magnitude <= amountTo)
  );
}

function corrected(row: Row, annotation: Annotation, correction: Correction): Annotation {
  const { facts, reason } = correction;
  const category = categoryOf(annotation.category, correction);
  const merchant = merchantOf(annotation.merchant, correction);
  const inferred = revenueOf(category, directionOf(row.amount));
  return {
    ...annotation,
    category,
    merchant,
    counterparty: facts.merchantName === null ? annotation.counterparty : partyName(facts.merchantName),
    revenue: inferred && facts.revenue !== null ? { verdict: facts.revenue, rule: reason } : inferred,
    feeKind: feeKindOf(category, row.description),
    correctedBy: correction.by,
  };
}

function categoryOf(inferred: CategoryAnnotation, { facts, annotator, reason }: Correction): CategoryAnnotation {
  if (facts.categorySlug === null || !isCategory(facts.categorySlug)) return inferred;
  return { ...annotate({ slug: facts.categorySlug, confidence: 1, reason }), annotator };
}

function merchantOf(inferred: MerchantAnnotation | null, { facts, reason }: Correction): MerchantAnnotation | null {
  const { merchantName, merchantGroup } = facts;
  const named = merchantName === null ? inferred : merchantNamed(merchantName, reason);
  return named && merchantGroup !== null ? { ...named, groupId: merchantGroup } : named;
}

const merchantNamed = (name: string, reason: string): MerchantAnnotation => ({
  id: contentId('mrc', name),
  name,
  url: null,
  groupId: null,
  mcc: null,
  confidence: 1,
  reason,
});
