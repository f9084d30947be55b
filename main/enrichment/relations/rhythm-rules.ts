import { speaksOfLending } from '../../../shared/lending-words.ts';
import type { Frequency } from '../../../shared/model/index.ts';
import type { CategorySlug } from '../../reference/index.ts';

/** Payments from account to account, of alike amounts and to one other side, of which no text tells what they are for. */
export interface RhythmGroup {
  readonly frequency: Frequency;
  readonly count: number;
  /** All of one amount, to the cent. */
  readonly isEqual: boolean;
  /** The least of them in units of the currency; null for a currency in which the bounds below mean nothing. */
  readonly units: number | null;
  /** Every one was paid when a month begins or ends. */
  readonly isAtTurnOfMonth: boolean;
  /** All were paid on one day of the month, or within the days that a weekend may move it. */
  readonly isOnOneDay: boolean;
  readonly descriptions: readonly string[];
}

/** What a rhythm is evidence of. Conditions that are present must all hold. */
export interface RhythmRule {
  readonly slug: CategorySlug;
  readonly frequencies: readonly Frequency[];
  readonly least: number;
  readonly isEqual?: true;
  readonly isAtTurnOfMonth?: true;
  readonly isOnOneDay?: true;
  /** Bounds of the amount in units of the currency, the upper one left out. */
  readonly from?: number;
  readonly below?: number;
  readonly isRound?: boolean;
  /** Holds of every text. */
  readonly speaks?: (description: string) => boolean;
  /** Completes "The same other side is paid …". */
  readonly says: string;
  readonly confidence: number;
}

const SHORT: readonly Frequency[] = ['daily', 'weekday', 'twice_weekly', 'weekly'];
const LONG: readonly Frequency[] = ['monthly', 'quarterly', 'annually'];
/** A round amount is a multiple of so many units: sums that are agreed are, instalments that are computed are not. */
export const ROUND_UNITS = 10;

const words = (list: string) => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');
  return (description: string): boolean => pattern.test(description);
};
/** Words that stand in much else: with a fixed payment every month they speak of an insurance. */
const speaksOfInsurance = words('INS|INSUR|ASSUR|ASSURED|POLICY|POL|COVER|PREM|PROTECTION|PROTECT|BENEFITS?|LIABILITY');
/** Likewise of premises. */
const speaksOfPremises = words(
  'ESTATES?|HOLDINGS?|PROPERTY|PROP|PLAZA|TOWERS?|CENT(?:ER|RE)|MALL|INVESTMENTS|DEVELOPMENTS|REALTORS?|UNIT|SUITE|STE|LSE',
);

/**
 * Rhythms that are evidence, most telling first. The confidences are our judgement and low: no labelled set tells rhythms.
 *
 * Source: DOMAIN b.4 (debt candidates: recurring payments to unknown others with lenders' words, or equal daily or weekly
 * amounts); the others from how such payments are agreed.
 */
export const RHYTHM_RULES: readonly RhythmRule[] = [
  {
    slug: 'debt_repayment',
    frequencies: [...SHORT, 'biweekly', ...LONG],
    least: 3,
    isEqual: true,
    speaks: speaksOfLending,
    says: 'one amount each time, and its text speaks of lending',
    confidence: 0.65,
  },
  {
    slug: 'insurance',
    frequencies: LONG,
    least: 3,
    isEqual: true,
    speaks: speaksOfInsurance,
    says: 'one amount each time, and its text speaks of a policy',
    confidence: 0.6,
  },
  {
    slug: 'rent',
    frequencies: ['monthly', 'quarterly'],
    least: 3,
    isEqual: true,
    from: 200,
    speaks: speaksOfPremises,
    says: 'one amount each time, and its text speaks of premises',
    confidence: 0.6,
  },
  {
    slug: 'debt_repayment',
    frequencies: ['daily', 'weekday'],
    least: 5,
    isEqual: true,
    says: 'one amount each time, as advances are repaid',
    confidence: 0.6,
  },
  {
    slug: 'debt_repayment',
    frequencies: ['twice_weekly', 'weekly'],
    least: 4,
    isEqual: true,
    from: 100,
    isRound: false,
    says: 'one amount each time that is not round, as advances are repaid',
    confidence: 0.5,
  },
  {
    slug: 'payroll_and_consultants',
    frequencies: ['biweekly'],
    least: 4,
    from: 200,
    says: 'alike amounts, as wages are',
    confidence: 0.5,
  },
  {
    slug: 'rent',
    frequencies: ['monthly'],
    least: 3,
    isEqual: true,
    isAtTurnOfMonth: true,
    from: 500,
    isRound: true,
    says: 'one round amount whenever a month begins, as rents are',
    confidence: 0.5,
  },
  {
    slug: 'other_expenses',
    frequencies: ['monthly', 'annually'],
    least: 3,
    isEqual: true,
    below: 200,
    says: 'one small amount each time, as subscriptions are',
    confidence: 0.55,
  },
  {
    slug: 'debt_repayment',
    frequencies: ['monthly'],
    least: 4,
    isEqual: true,
    isOnOneDay: true,
    from: 200,
    isRound: false,
    says: 'one amount that is not round, on or near one day, as loans and leases are repaid',
    confidence: 0.5,
  },
];
