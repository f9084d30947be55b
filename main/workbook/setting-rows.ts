import { asWords } from '../../shared/as-words.ts';
import type { SummarySettings } from '../../shared/model/index.ts';
import type { Contents } from './contents.ts';
import { inWords } from './in-words.ts';

/** A setting as a person reads it. */
export interface SettingRow {
  readonly name: string;
  readonly value: string;
}

const NAMES: Readonly<Record<string, string>> = {
  disabledAccountIds: 'Accounts left out',
  factoringIsRevenue: 'Advances of factors are revenue',
};

export const settingName = (name: string): string => NAMES[name] ?? asWords(name);

/** Each setting once, by its name; accounts and categories as people know them. */
export function settingRows(settings: Partial<SummarySettings>, contents: Contents): SettingRow[] {
  const known = new Map([
    ...contents.accounts.map(({ account, label }) => [account.id, label] as const),
    ...contents.categories.map(({ slug, label }) => [slug, label] as const),
  ]);
  return Object.entries(settings)
    .map(([name, value]) => ({ name: settingName(name), value: valueText(value, known) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

type Known = ReadonlyMap<string, string>;

function valueText(value: unknown, known: Known): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => valueText(one, known)).join(', ');
  if (typeof value === 'string') return known.get(value) ?? inWords(value);
  if (typeof value !== 'object') return String(value);
  if ('name' in value) return namedText(value, known);
  return partsText(value, known) || 'none';
}

/** Something with a name, such as an offer: its name, and beside it what else is said of it. */
function namedText({ name, ...rest }: { readonly name: unknown }, known: Known): string {
  const said = Object.entries(rest).filter(([part, one]) => part !== 'slug' && one !== null);
  return said.length === 0 ? String(name) : `${name} (${partsText(Object.fromEntries(said), known)})`;
}

const partsText = (parts: object, known: Known): string =>
  Object.entries(parts)
    .map(([name, one]) => `${known.get(name) ?? inWords(asWords(name).toLowerCase())} ${valueText(one, known)}`)
    .join(', ');
