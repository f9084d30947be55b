import { CODE_RANGES, GIVEN_CATEGORIES } from '../../reference/index.ts';
import type { CategoryChoice, Direction } from './category-rule.ts';
import type { Hints } from './hints.ts';

const BY_CODE = 0.85;
const BY_GIVEN = 0.65;
const REFUND_BY_CODE = 0.7;

/** What a merchant category code says; null without one, or where it does not tell. */
export function byMerchantCode({ mcc }: Hints, direction: Direction | null): CategoryChoice | null {
  const code = mcc !== null && /^\d{3,4}$/.test(mcc) ? Number(mcc) : null;
  const range = code === null ? undefined : CODE_RANGES.find(({ from, to }) => code >= from && code <= to);
  if (!range || direction === null) return null;
  const reason = `The merchant category code ${mcc} stands for ${range.means}`;
  return direction === 'out'
    ? { slug: range.slug, confidence: BY_CODE, reason: `${reason}, and money leaves the account.` }
    : { slug: 'refunds', confidence: REFUND_BY_CODE, reason: `${reason}, and money comes back.` };
}

/** What another source's category says; null without one, or where it does not tell. */
export function byGivenCategory({ given }: Hints, direction: Direction | null): CategoryChoice | null {
  if (given === null || direction === null) return null;
  const name = given
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim();
  const slug = GIVEN_CATEGORIES.get(name)?.[direction] ?? GIVEN_CATEGORIES.get(primaryOf(name))?.[direction] ?? null;
  if (slug === null) return null;
  const way = direction === 'in' ? 'enters' : 'leaves';
  return { slug, confidence: BY_GIVEN, reason: `Another source calls it "${given}", and money ${way} the account.` };
}

/** Detailed names begin with their primary one: "FOOD AND DRINK COFFEE" is food and drink. */
function primaryOf(name: string): string {
  let best = '';
  for (const known of GIVEN_CATEGORIES.keys()) {
    if (known.length > best.length && name.startsWith(`${known} `)) best = known;
  }
  return best;
}
