import { addDays, type PlainDate } from '../../../../shared/dates.ts';
import { formatAmount } from '../format-amount.ts';
import { formatDate } from '../format-date.ts';
import type { Random } from '../random.ts';
import { US_DOLLARS, US_PLAIN } from '../wording/us.ts';
import type { PaperForm } from './paper-form.ts';

const dollars = (amount: number): string => formatAmount(amount, 'USD', US_DOLLARS);
const plain = (amount: number): string => formatAmount(amount, 'USD', US_PLAIN);
const short = (date: PlainDate): string => formatDate(date, 'MM/DD/YYYY');
const long = (date: PlainDate): string => formatDate(date, 'MMMM D, YYYY');

const dayOf = (random: Random): PlainDate => addDays('2024-01-02', random.int(0, 600));
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

const GOODS = ['Cedar boards, 8 ft', 'Hinges, brass', 'Wood stain, quart', 'Delivery', 'Labor, hours', 'Drill bits'];

const right = (heading: string, x: number) => ({ heading, x, align: 'right' }) as const;
const left = (heading: string, x: number) => ({ heading, x, align: 'left' }) as const;

function invoice(random: Random): PaperForm {
  const date = dayOf(random);
  const items = times(random.int(4, 12), () => ({ count: random.int(1, 9), price: random.int(450, 48_000) }));
  const net = sum(items.map(({ count, price }) => count * price));
  const tax = Math.round(net * 0.07);
  return {
    sender: 'Larkfield Builders',
    senderLines: ['90 Quarry Road, Troy, MI 48083', 'Account 004417-22   Routing 072499999'],
    title: `INVOICE ${random.digits(5)}`,
    facts: [
      ['Date', short(date)],
      ['Due date', short(addDays(date, 30))],
      ['Customer', 'BRIGHT ANVIL MACHINING INC'],
    ],
    columns: [left('Date', 56), left('Description', 130), right('Qty', 380), right('Price', 460), right('Amount', 556)],
    rows: items.map(({ count, price }, index) => [
      short(addDays(date, index - items.length)),
      random.pick(GOODS),
      String(count),
      plain(price),
      plain(count * price),
    ]),
    totals: [
      ['Subtotal', dollars(net)],
      ['Sales tax 7%', dollars(tax)],
      ['Balance due', dollars(net + tax)],
    ],
    closing: 'Payment is due within 30 days. A late charge of 1.5% a month applies to the unpaid balance.',
  };
}

function letter(random: Random): PaperForm {
  const date = dayOf(random);
  const limit = dollars(random.int(20, 90) * 100_000);
  return {
    sender: 'Cobblebrook Bank',
    senderLines: ['P.O. Box 18200, Columbus, OH 43218'],
    title: 'Your line of credit',
    facts: [
      ['Date', long(date)],
      ['Account number', `XXXXXX${random.digits(4)}`],
    ],
    opening: `Dear customer, we are pleased to tell you that the limit of your line of credit becomes ${limit} on ${long(addDays(date, 14))}. Your balance on ${short(date)} was ${dollars(random.int(100_000, 900_000))}, and your last payment of ${dollars(random.int(20_000, 90_000))} reached us on ${short(addDays(date, -12))}.`,
    columns: [],
    rows: [],
    totals: [],
    closing: 'If you have any question, call 1-888-555-0117. Sincerely, Dana Whitlock, Relationship Manager.',
  };
}

function paySlip(random: Random): PaperForm {
  const end = dayOf(random);
  const gross = random.int(210_000, 480_000);
  const deductions = [0.062, 0.0145, 0.12, 0.04].map((share) => Math.round(gross * share));
  const labels = ['Social security', 'Medicare', 'Federal tax', 'State tax'];
  return {
    sender: 'Tallgrass Foods',
    senderLines: ['Payroll department'],
    title: 'Earnings statement',
    facts: [
      ['Employee', 'Priya Venn'],
      ['Pay period', `${short(addDays(end, -13))} - ${short(end)}`],
      ['Pay date', short(addDays(end, 5))],
      ['Deposited to', `checking XXXXX${random.digits(4)}`],
    ],
    columns: [left('Description', 56), right('Rate', 300), right('Current', 430), right('Year to date', 556)],
    rows: [
      ['Regular pay', '80.00 h', plain(gross), plain(gross * 9)],
      ...labels.map((label, index) => {
        const amount = deductions[index] ?? 0;
        return [label, '', plain(-amount), plain(-amount * 9)];
      }),
    ],
    totals: [['Net pay', dollars(gross - sum(deductions))]],
    closing: 'Please keep this statement for your records.',
  };
}

