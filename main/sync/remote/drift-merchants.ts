import type { DriftMerchants, MerchantsOnOneSide } from '../../../shared/sync/drift.ts';
import type { RemoteListedMerchant } from '../../heron/client/index.ts';

/** As many names of each side are listed: both lists have thousands. */
const MOST_NAMES = 100;

/** Who a side knows: by its list, and by what it says of the company's rows, a name a row. */
interface Known<Listed> {
  readonly listed: Listed;
  readonly ofRows: readonly string[];
}

interface Name {
  readonly name: string;
  /** Rows of the company that name it. */
  readonly rows: number;
}

const keyOf = (name: string): string => name.trim().toLowerCase();

/** Everybody a side knows, once, by the first spelling. */
function namesOf({ listed, ofRows }: Known<readonly string[]>): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const name of listed) if (!names.has(keyOf(name))) names.set(keyOf(name), { name: name.trim(), rows: 0 });
  for (const name of ofRows) {
    const known = names.get(keyOf(name));
    names.set(keyOf(name), { name: known?.name ?? name.trim(), rows: (known?.rows ?? 0) + 1 });
  }
  return names;
}

function without(names: ReadonlyMap<string, Name>, others: ReadonlyMap<string, Name>): MerchantsOnOneSide {
  const own = [...names].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
  const sorted = own.sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
  return { count: own.length, first: sorted.slice(0, MOST_NAMES) };
}

/** Holds the merchants that a service knows beside those that are known here; null where it does not list them. */
export function comparedMerchants(
  here: Known<readonly string[]>,
  there: Known<readonly RemoteListedMerchant[] | null>,
): DriftMerchants | null {
  if (there.listed === null) return null;
  const own = namesOf(here);
  const others = namesOf({ listed: there.listed.map(({ name }) => name), ofRows: there.ofRows });
  const onlyHere = without(own, others);
  return { both: own.size - onlyHere.count, onlyHere, onlyThere: without(others, own) };
}
