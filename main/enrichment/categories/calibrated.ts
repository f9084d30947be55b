/** A rule's own confidence, and how often categories said with it were right. */
const KNOTS: readonly (readonly [written: number, right: number])[] = [
  [0, 0],
  [0.6, 0.48],
  [0.65, 0.83],
  [0.7, 0.93],
  [0.85, 0.94],
  [0.9, 0.97],
  [0.95, 0.99],
  [1, 0.99],
];

/**
 * How sure a rule makes us, as the share of its categories that are right. Rules carry a confidence that only orders them;
 * the map between the two is a line through a few points, rising with it. Text alone never makes surer than 0.99.
 *
 * Source of the points: the rows rules are tuned on, each read with a quarter of all counterparties taken out of the tables,
 * four times over, so that every row was once a stranger's (4,728 readings; `accuracy:enrichment -- --withhold`);
 * neighbouring points that fell were joined to their mean.
 */
export function calibrated(written: number): number {
  const above = KNOTS.findIndex(([knot]) => knot >= written);
  const [upper, to] = KNOTS[above] ?? [1, 1];
  const [lower, from] = KNOTS[above - 1] ?? [0, 0];
  return upper === lower ? to : from + ((to - from) * (written - lower)) / (upper - lower);
}
