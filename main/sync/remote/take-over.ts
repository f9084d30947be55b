import { withFeedback } from '../../../shared/corrections/edits.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type {
  Annotation,
  CorrectedFacts,
  Corrections,
  EnrichmentFeedback,
  Inferred,
} from '../../../shared/model/index.ts';
import type { Wins } from '../../../shared/sync/drift.ts';
import type { RemoteRow } from '../../heron/client/index.ts';

/** What the ids of corrections begin with that a service said, and not a person here. */
const PREFIX = 'remote:';

export const isTakenOver = (feedbackId: string): boolean => feedbackId.startsWith(PREFIX);

/** What a correction may say. */
export interface KnownNames {
  /** Null: there is no such category here. */
  slugOf(label: string): string | null;
  isGroup(merchantGroup: string): boolean;
}

export interface TakeOverInput {
  readonly corrections: Corrections;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** The service's row of a transaction, by Egret's id. */
  readonly remote: ReadonlyMap<string, RemoteRow>;
  readonly wins: Wins;
  readonly known: KnownNames;
  /** Whose word it is, such as `app.herondata.io`. */
  readonly service: string;
  readonly today: PlainDate;
}

/** What Egret infers of a row; null where a person here said something else of it: their word stays. */
function inferredOf(annotation: Annotation): Inferred | null {
  if (annotation.correctedBy === null) return annotation;
  return isTakenOver(annotation.correctedBy.id) ? annotation.correctedBy.inferred : null;
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

/**
 * Corrections with what the service says of rows, in the fields in which it wins; what it said before and says no more is
 * taken back. Over what a person here says of a row it never wins: their corrections are what it is told.
 */
export function takenOver(input: TakeOverInput): Corrections {
  const { corrections, annotations, remote, service, today } = input;
  const before = new Map(corrections.feedback.filter(({ id }) => isTakenOver(id)).map((one) => [one.id, one]));
  const own = { ...corrections, feedback: corrections.feedback.filter(({ id }) => !isTakenOver(id)) };
  const said = [...remote].flatMap(([transactionId, row]): EnrichmentFeedback[] => {
    const annotation = annotations.get(transactionId);
    const inferred = annotation ? inferredOf(annotation) : null;
    const facts = inferred && factsOf(row, inferred, input);
    if (!facts) return [];
    const id = `${PREFIX}${transactionId}`;
    const annotator = row.category?.annotator;
    const createdBy = annotator ? `${service}, ${annotator}` : service;
    const scope = { kind: 'transaction', transactionId, place: null } as const;
    const known = before.get(id);
    const isSame = known && JSON.stringify(known.facts) === JSON.stringify(facts);
    return [isSame ? known : { id, scope, facts, createdOn: today, createdBy }];
  });
  return withFeedback(own, said);
}
