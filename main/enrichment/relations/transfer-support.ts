import type { AccountType } from '../../../shared/model/index.ts';
import type { Legs } from './transfer-legs.ts';

/** How the texts of two legs support that they belong together; a lower rank is better. */
export interface Support {
  readonly rank: number;
  readonly confidence: number;
  /** Completes "… and …". */
  readonly says: string;
}

const NAMED: Support = { rank: 0, confidence: 0.98, says: 'the text mentions the other account' };
const BOTH: Support = { rank: 1, confidence: 0.95, says: 'both texts speak of it' };
const ONE: Support = { rank: 2, confidence: 0.85, says: 'one of the texts speaks of it' };

const PAID_OFF: ReadonlySet<AccountType> = new Set(['credit_card', 'loan']);

/**
 * The evidence for a pair beyond its amount; null where there is none or where a text names a third account. A word
 * of paying counts only when a card or loan receives the money: strangers are paid too.
 */
export function supportOf(out: Legs, into: Legs): Support | null {
  if (out.account.id === into.account.id) return null;
  if (namesThird(out, into) || namesThird(into, out)) return null;
  if (mentions(out, into) || mentions(into, out)) return NAMED;
  const paysOff = PAID_OFF.has(into.account.type);
  const outSpeaks = out.moves || (paysOff && out.pays);
  const inSpeaks = into.moves || (paysOff && into.pays);
  if (outSpeaks && inSpeaks) return BOTH;
  return outSpeaks || inSpeaks ? ONE : null;
}

const mentions = (leg: Legs, other: Legs): boolean => other.ownTail !== null && leg.tails.includes(other.ownTail);

const namesThird = (leg: Legs, other: Legs): boolean => leg.tails.length > 0 && !mentions(leg, other);
