import { contentId } from '../../shared/ids.ts';
import type { Company, Statement } from '../../shared/model/index.ts';

/** The company of files that name nobody. */
export const UNKNOWN_HOLDER = 'Unknown holder';

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ');

const identity = (name: string): string => tidy(name.normalize('NFKC')).toLowerCase();

/** A company by its name; capitals and spaces do not matter. */
export const companyNamed = (name: string): Company => ({ id: contentId('eus', identity(name)), name: tidy(name) });

/** The different holders of statements, the commonest first, by name among equals. */
export function holdersOf(statements: readonly Statement[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { account } of statements) {
    if (!account.ownerName?.trim()) continue;
    const key = identity(account.ownerName);
    const known = counts.get(key);
    counts.set(key, { name: known?.name ?? account.ownerName, count: (known?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, { name }]) => name);
}

/** Whose statements these are: the commonest holder. */
export const companyOf = (statements: readonly Statement[]): Company =>
  companyNamed(holdersOf(statements)[0] ?? UNKNOWN_HOLDER);
