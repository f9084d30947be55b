import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRANDS, CITIES, LENDERS, MERCHANTS, type Trade } from '../main/reference/index.ts';
import { groupBy } from '../shared/group-by.ts';
import { type BrandIndex, compileBrands, type KnownNames } from './brands/compile.ts';
import { asPrinted } from './brands/spellings.ts';

/**
 * Compiles the brands of the name-suggestion-index (BSD-3-Clause) into `main/reference/brands/table.ts`.
 *
 *   npm pack name-suggestion-index@8 && tar -xzf name-suggestion-index-8*.tgz
 *   node scripts/compile-brands.ts package/dist/json/nsi.json
 *
 * The package is no dependency: it weighs 95 MB, and is needed only when the table is made again.
 */
const [path] = process.argv.slice(2);
if (!path) {
  console.error('which nsi.json?');
  process.exit(2);
}

const index = JSON.parse(readFileSync(path, 'utf8')) as BrandIndex & { readonly _meta: { readonly version: string } };
const brands = compileBrands(index, knownNames());
const table = [...groupBy(brands, ({ trade }) => trade)].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(import.meta.dirname, '../main/reference/brands/table.ts'), moduleOf(table));
console.log(`${brands.length} brands`);

/** What the other tables know; a city alone is a place. */
function knownNames(): KnownNames {
  const compiled = new Set(BRANDS);
  const parties = [...LENDERS, ...MERCHANTS].filter((party) => !compiled.has(party));
  const spellings = parties.flatMap((party) => party.spellings);
  return {
    names: [
      ...CITIES,
      ...[...parties.map(({ name }) => name), ...spellings.map(({ phrase }) => phrase)].map(asPrinted),
    ],
    beginnings: spellings
      .filter(({ isEveryday, needsLending }) => !isEveryday && !needsLending)
      .map(({ phrase }) => asPrinted(phrase)),
  };
}

function moduleOf(tables: readonly (readonly [Trade, typeof brands])[]): string {
  const texts = tables.map(([trade, list]) => {
    const lines = list.map(({ name, spellings }) => `${name.replace(/[|`\\$]/g, '')} | | ${spellings.join('; ')}`);
    return `  ${trade}: \`\n${lines.join('\n')}\n\`,\n`;
  });
  return `// Compiled by scripts/compile-brands.ts from name-suggestion-index ${index._meta.version}; not to be edited.
import type { Trade } from '../trades.ts';

/**
 * Brands by trade, a line each as in our other tables.
 *
 * Source: name-suggestion-index ${index._meta.version} (https://nsi.guide). Licence: BSD-3-Clause, © name-suggestion-index contributors.
 */
export const BRAND_TABLE: Readonly<Partial<Record<Trade, string>>> = {
${texts.join('')}};
`;
}