function taxForm(random: Random): PaperForm {
  const year = random.int(2022, 2024);
  const boxes = ['Wages', 'Interest income', 'Tax withheld', 'Dividends', 'State tax withheld', 'Rents', 'Royalties'];
  return {
    sender: 'Summary of Information Returns',
    senderLines: ['Copy B for recipient', 'This is important tax information'],
    title: `Tax year ${year}`,
    facts: [
      ['Payer', 'Northgate Marine'],
      ['Account number', random.digits(9)],
      ['Issued', short(`${year + 1}-01-31`)],
    ],
    columns: [left('Box', 56), left('Description', 110), right('Amount', 556)],
    rows: boxes.map((label, index) => [String(index + 1), label, dollars(random.int(1_000, 9_000_000))]),
    totals: [],
    closing: `Amounts are for 01/01/${year} through 12/31/${year}. Report them on your return due 04/15/${year + 1}.`,
  };
}

function brochure(random: Random): PaperForm {
  const date = dayOf(random);
  const plans = ['Basic Checking', 'Plus Checking', 'Premier Checking', 'Saver', 'Money Market', 'Safe box, small'];
  return {
    sender: 'Bellwether Community Bank',
    senderLines: ['Banking that follows you'],
    title: 'Accounts and prices',
    facts: [['Effective', long(date)]],
    opening:
      'Choose the account that suits you. Open it online with a deposit of $25.00 and get $200.00 after 90 days.',
    columns: [left('Account', 56), right('Minimum balance', 300), right('Monthly fee', 420), right('Wire', 556)],
    rows: plans.map((plan) => [
      plan,
      dollars(random.int(1, 200) * 5_000),
      dollars(random.int(0, 30) * 100),
      dollars(random.int(5, 30) * 100),
    ]),
    totals: [],
    closing: `Prices valid until ${long(addDays(date, 365))}. Deposits and withdrawals at our machines are free.`,
  };
}

function utilityBill(random: Random): PaperForm {
  const date = dayOf(random);
  const charges = times(5, () => random.int(300, 14_000));
  const labels = ['Electricity delivery', 'Electricity supply', 'Gas service', 'Renewable surcharge', 'City tax'];
  const before = random.int(8_000, 30_000);
  return {
    sender: 'Tri-Valley Power & Light',
    senderLines: ['1-800-555-0166'],
    title: 'Your bill',
    facts: [
      ['Account number', random.digits(10)],
      ['Bill date', short(date)],
      ['Due date', short(addDays(date, 21))],
      ['Service period', `${short(addDays(date, -31))} to ${short(date)}`],
    ],
    columns: [left('Date', 56), left('Description', 140), right('Amount', 556)],
    rows: [
      [short(addDays(date, -31)), 'Previous balance', plain(before)],
      [short(addDays(date, -15)), 'Payment received - thank you', plain(-before)],
      ...labels.map((label, index) => [short(date), label, plain(charges[index] ?? 0)]),
    ],
    totals: [['Total amount due', dollars(sum(charges))]],
    closing: 'Please return the lower part with your payment. Meter reading 48213, 612 kWh at 0.1123.',
  };
}

function orderHistory(random: Random): PaperForm {
  const date = dayOf(random);
  const amounts = times(random.int(9, 28), () => random.int(499, 28_900));
  return {
    sender: 'Kestrel Office Mart',
    senderLines: ['kestrel.example'],
    title: 'Order history',
    facts: [['Customer', 'QUINCE & DAUGHTERS DENTAL PC']],
    columns: [left('Ordered', 56), left('Order', 140), left('Item', 250), right('Paid', 556)],
    rows: amounts.map((amount, index) => [
      short(addDays(date, index * 3)),
      `KM-${random.digits(7)}`,
      random.pick(GOODS),
      dollars(amount),
    ]),
    totals: [['Total of receipts', dollars(sum(amounts))]],
    closing: 'Returns within 30 days with this receipt list. Store credit balance: $0.00.',
  };
}

function agenda(random: Random): PaperForm {
  const date = dayOf(random);
  const topics = [
    'Budget review',
    'New hires',
    'Warehouse lease',
    'Safety',
    'Sales figures',
    'Next meeting',
    'Minutes',
  ];
  return {
    sender: 'Saltmarsh Catering LLC',
    senderLines: ['Members of the board'],
    title: 'Meeting agenda',
    facts: [
      ['Date', long(date)],
      ['Room', `${random.int(1, 4)}0${random.int(1, 9)}`],
    ],
    columns: [left('Due', 56), left('Topic', 140), left('Who', 320), right('Budget', 556)],
    rows: topics.map((topic, index) => [
      short(addDays(date, index * 7)),
      topic,
      random.pick(['Elise Kamara', 'Owen Ridley', 'Tomas Brandvold']),
      dollars(random.int(5, 400) * 10_000),
    ]),
    totals: [],
    closing: `Minutes of ${long(addDays(date, -28))} are approved. The opening balance of the fund is reported orally.`,
  };
}

/** Documents people mistake for statements, by kind. */
export const FORMS = {
  invoice,
  letter,
  'pay-slip': paySlip,
  'tax-form': taxForm,
  brochure,
  'utility-bill': utilityBill,
  'order-history': orderHistory,
  agenda,
} as const satisfies Record<string, (random: Random) => PaperForm>;
