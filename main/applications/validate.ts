import type { PlainDate } from '../../shared/dates.ts';
import { CHECKS, numberOf } from './checks.ts';
import { type ApplicationField, FIELDS, type FieldName } from './fields.ts';
import type { ReadField } from './read-application.ts';

/** What is checked of a field: that it is filled in, how it is written, that it says one thing, that shares fit together. */
export type ValidationType = 'required' | 'format' | 'consistent' | 'total_ownership';

export interface Validation {
  readonly name: FieldName;
  readonly type: ValidationType;
  /** `not_applicable`: nothing was written. */
  readonly result: 'passed' | 'failed' | 'not_applicable';
  /** A sentence; null where nothing is wrong. */
  readonly reason: string | null;
}

const judged = (name: FieldName, type: ValidationType, reason: string | null): Validation => ({
  name,
  type,
  result: reason === null ? 'passed' : 'failed',
  reason,
});

const WHOLE = 100;

/** The shares of all owners, which cannot be more than the whole. */
function totalOwnership(fields: readonly ReadField[]): Validation[] {
  const shares = fields.filter(({ name, value }) => name.endsWith('.ownership') && numberOf(value) !== null);
  if (shares.length < 2) return [];
  const total = shares.reduce((sum, { value }) => sum + (numberOf(value) ?? 0), 0);
  const reason = total > WHOLE ? `The owners together have ${total}%, which is more than all of it.` : null;
  return shares.map(({ name }) => judged(name, 'total_ownership', reason));
}

/**
 * What was checked of an application.
 *
 * @param contradicted fields of which the form says two things
 * @param asOf the day after which no date can lie
 */
export function validationsOf(
  fields: readonly ReadField[],
  contradicted: ReadonlySet<FieldName>,
  asOf: PlainDate,
): Validation[] {
  const written = new Map(fields.map(({ name, value }) => [name, value]));
  const each = (Object.entries(FIELDS) as [FieldName, ApplicationField][]).flatMap(([name, { kind, required }]) => {
    const value = written.get(name) ?? '';
    const filled = required ? [judged(name, 'required', value === '' ? 'Nothing was filled in.' : null)] : [];
    if (!written.has(name)) return filled;
    const format: Validation =
      value === ''
        ? { name, type: 'format', result: 'not_applicable', reason: null }
        : judged(name, 'format', CHECKS[kind](value, asOf));
    const twice = contradicted.has(name) ? [judged(name, 'consistent', 'The form says two things.')] : [];
    return [...filled, format, ...twice];
  });
  return [...each, ...totalOwnership(fields)];
}
