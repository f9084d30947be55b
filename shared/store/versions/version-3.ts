import type { Dexie } from 'dexie';
import type { Corrections, EnrichmentFeedback, EnrichmentRule, SaidRow } from '../../model/index.ts';

type ScopeOfVersion2 = Exclude<EnrichmentFeedback['scope'], SaidRow> | { kind: 'transaction'; transactionId: string };

/** What version 2 kept of what people said. */
interface CorrectionsOfVersion2 {
  readonly rules: readonly Omit<EnrichmentRule, 'enabled' | 'currency' | 'createdBy'>[];
  readonly feedback: readonly (Omit<EnrichmentFeedback, 'createdBy' | 'scope'> & { readonly scope: ScopeOfVersion2 })[];
}

/** The same for version 3: rules are on and of any currency; nobody knows who spoke, nor where the rows stood. */
const correctionsOfVersion3 = ({ rules, feedback }: CorrectionsOfVersion2): Omit<Corrections, 'cells'> => ({
  rules: rules.map((rule) => ({ ...rule, enabled: true, currency: null, createdBy: null })),
  feedback: feedback.map((one) => ({
    ...one,
    scope: one.scope.kind === 'transaction' ? { ...one.scope, place: null } : one.scope,
    createdBy: null,
  })),
  counted: [],
});

/** Rules can be switched off and bound to a currency; what was said has a speaker, and rows their place. */
export const version3 = (database: Dexie): unknown =>
  database.version(3).upgrade(async (transaction) => {
    await transaction
      .table('corrections')
      .toCollection()
      .modify((record) => Object.assign(record, correctionsOfVersion3(record)));
    // A cache, which version 3 keeps in another shape.
    await transaction.table('figures').clear();
  });
