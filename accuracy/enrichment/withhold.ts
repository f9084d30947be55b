import { type KnownParty, LENDERS, MERCHANTS } from '../../main/reference/index.ts';
import { sha256Hex } from '../../shared/ids.ts';

/** A counterparty's quarter of the tables, by its name alone. */
const quarterOf = ({ name }: KnownParty): number =>
  Number.parseInt(sha256Hex(new TextEncoder().encode(name)).slice(0, 8), 16) % 4;

/**
 * Takes one quarter of all counterparties out of the tables, so that rows about them are read as a stranger's. Must run before
 * enrichment is loaded, which reads the tables once.
 *
 * @param quarter 0 to 3
 * @throws RangeError for anything else
 */
export function withhold(quarter: number): void {
  if (![0, 1, 2, 3].includes(quarter)) throw new RangeError('there are four quarters: 0, 1, 2 and 3');
  for (const table of [LENDERS, MERCHANTS] as KnownParty[][]) {
    const kept = table.filter((party) => quarterOf(party) !== quarter);
    table.splice(0, table.length, ...kept);
  }
}
