import type { Books } from '../books/books.ts';
import type { Party } from '../parties/party.ts';
import { INDUSTRIES, type IndustrySigns } from './industry-signs.ts';

/** The most probable industry of a company (experimental). */
export interface Industry {
  readonly taxonomy: 'naics';
  readonly code: string;
  readonly label: string;
  /** 0 to 1. */
  readonly probability: number;
  /** What points to it, true sentences. */
  readonly reasons: readonly string[];
  readonly transactionIds: readonly string[];
}

const NAME_POINTS = 4;
const PAYER_POINTS = 3;
const SUPPLIER_POINTS = 2;
/** Held for industries that nothing here points to: a single sign is no proof. */
const UNKNOWN_POINTS = 2;

interface Sign {
  readonly points: number;
  readonly reason: string;
  readonly transactionIds: readonly string[];
}

/**
 * By points: the company's own name, who pays it and whom it pays, each other side once. The probability is the industry's
 * share of all points, a few being held for every industry that is not known here. Null where nothing points anywhere.
 */
export function industryOf({ accounts, parties }: Books): Industry | null {
  const owners = [...new Set(accounts.flatMap(({ account }) => account.ownerName ?? []))];
  const found = INDUSTRIES.map((industry) => ({ industry, signs: signsOf(industry, owners, parties) }));
  const pointsOf = (signs: readonly Sign[]): number => signs.reduce((sum, { points }) => sum + points, 0);
  const all = UNKNOWN_POINTS + found.reduce((sum, { signs }) => sum + pointsOf(signs), 0);
  const [best] = found.toSorted((a, b) => pointsOf(b.signs) - pointsOf(a.signs));
  if (!best || best.signs.length === 0) return null;
  return {
    taxonomy: 'naics',
    code: best.industry.code,
    label: best.industry.label,
    probability: Math.round((100 * pointsOf(best.signs)) / all) / 100,
    reasons: best.signs.map(({ reason }) => reason),
    transactionIds: best.signs.flatMap(({ transactionIds }) => transactionIds),
  };
}

function signsOf(
  { ownName, payers, suppliers }: IndustrySigns,
  owners: readonly string[],
  parties: readonly Party[],
): Sign[] {
  const names = owners
    .filter((owner) => ownName.test(owner))
    .map((owner) => ({ points: NAME_POINTS, reason: `The holder is called ${owner}.`, transactionIds: [] }));
  const sides = parties.flatMap((party): Sign[] => {
    const [paysIt, isPaid] = [payers.test(party.name), suppliers.test(party.name)];
    if (!paysIt && !isPaid) return [];
    const isPaying = party.entries.some(({ amount }) => amount > 0);
    if (paysIt && isPaying)
      return [{ points: PAYER_POINTS, reason: `${party.name} pays it.`, transactionIds: idsOf(party) }];
    if (isPaid && !isPaying)
      return [{ points: SUPPLIER_POINTS, reason: `It pays ${party.name}.`, transactionIds: idsOf(party) }];
    return [];
  });
  return [...names, ...sides];
}

const idsOf = ({ entries }: Party): string[] => entries.map(({ id }) => id);
