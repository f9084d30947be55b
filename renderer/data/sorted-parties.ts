import type { PartyFigures } from '../../shared/figures/party-figures.ts';

/** What other sides can be put in order by. */
export const PARTY_ORDERS = ['moved', 'name', 'inflow', 'outflow', 'net', 'last'] as const;

export type PartyOrder = (typeof PARTY_ORDERS)[number];

/** A side and its place in the list as it was sent, by which its transactions are asked for. */
export interface PlacedParty {
  readonly party: PartyFigures;
  readonly at: number;
}

const COMPARE: Readonly<Record<PartyOrder, (a: PlacedParty, b: PlacedParty) => number>> = {
  moved: (a, b) => a.at - b.at,
  name: (a, b) => a.party.name.localeCompare(b.party.name),
  inflow: (a, b) => (b.party.inflow?.amount ?? 0) - (a.party.inflow?.amount ?? 0),
  outflow: (a, b) => (a.party.outflow?.amount ?? 0) - (b.party.outflow?.amount ?? 0),
  net: (a, b) => b.party.net - a.party.net,
  last: (a, b) => (a.party.lastDate < b.party.lastDate ? 1 : a.party.lastDate > b.party.lastDate ? -1 : 0),
};

/** Those whose name has the text in it, in an order; ties stay as they were sent: the one that moved most first. */
export const sortedParties = (parties: readonly PartyFigures[], order: PartyOrder, text: string): PlacedParty[] =>
  parties
    .map((party, at) => ({ party, at }))
    .filter(({ party }) => party.name.toLowerCase().includes(text.trim().toLowerCase()))
    .sort(COMPARE[order]);
