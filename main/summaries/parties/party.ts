import { groupBy } from '../../../shared/group-by.ts';
import type { Entry } from '../books/entry.ts';

/** Whoever is on the other side of transactions. */
export interface Party {
  /** Equal for the same side. */
  readonly key: string;
  readonly name: string;
  readonly merchantId: string | null;
  readonly groupId: string | null;
  readonly counterparty: string | null;
  /** Oldest first. */
  readonly entries: readonly Entry[];
}

/** The other side: the merchant, else the counterparty named, else the processor that paid, else the clean text. */
export function sideOf({ annotation, description }: Entry): readonly [key: string, name: string] {
  if (!annotation) return [description.toUpperCase(), description];
  const { merchant, counterparty, paymentProcessor, descriptionClean } = annotation;
  if (merchant) return [merchant.id, merchant.name];
  if (counterparty !== null) return [counterparty, counterparty];
  if (paymentProcessor) return [paymentProcessor.id, paymentProcessor.name];
  return [descriptionClean.toUpperCase(), descriptionClean];
}

/** Transactions by their other side, in the order in which sides first appear. */
export function partiesOf(entries: readonly Entry[]): Party[] {
  return [...groupBy(entries, (entry) => sideOf(entry)[0])].map(([key, group]) => {
    const first = group[0] as Entry;
    return {
      key,
      name: sideOf(first)[1],
      merchantId: first.annotation?.merchant?.id ?? null,
      groupId: first.annotation?.merchant?.groupId ?? null,
      counterparty: first.annotation?.counterparty ?? null,
      entries: group,
    };
  });
}
