import type { Annotation, Transaction } from './model/index.ts';

/**
 * Many rows as one text. The store keeps a statement's transactions so: 100,000 rows cost it one value a statement
 * instead of 100,000 writes. The format is plain JSON, so a stored value stays readable whatever comes later.
 */
export const packTransactions = (transactions: readonly Transaction[]): string => JSON.stringify(transactions);

export const unpackTransactions = (packed: string): Transaction[] => JSON.parse(packed) as Transaction[];

/** Annotations in any order; unpacked they are found by transaction id. */
export const packAnnotations = (annotations: Iterable<Annotation>): string => JSON.stringify([...annotations]);

export const unpackAnnotations = (packed: string): Map<string, Annotation> =>
  new Map((JSON.parse(packed) as Annotation[]).map((annotation) => [annotation.transactionId, annotation]));
