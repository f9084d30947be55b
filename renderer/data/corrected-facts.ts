import { attachedTo } from '../../shared/corrections/attached-to.ts';
import type { CorrectedFacts, Corrections } from '../../shared/model/index.ts';
import { printedRows } from './printed-rows.ts';
import type { Row } from './rows.ts';
import { sideKey, sideOf } from './sides.ts';

export const NO_FACTS: CorrectedFacts = { categorySlug: null, merchantName: null, merchantGroup: null, revenue: null };

/** What a person changes; what is left out stays as it was. */
export type FactChanges = Partial<CorrectedFacts>;

export const saysAnything = (facts: CorrectedFacts): boolean => Object.values(facts).some((fact) => fact !== null);

/**
 * The facts that hold of each of some rows now; none where a row is as inferred. Corrections are looked up where they are
 * kept, because the figures of a large company follow them a while later.
 */
export function heldFacts(corrections: Corrections, rows: readonly Row[]): (row: Row) => CorrectedFacts {
  const { rules, feedback } = attachedTo(corrections, printedRows(rows)).attached;
  const ofRow = new Map<string, CorrectedFacts>();
  const ofSide = new Map<string, CorrectedFacts>();
  for (const { scope, facts } of feedback) {
    if (scope.kind === 'transaction') ofRow.set(scope.transactionId, facts);
    else if (scope.kind === 'counterparty') ofSide.set(sideKey(scope), facts);
  }
  const ofRule = new Map(rules.map(({ id, facts }) => [id, facts]));
  return (row) => {
    const side = sideOf(row);
    const said = ofRow.get(row.transaction.id) ?? (side && ofSide.get(sideKey(side)));
    return said ?? ofRule.get(row.annotation?.correctedBy?.id ?? '') ?? NO_FACTS;
  };
}

/** The facts that several rows hold alike; those in which they differ are null. */
export function commonFacts(all: readonly CorrectedFacts[]): CorrectedFacts {
  const [first = NO_FACTS, ...others] = all;
  const common = <Key extends keyof CorrectedFacts>(key: Key): CorrectedFacts[Key] | null =>
    others.every((facts) => facts[key] === first[key]) ? first[key] : null;
  return {
    categorySlug: common('categorySlug'),
    merchantName: common('merchantName'),
    merchantGroup: common('merchantGroup'),
    revenue: common('revenue'),
  };
}

/**
 * Facts with changes on top. Whether money is revenue was said of its category, and a group of its merchant: another
 * category or merchant takes them along, unless they are said anew.
 */
export function changedFacts(facts: CorrectedFacts, changes: FactChanges): CorrectedFacts {
  const differs = (key: keyof CorrectedFacts): boolean => changes[key] !== undefined && changes[key] !== facts[key];
  return {
    ...facts,
    ...(differs('categorySlug') && { revenue: null }),
    ...(differs('merchantName') && { merchantGroup: null }),
    ...changes,
  };
}

/** Facts as they are kept: a name without spaces around it, and no name where only spaces were typed. */
export function tidyFacts(facts: CorrectedFacts): CorrectedFacts {
  const merchantName = facts.merchantName?.trim() || null;
  return { ...facts, merchantName, merchantGroup: merchantName === null ? null : facts.merchantGroup };
}
