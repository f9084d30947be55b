import type { Row } from './rows.ts';

/** The merchants that rows name, each once, by name. */
export function merchantNames(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const { annotation } of rows) if (annotation?.merchant) names.add(annotation.merchant.name);
  return [...names].sort((a, b) => a.localeCompare(b));
}
