import { feedbackId } from '../../../shared/corrections/edits.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type {
  Annotation,
  CorrectedFacts,
  Corrections,
  EnrichmentFeedback,
  FeedbackScope,
  Inferred,
} from '../../../shared/model/index.ts';
import type { Wins } from '../../../shared/sync/drift.ts';
import type { RemoteRow } from '../../heron/client/index.ts';

/** What a correction may say. */
export interface KnownNames {
  /** Null: there is no such category here. */
  slugOf(label: string): string | null;
  isGroup(merchantGroup: string): boolean;
  /** Names of the merchants that descriptions are looked up in. */
  readonly merchants: readonly string[];
}

export interface TakeOverInput {
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** The service's row of a transaction, by Egret's id. */
  readonly remote: ReadonlyMap<string, RemoteRow>;
  readonly wins: Wins;
  readonly known: KnownNames;
  /** Whose word it is, such as `app.herondata.io`. */
  readonly service: string;
  readonly today: PlainDate;
}

function factsOf(row: RemoteRow, inferred: Inferred, { wins, known }: TakeOverInput): CorrectedFacts | null {
  const slug = row.category && wins.category === 'there' ? known.slugOf(row.category.label) : null;
  const merchant = wins.merchant === 'there' ? row.merchant : null;
  const group = merchant?.groupId != null && known.isGroup(merchant.groupId) ? merchant.groupId : null;
  const isNew = merchant !== null && (merchant.name !== inferred.merchant?.name || group !== inferred.merchant.groupId);
  const facts = {
    categorySlug: slug === inferred.category.slug ? null : slug,
    merchantName: isNew ? merchant.name : null,
    merchantGroup: isNew ? group : null,
    revenue: null,
  };
  return facts.categorySlug === null && facts.merchantName === null ? null : facts;
}

/** What a service says of rows that Egret infers otherwise, in the fields in which it wins. What people say stands above it. */
export function takenOver(input: TakeOverInput): EnrichmentFeedback[] {
  const { annotations, remote, service, today } = input;
  return [...remote].flatMap(([transactionId, row]): EnrichmentFeedback[] => {
    const annotation = annotations.get(transactionId);
    const facts = annotation ? factsOf(row, annotation.correctedBy?.inferred ?? annotation, input) : null;
    if (!facts) return [];
    const { annotator = null, confidence = null } = row.category ?? {};
    const scope: FeedbackScope = { kind: 'service', transactionId, place: null, confidence };
    const createdBy = annotator === null ? service : `${service}, ${annotator}`;
    return [{ id: feedbackId(scope), scope, facts, createdOn: today, createdBy }];
  });
}

const isOfService = ({ scope }: EnrichmentFeedback): boolean => scope.kind === 'service';

/**
 * What a service says now, as it is to be kept among the corrections; a word that was taken over before keeps the day on
 * which it was. Null where they hold just that already.
 */
export function changedWords(
  { feedback }: Corrections,
  words: readonly EnrichmentFeedback[],
): readonly EnrichmentFeedback[] | null {
  const before = feedback.filter(isOfService);
  const known = new Map(before.map((one) => [one.id, one]));
  const kept = words.map((word) => {
    const one = known.get(word.id);
    return one && isSameWord(one, word) ? one : word;
  });
  return kept.length === before.length && kept.every((word, at) => word === before[at]) ? null : kept;
}

const isSameWord = (one: EnrichmentFeedback, other: EnrichmentFeedback): boolean =>
  JSON.stringify({ ...one, createdOn: null }) === JSON.stringify({ ...other, createdOn: null });

/** Corrections with these words of a service in the place of all that services said before. */
export const withServiceWords = (corrections: Corrections, words: readonly EnrichmentFeedback[]): Corrections => ({
  ...corrections,
  feedback: [...corrections.feedback.filter((one) => !isOfService(one)), ...words],
});
