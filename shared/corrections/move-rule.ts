import type { EnrichmentRule } from '../model/index.ts';

/** The rules with one moved to another place (0 is first); unchanged where no rule has the id. */
export function moveRule(rules: readonly EnrichmentRule[], id: string, place: number): readonly EnrichmentRule[] {
  const moved = rules.find((rule) => rule.id === id);
  if (!moved) return rules;
  const others = rules.filter((rule) => rule !== moved);
  return [...others.slice(0, place), moved, ...others.slice(place)];
}
