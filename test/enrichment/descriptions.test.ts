import { describe, expect, test } from 'vitest';
import type { AccountType } from '../../shared/model/index.ts';
import { accountOf } from './builders.ts';
import { enrich } from './enrich.ts';

interface Expected {
  readonly clean?: string;
  readonly category: string;
  readonly merchant?: string | null;
  readonly processor?: string | null;
  readonly group?: string | null;
  readonly counterparty?: string;
}

type Example = readonly [description: string, amount: number, expected: Expected, type?: AccountType];

const IN = 12_345;
const OUT = -12_345;

/** What the domain conventions say of each description. */
const EXAMPLES: readonly Example[] = [
  // Settlements are revenue, and the processor is named.
  [
    'SQUARE INC DES:SQ250101 ID:T3ABCDEF INDN:ACME LLC CO ID:9424300002 CCD',
    IN,
    { clean: 'SQUARE INC', category: 'revenue', processor: 'Square', merchant: null },
  ],
  [
    'STRIPE TRANSFER ST-X1Y2Z3A4',
    IN,
    { clean: 'STRIPE TRANSFER', category: 'revenue', processor: 'Stripe', merchant: null },
  ],
  ['BANKCARD MTOT DEP 518230012345678', IN, { clean: 'BANKCARD MTOT DEP', category: 'revenue' }],
  ['AMERICAN EXPRESS DES:SETTLEMENT ID:1234567890', IN, { category: 'revenue', merchant: 'American Express' }],
  ['DOORDASH, INC. DES:ACME LLC ID:ST-A1B2C3', IN, { category: 'revenue', merchant: 'DoorDash' }],
  ['HCCLAIMPMT AETNA AS01 TRN*1*882412345*1066033492', IN, { category: 'revenue', merchant: 'Aetna' }],
  [
    'WIRE TYPE:WIRE IN DATE: 250103 TIME:1011 ET TRN:2025010300123456 ORIG:GLOBEX LLC ID:000123456',
    IN,
    { clean: 'GLOBEX LLC', category: 'revenue' },
  ],
  [
    'ORIG CO NAME:INITECH CORP ORIG ID:1234567890 DESC DATE:250101 CO ENTRY DESCR:EDI PYMNTS SEC:CCD',
    IN,
    { clean: 'INITECH CORP', category: 'revenue' },
  ],
  [
    'ORIG CO NAME:Larkfield Builders DESCR:INVOICE SEC:CCD TRACE#:021000021234567',
    IN,
    { clean: 'Larkfield Builders', category: 'revenue', counterparty: 'LARKFIELD BUILDERS' },
  ],
  [
    'DOMESTIC WIRE TRANSFER VIA: LAKE BANK/053000219 A/C: Ostrum Labs REF: INV 4411',
    OUT,
    { clean: 'Ostrum Labs', category: 'general_payment', counterparty: 'OSTRUM LABS' },
  ],
  ['MERCHANT BANKCARD DES:FEE ID:412345', OUT, { category: 'charges_fees' }],
  // Purchases through a service: the shop is the merchant, the service the processor.
  [
    'SQ *BLUE BOTTLE COFFEE',
    OUT,
    { clean: 'BLUE BOTTLE COFFEE', category: 'other_expenses', merchant: 'Blue Bottle Coffee', processor: 'Square' },
    'credit_card',
  ],
  [
    'SQ *4505 BURGERS GRILL 8005551234 TX',
    OUT,
    { clean: '4505 BURGERS GRILL', category: 'other_expenses', processor: 'Square' },
    'credit_card',
  ],
  [
    'TST* THE CORNER GRILL 00012345 BOSTON MA',
    OUT,
    { clean: 'THE CORNER GRILL', category: 'other_expenses', merchant: 'The Corner Grill', processor: 'Toast' },
    'credit_card',
  ],
  [
    'PAYPAL *ADOBE 402-935-7733 CA',
    OUT,
    { clean: 'ADOBE', category: 'other_expenses', merchant: 'Adobe', processor: 'PayPal' },
    'credit_card',
  ],
  [
    'SP ALLBIRDS',
    OUT,
    { clean: 'ALLBIRDS', category: 'other_expenses', merchant: 'Allbirds', processor: 'Shopify' },
    'credit_card',
  ],
  // Deposits of checks and cash.
  ['REMOTE ONLINE DEPOSIT # 1', IN, { clean: 'REMOTE ONLINE DEPOSIT', category: 'check_deposits' }],
  ['Deposit 1234567', IN, { clean: 'Deposit', category: 'check_deposits' }],
  ['BRANCH CASH DEPOSIT', IN, { category: 'atm_cash_inflows' }],
  ['ATM WITHDRAWAL 001234 01/02 500 MAIN ST', OUT, { clean: 'ATM WITHDRAWAL', category: 'atm_cash_outflows' }],
  ['CHECK # 1042', OUT, { clean: 'CHECK', category: 'check_outflows' }],
  ['1045*', OUT, { clean: '1045*', category: 'check_outflows' }],
  [
    'CHECK CARD PURCHASE CHEVRON 0091234 RENO NV',
    OUT,
    { category: 'travel', merchant: 'Chevron', group: 'fuel_provider' },
  ],
  // People, owners, own accounts.
  [
    'Zelle payment from MARIA LOPEZ Conf# abc123xyz',
    IN,
    { clean: 'Zelle payment from MARIA LOPEZ', category: 'p2p_transfers' },
  ],
  ['VENMO DES:CASHOUT ID:1012345678', IN, { category: 'p2p_transfers', merchant: null, processor: 'Venmo' }],
  ['OWNER CONTRIBUTION', IN, { category: 'equity_investment' }],
  ['OWNER DRAW JANUARY', OUT, { category: 'special_outflows' }],
  [
    'Online Banking transfer to SAV 5678 Confirmation# 1234567890',
    OUT,
    { category: 'unreconciled_intra_company_transfers' },
  ],
  ['OVERDRAFT PROTECTION FROM 00005678', IN, { category: 'unreconciled_intra_company_transfers' }],
  ['COINBASE INC. 8889087930', OUT, { category: 'company_investments', merchant: 'Coinbase' }],
  // Debt: lenders by name, and names that only look like lenders.
  [
    'ONDECK CAPITAL DES:DAILY PMT ID:12345',
    OUT,
    { clean: 'ONDECK CAPITAL', category: 'debt_repayment', merchant: 'OnDeck', group: 'debt.mca_or_rbf' },
  ],
  ['FORWARD FINANCING USA DES:FUNDING', IN, { category: 'debt_investment', group: 'debt.mca_or_rbf' }],
  [
    'SQ CAPITAL LOAN PMT',
    OUT,
    { category: 'debt_repayment', merchant: 'Square Capital / Block Loans', group: 'debt.mca_or_rbf' },
  ],
  ['PEARL VISION 1234', OUT, { category: 'other_expenses', merchant: 'Pearl Vision', group: null }],
  ['RELIANT ENERGY ELEC PAYMENT', OUT, { category: 'utilities', merchant: 'Reliant Energy', group: null }],
  ['FLEETCOR FUNDING DES:PAYMENT', OUT, { category: 'travel', group: 'fuel_provider' }],
  ['AMF TEAM DES:PAYMENT', OUT, { category: 'payroll_and_consultants', group: null }],
  ['AMERICAN FUNDS INVESTMENT', OUT, { category: 'company_investments', group: null }],
  ['LEAF CAPITAL FUNDING LEASE', OUT, { category: 'debt_repayment', group: 'debt.equipment_and_auto_leasing' }],
  ['SBA LOAN DES:PAYMENT ID:0000', OUT, { category: 'debt_repayment', group: 'debt.bank' }],
  ['RTS FINANCIAL SVC DES:ADVANCE', IN, { category: 'debt_investment', group: 'invoice_factoring' }],
  ['CAN CAPITAL RETURNED PAYMENT', IN, { category: 'dd_reversals' }],
  // Taxes and payroll.
  [
    'IRS DES:USATAXPYMT ID:270512345678901 INDN:ACME LLC CO ID:3387702000 CCD',
    OUT,
    { clean: 'IRS', category: 'taxes', merchant: 'IRS' },
  ],
  ['IRS TREAS 310 DES:TAX REF ID:123456', IN, { category: 'special_inflows' }],
  ['ADP TAX DES:ADP Tax ID:RRXYZ 010425A01', OUT, { category: 'taxes', merchant: 'ADP' }],
  ['ADP WAGE PAY DES:WAGE PAY ID:123456789', OUT, { category: 'payroll_and_consultants', merchant: 'ADP' }],
  ['GUSTO DES:NET 123456 ID:6semjabc', OUT, { category: 'payroll_and_consultants', merchant: 'Gusto' }],
  // The bank's own rows.
  ['OVERDRAFT ITEM FEE FOR ACTIVITY OF 01-02', OUT, { clean: 'OVERDRAFT ITEM FEE', category: 'overdraft_nsf_fees' }],
  ['NSF: RETURNED ITEM FEE', OUT, { category: 'overdraft_nsf_fees' }],
  ['OVERDRAFT INTEREST CHARGED', OUT, { category: 'charges_fees' }],
  ['RETURNED DEPOSITED ITEM FEE', OUT, { category: 'charges_fees' }],
  ['DEPOSITED ITEM RETURNED', OUT, { category: 'dd_reversals' }],
  ['ACH RETURN 0231 ACME SUPPLY', IN, { category: 'dd_reversals' }],
  ['UNPAID DD BRITISH GAS', IN, { category: 'dd_reversals' }],
  ['MONTHLY SERVICE FEE', OUT, { clean: 'MONTHLY SERVICE FEE', category: 'charges_fees' }],
  ['OVERDRAFT FEE REFUND', IN, { category: 'refunds' }],
  ['INTEREST PAID', IN, { category: 'special_inflows' }, 'savings'],
  // Cards, from both sides.
  [
    'AMERICAN EXPRESS DES:ACH PMT ID:W1234',
    OUT,
    { category: 'credit_card', merchant: 'American Express', group: null },
  ],
  ['PAYMENT - THANK YOU', IN, { category: 'credit_card' }, 'credit_card'],
  ['INTEREST CHARGE ON PURCHASES', OUT, { category: 'charges_fees' }, 'credit_card'],
  [
    'AMZN Mktp US*2K4AB1CD3 Amzn.com/bill WA',
    OUT,
    { clean: 'AMZN Mktp US', category: 'other_expenses', merchant: 'Amazon' },
    'credit_card',
  ],
  ['HOME DEPOT 6512 TUCSON AZ', IN, { category: 'refunds', merchant: 'Home Depot' }, 'credit_card'],
  // What was bought.
  [
    'GOOGLE *ADS12340929 cc@google.com US',
    OUT,
    { clean: 'GOOGLE *ADS', category: 'advertising', merchant: 'Google Ads' },
  ],
  [
    'PURCHASE AUTHORIZED ON 01/02 STARBUCKS STORE 12345 SEATTLE WA S305002123456789 CARD 1234',
    OUT,
    { clean: 'STARBUCKS', category: 'other_expenses', merchant: 'Starbucks' },
  ],
  [
    'CHECKCARD 0102 SHELL OIL 57442 HOUSTON TX 24231689002837000123456',
    OUT,
    { clean: 'SHELL OIL', category: 'travel', merchant: 'Shell' },
  ],
  ['UBER *TRIP HELP.UBER.COM CA', OUT, { clean: 'UBER *TRIP', category: 'travel', merchant: 'Uber' }],
  ['TARGET T-1234 AUSTIN TX', OUT, { clean: 'TARGET', category: 'other_expenses', merchant: 'Target' }],
  ['TARGET MARKETING GROUP', OUT, { category: 'advertising', merchant: 'Target Marketing Group' }],
  ['SHELL BEACH REALTY RENT', OUT, { category: 'rent', merchant: null }],
  ["MCDONALD'S F1234 DENVER CO", OUT, { category: 'other_expenses', merchant: "McDonald's" }],
  ['STATE FARM DES:INSURANCE ID:1234', OUT, { category: 'insurance', merchant: 'State Farm' }],
  ['VZWRLSS*APOCC VISB 800-922-0204', OUT, { category: 'utilities', merchant: 'Verizon' }],
  ['FEDEX FREIGHT 123456789', OUT, { category: 'inventory', merchant: 'FedEx Freight' }],
  ['FEDEX 123456789 MEMPHIS TN', OUT, { category: 'postage', merchant: 'FedEx' }],
  ['SYSCO CORPORATION DES:PAYMENT', OUT, { category: 'inventory', merchant: 'Sysco' }],
  ['SMITH & JONES LAW OFFICES', OUT, { category: 'payroll_and_consultants', merchant: null }],
  // Nothing known.
  ['GLOBEX LLC DES:VENDOR PAY', IN, { category: 'revenue' }],
  ['ZQXJ', IN, { category: 'none' }],
  ['ZQXJ', OUT, { category: 'other_expenses' }],
  ['1234', OUT, { clean: '1234', category: 'check_outflows' }],
]; // prettier-ignore

