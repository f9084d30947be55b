import { groupBy } from '../../shared/group-by.ts';
import type { Judged } from './judge.ts';
import { isOneOf } from './same-name.ts';

/** Bounds between which confidences are gathered for the calibration table. */
const STEPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/** Collectors of debts lend nothing. */
const isLenderGroup = (group: string | null): boolean =>
  group === 'invoice_factoring' || (group !== 'debt.collections' && (group?.startsWith('debt.') ?? false));
const DEBT = new Set(['debt_repayment', 'debt_investment', 'dd_reversals', 'charges_fees']);

/** The lender an annotation asserts: a merchant of a debt group in a row about debt. */
export const lenderOf = ({ annotation: { merchant, category } }: Judged): string | null =>
  merchant && isLenderGroup(merchant.groupId) && DEBT.has(category.slug) ? merchant.name : null;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

export const hasCategoryRight = ({ item, annotation }: Judged): boolean =>
  item.categories.includes(annotation.category.label);

export const hasMerchantRight = ({ item, annotation }: Judged): boolean =>
  annotation.merchant === null
    ? item.mayLackMerchant === true
    : isOneOf(annotation.merchant.name, item.merchants ?? []);

export const hasProcessorRight = ({ item, annotation }: Judged): boolean =>
  isOneOf(annotation.paymentProcessor?.name ?? '', item.processors ?? []);

export const hasLenderRight = (judged: Judged): boolean => isOneOf(lenderOf(judged) ?? '', judged.item.lenders ?? []);

/** The shares that the goals speak of. */
export function shares(judged: readonly Judged[]): string[] {
  const categorised = judged.filter(({ item }) => item.categories.length > 0);
  const named = judged.filter(({ item }) => item.merchants && !item.mayLackMerchant);
  const asserted = judged.filter(({ item, annotation }) => item.merchants !== undefined && annotation.merchant);
  const lent = judged.filter(({ item }) => item.lenders);
  const notLent = judged.filter((one) => one.item.lenders === null && lenderOf(one) !== null);
  const processed = judged.filter(({ item }) => item.processors);
  const deposits = judged.filter(({ item }) => item.revenue !== undefined && item.revenue !== null);
  const count = (list: readonly Judged[], holds: (one: Judged) => boolean) => list.filter(holds).length;
  return [
    `category right          ${percent(count(categorised, hasCategoryRight), categorised.length)}`,
    `merchant right          ${percent(count(named, hasMerchantRight), named.length)}`,
    `wrong of asserted       ${percent(
      count(asserted, (one) => !hasMerchantRight(one)),
      asserted.length,
    )}`,
    `lender found            ${percent(count(lent, hasLenderRight), lent.length)}`,
    `false lenders           ${notLent.length}, among traps ${count(notLent, ({ item }) => item.isTrap)}`,
    `processor right         ${percent(count(processed, hasProcessorRight), processed.length)}`,
    `revenue right           ${percent(
      count(deposits, ({ item, annotation }) => annotation.revenue?.verdict === item.revenue),
      deposits.length,
    )}`,
  ];
}

/** How often categories said at a confidence are right. */
export function calibration(judged: readonly Judged[]): string[] {
  const rows = judged.filter(({ item }) => item.categories.length > 0);
  return STEPS.slice(0, -1).flatMap((from, at) => {
    const to = STEPS[at + 1] ?? 1;
    const inside = rows.filter(
      ({ annotation: { category } }) => category.confidence >= from && category.confidence < to,
    );
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { annotation }) => sum + annotation.category.confidence, 0) / inside.length;
    const right = inside.filter(hasCategoryRight).length;
    return [
      `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}   said ${said.toFixed(2)}   right ${percent(right, inside.length)}`,
    ];
  });
}

/** For each category that is right: what was said instead, and how often. */
export function confusion(judged: readonly Judged[]): string[] {
  const rows = judged.filter(({ item }) => item.categories.length > 0);
  const byTruth = groupBy(rows, ({ item }) => item.categories[0] ?? '');
  return [...byTruth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([truth, list]) => {
      const wrong = groupBy(
        list.filter((one) => !hasCategoryRight(one)),
        ({ annotation }) => annotation.category.label,
      );
      const said = [...wrong]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([label, many]) => `${label} ${many.length}`);
      const right = list.length - [...wrong.values()].reduce((sum, many) => sum + many.length, 0);
      return `${truth.padEnd(40)} ${String(right).padStart(4)} of ${String(list.length).padEnd(4)} ${said.join(', ')}`.trimEnd();
    });
}
