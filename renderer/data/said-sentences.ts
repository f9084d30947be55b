import type { CorrectionChoices } from '../../shared/contract.ts';
import { saidCells } from '../../shared/corrections/corrected-cells.ts';
import type { CellFacts, CorrectedFacts, EnrichmentRule, Provenance } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';

/** `Debt: MCA or RBF`, for `debt.mca_or_rbf`. */
export function groupLabel(group: string): string {
  const [kind = '', detail] = group.split('.').map((part) => part.replaceAll('_', ' '));
  const words = detail === undefined ? kind : `${kind}: ${detail}`;
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace('mca or rbf', 'MCA or RBF');
}

export const REVENUE_LABELS: Readonly<Record<string, string>> = {
  true: 'Revenue',
  false: 'Not revenue',
  review: 'A person must say',
};

/** What facts make of a row, part by part: `Rent`, `Harbor Trust`, `Not revenue`. */
export function factParts(facts: CorrectedFacts, { categories }: CorrectionChoices): readonly string[] {
  const { categorySlug, merchantName, merchantGroup, revenue } = facts;
  const category = categories.find(({ slug }) => slug === categorySlug);
  return [
    category?.label ?? categorySlug,
    merchantName,
    merchantGroup === null ? null : groupLabel(merchantGroup),
    revenue === null ? null : (REVENUE_LABELS[String(revenue)] ?? null),
  ].filter((part) => part !== null);
}

/** `Rent · Harbor Trust` */
export const factsSentence = (facts: CorrectedFacts, choices: CorrectionChoices): string =>
  factParts(facts, choices).join(' · ');

/**
 * Which rows a rule is about: `text has “harbor”, money out, 100.00 to 900.00 USD`.
 *
 * @param accountName what people call an account
 */
export function conditionsSentence(rule: EnrichmentRule, accountName: (id: string) => string): string {
  const { text, accountId, direction, amountFrom, amountTo, currency } = rule;
  const parts = [
    text === null ? null : `text has “${text}”`,
    direction === null ? null : `money ${direction}`,
    amountsPart(amountFrom, amountTo, currency),
    accountId === null ? null : `account ${accountName(accountId)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'every row' : parts.join(', ');
}

function amountsPart(from: number | null, to: number | null, currency: string | null): string | null {
  const money = (minor: number): string => formatMoney(minor, currency);
  const unit = currency === null ? '' : ` ${currency}`;
  if (from !== null && to !== null)
    return from === to ? `${money(from)}${unit}` : `${money(from)} to ${money(to)}${unit}`;
  if (from !== null) return `${money(from)}${unit} or more`;
  if (to !== null) return `up to ${money(to)}${unit}`;
  return currency === null ? null : `in ${currency}`;
}

/** `maria, 2024-06-01` */
export const provenanceSentence = ({ createdBy, createdOn }: Provenance): string =>
  createdBy === null ? createdOn : `${createdBy}, ${createdOn}`;

/** `1 row`, `1,204 rows` */
export const rowCount = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;

/** Which cells of a row a person read otherwise: `Read by a person: amount, date`. */
export const cellsSentence = (cells: CellFacts): string => `Read by a person: ${saidCells(cells).join(', ')}`;