describe('descriptions mean what the conventions say', () => {
  test.each(
    EXAMPLES.map(([description, amount, expected, type]) => ({
      description,
      amount,
      expected,
      type: type ?? 'checking',
    })),
  )('$description ($amount)', ({ description, amount, expected, type }) => {
    const [annotation] = [...enrich([accountOf('a', [['2024-01-02', amount, description]], { type })]).values()];
    expect(annotation?.category.slug).toBe(expected.category);
    if (expected.clean !== undefined) expect(annotation?.descriptionClean).toBe(expected.clean);
    if (expected.merchant !== undefined) expect(annotation?.merchant?.name ?? null).toBe(expected.merchant);
    if (expected.processor !== undefined) expect(annotation?.paymentProcessor?.name ?? null).toBe(expected.processor);
    if (expected.counterparty !== undefined) expect(annotation?.counterparty).toBe(expected.counterparty);
    if (expected.group !== undefined) expect(annotation?.merchant?.groupId ?? null).toBe(expected.group);
  });
});

describe('reasons and confidence', () => {
  const only = (description: string, amount: number, type: AccountType = 'checking') => {
    const [annotation] = [...enrich([accountOf('a', [['2024-01-02', amount, description]], { type })]).values()];
    return annotation?.category;
  };

  test('a reason quotes the text as printed and the direction', () => {
    expect(only('Acme payroll 0115', OUT)?.reason).toBe(
      'The text "payroll" names payroll or professional services, and money leaves the account.',
    );
  });

  test('an unmatched inflow from a company is revenue, less surely than one from a service', () => {
    expect(only('GLOBEX LLC', IN)).toMatchObject({ slug: 'revenue', group: 'revenue', annotator: 'predicted' });
    expect(only('GLOBEX LLC', IN)?.confidence).toBeLessThan(only('STRIPE TRANSFER', IN)?.confidence ?? 0);
    expect(only('GLOBEX LLC', IN, 'credit_card')?.slug).toBe('none');
  });

  test('an unmatched outflow is other expenses, less surely than one with a word for it', () => {
    expect(only('ZQXJ', OUT)).toMatchObject({ slug: 'other_expenses' });
    expect(only('ZQXJ', OUT)?.confidence).toBeLessThan(only('ZQXJ REPAIRS', OUT)?.confidence ?? 0);
  });

  test('what cannot be told is uncategorised and belongs to no group', () => {
    expect(only('ZQXJ', IN)).toMatchObject({ slug: 'none', label: 'Uncategorised', group: null });
    expect(only('ZQXJ', 0)?.slug).toBe('none');
  });
});

test.each(['-', '*', 'a.', '* ', '#1', 'TRN*'])('a hostile description of repeated %j is read at once', (part) => {
  const started = performance.now();
  const description = `A B${part.repeat(2_000)}x`;
  const [annotation] = [...enrich([accountOf('a', [['2024-01-02', OUT, description]])]).values()];
  expect(description).toContain(annotation?.descriptionClean);
  expect(performance.now() - started).toBeLessThan(500);
});
