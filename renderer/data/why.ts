import type { Annotation, Annotator, FeeKind, Inferred } from '../../shared/model/index.ts';
import { counterpartyReason } from '../../shared/reasons/counterparty-reason.ts';
import { feeKindReason } from '../../shared/reasons/fee-kind-reason.ts';
import { transferReason } from '../../shared/reasons/transfer-reason.ts';
import { frequencyText } from './figure-text.ts';
import { groupLabel, REVENUE_LABELS } from './said-sentences.ts';

/** One thing that is said of a row, and why. */
export interface WhyLine {
  readonly name: string;
  readonly value: string;
  /** 0 to 1; null where it is not a matter of degree. */
  readonly confidence: number | null;
  /** Who says so. */
  readonly by: string;
  /** One true sentence. */
  readonly reason: string;
  /** What would be said without the rule or correction, and why; null where nobody corrected it. */
  readonly otherwise: string | null;
}

const BY: Readonly<Record<Annotator, string>> = {
  predicted: 'inferred',
  reconcile: 'matched',
  heuristic: 'rule',
  client_feedback: 'corrected',
  service: 'service',
};

export const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;

/** Who says a thing that only rules and corrections change: inference, unless it differs from what was inferred. */
const byOf = ({ correctedBy }: Annotation, differs: boolean): string => {
  if (correctedBy === null || !differs) return BY.predicted;
  return BY[ANNOTATORS[correctedBy.kind]];
};

const ANNOTATORS = { rule: 'heuristic', feedback: 'client_feedback', service: 'service' } as const;

/** Everything that is said of a row, each with who says so and why; what is not said of it has no line. */
export function whyLines(annotation: Annotation): readonly WhyLine[] {
  const inferred = annotation.correctedBy?.inferred ?? null;
  return [
    categoryLine(annotation, inferred),
    merchantLine(annotation, inferred),
    counterpartyLine(annotation, inferred),
    processorLine(annotation),
    revenueLine(annotation, inferred),
    feeLine(annotation),
    recurringLine(annotation),
    transferLine(annotation),
    duplicateLine(annotation),
  ].filter((line) => line !== null);
}

function categoryLine({ category }: Annotation, inferred: Inferred | null): WhyLine {
  const { label, confidence, reason, annotator } = category;
  const was = inferred?.category;
  const otherwise =
    was && was.annotator !== annotator ? `Inferred: ${was.label}, ${percent(was.confidence)}. ${was.reason}` : null;
  return { name: 'Category', value: label, confidence, by: BY[annotator], reason, otherwise };
}

function merchantLine(annotation: Annotation, inferred: Inferred | null): WhyLine | null {
  const { merchant } = annotation;
  if (merchant === null) return null;
  const was = inferred?.merchant ?? null;
  const differs = inferred !== null && (was?.name !== merchant.name || was.groupId !== merchant.groupId);
  const otherwise = was ? `Inferred: ${was.name}, ${percent(was.confidence)}. ${was.reason}` : 'Inferred: no merchant.';
  return {
    name: 'Merchant',
    value: merchant.groupId === null ? merchant.name : `${merchant.name} (${groupLabel(merchant.groupId)})`,
    confidence: merchant.confidence,
    by: byOf(annotation, differs),
    reason: merchant.reason,
    otherwise: differs ? otherwise : null,
  };
}

function counterpartyLine(annotation: Annotation, inferred: Inferred | null): WhyLine | null {
  const { counterparty } = annotation;
  if (counterparty === null) return null;
  const differs = inferred !== null && inferred.counterparty !== counterparty;
  return {
    name: 'Counterparty',
    value: counterparty,
    confidence: null,
    by: byOf(annotation, differs),
    reason: counterpartyReason(annotation) ?? '',
    otherwise: differs ? `Inferred: ${inferred.counterparty ?? 'no counterparty'}.` : null,
  };
}

function processorLine({ paymentProcessor }: Annotation): WhyLine | null {
  if (paymentProcessor === null) return null;
  const { name, confidence, reason } = paymentProcessor;
  return { name: 'Processor', value: name, confidence, by: BY.predicted, reason, otherwise: null };
}

function revenueLine(annotation: Annotation, inferred: Inferred | null): WhyLine | null {
  const { revenue } = annotation;
  if (revenue === null) return null;
  const was = inferred?.revenue ?? null;
  const differs = was !== null && was.verdict !== revenue.verdict;
  const label = (verdict: boolean | 'review'): string => REVENUE_LABELS[String(verdict)] ?? '';
  return {
    name: 'Revenue',
    value: label(revenue.verdict),
    confidence: null,
    by: byOf(annotation, differs),
    reason: revenue.rule,
    otherwise: differs ? `Inferred: ${label(was.verdict)}. ${was.rule}` : null,
  };
}

const FEES: Readonly<Record<FeeKind, string>> = {
  overdraft: 'For an overdraft',
  nsf: 'For a returned item',
  ambiguous: 'Overdraft or returned item',
};

function feeLine(annotation: Annotation): WhyLine | null {
  const reason = feeKindReason(annotation);
  if (annotation.feeKind === null || reason === null) return null;
  return { name: 'Fee', value: FEES[annotation.feeKind], confidence: null, by: BY.predicted, reason, otherwise: null };
}

function recurringLine({ isRecurring, frequency, recurrenceReason }: Annotation): WhyLine | null {
  if (recurrenceReason === null) return null;
  const value = isRecurring && frequency !== null ? frequencyText(frequency) : 'No';
  return { name: 'Recurring', value, confidence: null, by: BY.predicted, reason: recurrenceReason, otherwise: null };
}

function transferLine(annotation: Annotation): WhyLine | null {
  const reason = transferReason(annotation);
  if (reason === null) return null;
  const { confidence } = annotation.correctedBy?.inferred.category ?? annotation.category;
  return { name: 'Transfer', value: 'One leg', confidence, by: BY.reconcile, reason, otherwise: null };
}

function duplicateLine({ duplicateOfId, duplicateReason }: Annotation): WhyLine | null {
  if (duplicateReason === null) return null;
  const isLeftOut = duplicateOfId !== null;
  return {
    name: 'Duplicate',
    value: isLeftOut ? 'Left out of every figure' : 'Counts after all',
    confidence: null,
    by: isLeftOut ? BY.predicted : BY.client_feedback,
    reason: duplicateReason,
    otherwise: null,
  };
}
