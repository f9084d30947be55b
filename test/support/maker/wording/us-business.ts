import type { Habit } from '../habit.ts';

/** Money from customers. */
export const US_SALES: readonly Habit[] = [
  {
    kind: 'deposit',
    when: 'weekly',
    texts: ['STRIPE TRANSFER ST-{####}K{######} CCD ID: 4270465600', 'STRIPE PAYOUT {######} CO ID 1800948598'],
    amount: [180_000, 640_000],
  },
  { kind: 'deposit', when: [12, 16], texts: ['SQUARE INC SQ{######} PPD ID: 9424300002'], amount: [22_000, 120_000] },
  {
    kind: 'deposit',
    when: [3, 5],
    texts: ['ORIG CO NAME:{firm} DESCR:INVOICE SEC:CCD TRACE#:{###############} IND ID:{######}'],
    amount: [95_000, 780_000],
  },
  {
    kind: 'deposit',
    when: [2, 4],
    texts: ['Zelle payment from {person} {##########}'],
    amount: [15_000, 120_000],
    step: 500,
  },
  {
    kind: 'deposit',
    when: [2, 3],
    texts: ['REMOTE ONLINE DEPOSIT # {###}', 'MOBILE CHECK DEPOSIT {######}'],
    amount: [40_000, 350_000],
  },
];

/** Checks and card purchases. */
export const US_SPENDING: readonly Habit[] = [
  { kind: 'check', when: [4, 7], texts: ['CHECK {check}'], amount: [12_000, 240_000] },
  {
    kind: 'electronic',
    when: [8, 12],
    texts: [
      'POS PURCHASE {date MM/DD} BRAMBLE HARDWARE #{###} {town}',
      'CARD PURCHASE {date MM/DD} KESTREL OFFICE MART {town} CARD {####}',
      'POS DEBIT {date MM/DD} FUELWAY {####} {town}',
      'RECURRING CARD PURCHASE {date MM/DD} PAPERCRANE CLOUD {##########}',
    ],
    amount: [1_900, 48_000],
    earlier: 2,
  },
];

/** The fixed daily debit that repays a merchant cash advance. */
export const US_ADVANCE: readonly Habit[] = [
  {
    kind: 'electronic',
    when: 'workdays',
    texts: ['RIVERTON MERCHANT FUNDING DAILY DEBIT CCD ID {########}'],
    amount: [18_900, 34_900],
    step: 100,
    fixed: true,
  },
];

/** Payroll, taxes, rent, power, a supplier, cash. */
export const US_OBLIGATIONS: readonly Habit[] = [
  {
    kind: 'electronic',
    when: [2, 2],
    texts: ['TALLYHOUSE PAYROLL DES:PAYROLL ID:{#########}'],
    amount: [410_000, 690_000],
  },
  {
    kind: 'electronic',
    when: [2, 2],
    texts: ['IRS USATAXPYMT PPD ID: 3387702000 {#############}'],
    amount: [90_000, 160_000],
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['MILL RACE PROPERTIES RENT WEB PMT {######}'],
    amount: [280_000, 420_000],
    step: 5_000,
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['TRI-VALLEY POWER & LIGHT ONLINE PMT {##########}'],
    amount: [21_000, 64_000],
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['WIRE TRANSFER OUT A/C: {firm} REF: PO {#####} TRN: {##########}ES IMAD: {date MMDD}B1QGC{###}R{######}'],
    amount: [150_000, 520_000],
  },
  {
    kind: 'electronic',
    when: [1, 2],
    texts: ['ATM WITHDRAWAL {date MM/DD} 0{####} {town}'],
    amount: [10_000, 40_000],
    step: 2_000,
    earlier: 1,
  },
];

/** What the bank charges. */
export const US_FEES: readonly Habit[] = [
  { kind: 'fee', when: 'monthly', texts: ['MONTHLY SERVICE FEE'], amount: [1_500, 3_000], step: 500 },
  {
    kind: 'fee',
    when: [0, 2],
    texts: ['NSF FEE ITEM RETURNED {date MM/DD}', 'DOMESTIC WIRE FEE'],
    amount: [2_500, 3_500],
    step: 500,
  },
];

/** What happens on a small US company's checking account. */
export const US_BUSINESS: readonly Habit[] = [
  ...US_SALES,
  ...US_SPENDING,
  ...US_ADVANCE,
  ...US_OBLIGATIONS,
  ...US_FEES,
];
