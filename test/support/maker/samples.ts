import type { PlainDate } from '../../../shared/dates.ts';
import { type Activity, directionOf, type Entry, type Kind } from './activity.ts';
import { CARD_HABITS, card } from './families/card.ts';
import { ledger } from './families/ledger.ts';
import { sections } from './families/sections.ts';
import type { Habit, Life, Names } from './habit.ts';
import { liveThrough } from './live.ts';
import type { StatementSpec } from './make-statement.ts';
import { createRandom } from './random.ts';
import { US_NAMES } from './wording/us.ts';
import { US_ADVANCE, US_FEES, US_OBLIGATIONS, US_SALES, US_SPENDING } from './wording/us-business.ts';

/** A statement of the made-up company in `samples/`. */
export interface Sample {
  /** File name without its extension. */
  readonly name: string;
  readonly spec: StatementSpec;
  readonly seed: number;
}

const COMPANY = { holder: 'HERONSGATE SUPPLY LLC', address: ['418 Mill Race Road, Suite 2', 'Dayton, OH 45402'] };

const NAMES: Names = { ...US_NAMES, towns: ['DAYTON OH', 'KETTERING OH', 'TROY OH', 'XENIA OH'] };

/** An entry told outright; `amount` is a magnitude in minor units. */
function entry(date: PlainDate, kind: Kind, text: string, amount: number, otherDate: PlainDate = date): Entry {
  return { date, otherDate, kind, lines: [text], reference: null, amount: directionOf(kind) * amount };
}

interface Story {
  readonly life: Life;
  readonly accountNumber: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly opening: number;
  readonly habits: readonly Habit[];
  /** What must happen beside the habits. */
  readonly told: readonly Entry[];
  readonly seed: number;
}

function tell(story: Story): Activity {
  const { life, accountNumber, start, end, opening, habits, told, seed } = story;
  const lived = liveThrough(habits, NAMES, { start, end }, createRandom(seed, accountNumber));
  const entries = [...lived, ...told].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const { accountType, product, currency } = life;
  return { ...COMPANY, accountNumber, accountType, product, currency, codes: {}, start, end, opening, entries };
}

const reserve = tell({
  life: ledger.life,
  accountNumber: '1104-2283-907',
  start: '2025-12-08',
  end: '2026-01-07',
  opening: 1_864_215,
  habits: [...US_SALES, ...US_SPENDING, ...US_FEES],
  told: [
    entry('2025-12-10', 'deposit', 'WIRE TRANSFER IN RIVERTON MERCHANT FUNDING ADVANCE REF 20931188', 2_500_000),
    ...liveThrough(US_ADVANCE, NAMES, { start: '2025-12-11', end: '2026-01-07' }, createRandom(11, 'advance')),
    entry('2025-12-18', 'electronic', 'WIRE TRANSFER OUT A/C: Ostrum Labs REF: PO 15387 TRN: 2104116392ES', 1_840_000),
    entry('2026-01-05', 'electronic', 'ONLINE TRANSFER TO COBBLEBROOK CHK XXXXX0412 HERONSGATE SUPPLY', 750_000),
  ],
  seed: 11,
});

const operating = tell({
  life: sections.life,
  accountNumber: '000000557130412',
  start: '2026-01-01',
  end: '2026-01-31',
  opening: 1_271_940,
  habits: [...US_SALES, ...US_SPENDING, ...US_OBLIGATIONS, ...US_FEES],
  told: [
    entry('2026-01-05', 'deposit', 'ONLINE TRANSFER FROM LARCHMONT CHK XXXXXXX3907 HERONSGATE SUPPLY', 750_000),
    entry('2026-01-12', 'electronic', 'TAMARACK CARD SERVICES DES:CARD PMT CCD ID 4417', 218_460),
  ],
  seed: 23,
});

const businessCard = tell({
  life: card.life,
  accountNumber: 'XXXX XXXX XXXX 4417',
  start: '2025-12-20',
  end: '2026-01-19',
  opening: -218_460,
  habits: CARD_HABITS.filter(({ kind }) => kind === 'purchase' || kind === 'interest'),
  told: [entry('2026-01-13', 'payment', 'PAYMENT RECEIVED FROM CHK 0412 - THANK YOU', 218_460, '2026-01-12')],
  seed: 5,
});

/** Two checking accounts and a card of one company, with a transfer and a card payment seen from both sides. */
export const SAMPLES: readonly Sample[] = [
  { name: 'larchmont-checking-2026-01', spec: { family: 'ledger', activity: reserve }, seed: 1 },
  { name: 'cobblebrook-checking-2026-01', spec: { family: 'sections', activity: operating }, seed: 2 },
  { name: 'tamarack-card-2026-01', spec: { family: 'card', activity: businessCard }, seed: 3 },
];
