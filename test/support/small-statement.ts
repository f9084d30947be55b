import PDFDocument from 'pdfkit';

export interface SmallStatementOptions {
  /** The file opens with this password only. */
  readonly password?: string;
  /** Printed beside the balances; without it nothing tells the currency. */
  readonly currency?: string;
  readonly holder?: string;
  readonly accountNumber?: string;
  /** The text of the first row. */
  readonly firstRow?: string;
  /** Printed as the amount of the second row, in the place of the one that its balance proves. */
  readonly secondAmount?: string;
  /** Its figures are typed into the fields of a form. */
  readonly isTyped?: boolean;
  /** What it tells in place of the usual three rows. */
  readonly month?: StatedMonth;
}

/** A month as a statement prints it. */
export interface StatedMonth {
  readonly period: string;
  readonly opening: string;
  readonly closing: string;
  readonly rows: readonly (readonly [date: string, text: string, amount: string, balance: string])[];
}

const WIDTH = 595.28;
const HEIGHT = 841.89;
const LEFT = 60;
const AMOUNTS = 380;
const BALANCES = 470;
const COLUMN = 70;
const FIRST_ROW = 230;

/** Every date may be read as day/month or month/day. */
const MARCH: StatedMonth = {
  period: '03/03/2026 to 07/03/2026',
  opening: '1,250.00',
  closing: '918.42',
  rows: [
    ['04/03/2026', 'CARD PAYMENT HARDWARE STORE', '-250.00', '1,000.00'],
    ['05/03/2026', 'TRANSFER FROM A CUSTOMER', '818.42', '1,818.42'],
    ['06/03/2026', 'RENT OF THE WORKSHOP', '-900.00', '918.42'],
  ],
};

function draw(
  document: PDFKit.PDFDocument,
  { currency, firstRow, secondAmount, isTyped = false, month = MARCH, ...of }: SmallStatementOptions,
): void {
  const at = (x: number, y: number, text: string): void => void document.text(text, x, y, { lineBreak: false });
  const printed = (x: number, y: number, text: string): void =>
    void document.text(text, x, y, { width: COLUMN, align: 'right', lineBreak: false });
  const typed = (x: number, y: number, text: string): void =>
    void document.formText(`${x} ${y}`, x, y - 2, COLUMN, 14, { value: text, align: 'right', fontSize: 10 });
  const figure = isTyped ? typed : printed;
  if (isTyped) document.font('Helvetica').initForm();
  document.fontSize(15);
  at(LEFT, 50, 'Harbour Mutual Bank');
  document.fontSize(10);
  at(LEFT, 90, 'Statement of account');
  at(LEFT, 110, `Account holder: ${of.holder ?? 'Heron Trading Ltd'}`);
  at(LEFT, 126, `Account number: ${of.accountNumber ?? '4400 1234 5678'}`);
  at(LEFT, 142, `Statement period: ${month.period}`);
  if (currency !== undefined) at(LEFT, 158, `Currency: ${currency}`);
  at(LEFT, 190, 'Date');
  at(LEFT + 80, 190, 'Description');
  printed(AMOUNTS, 190, 'Amount');
  printed(BALANCES, 190, 'Balance');
  at(LEFT + 80, 210, 'Opening balance');
  figure(BALANCES, 210, month.opening);
  month.rows.forEach(([date, text, amount, balance], row) => {
    const y = FIRST_ROW + row * 20;
    at(LEFT, y, date);
    at(LEFT + 80, y, row === 0 ? (firstRow ?? text) : text);
    figure(AMOUNTS, y, row === 1 ? (secondAmount ?? amount) : amount);
    figure(BALANCES, y, balance);
  });
  const foot = FIRST_ROW + month.rows.length * 20;
  at(LEFT + 80, foot, 'Closing balance');
  figure(BALANCES, foot, month.closing);
}

/** A statement of three rows on one page, or of a month that is told, whose figures prove each other unless that month's do not. */
export function smallStatement(options: SmallStatementOptions = {}): Uint8Array {
  const { password } = options;
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    info: { CreationDate: new Date(Date.UTC(2026, 0, 1)) },
    ...(password !== undefined && { userPassword: password, pdfVersion: '1.7' as const }),
  });
  draw(document, options);
  document.end();
  return new Uint8Array(document.read());
}

/** Where the middle of the first row lies on a page laid in askew, by degrees clockwise, as shares of its sides. */
export function firstRowOn(degrees: number): { readonly across: number; readonly down: number } {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [x, y] = [(LEFT + BALANCES + COLUMN - WIDTH) / 2, FIRST_ROW + 5 - HEIGHT / 2];
  return { across: 0.5 + (x * cos - y * sin) / WIDTH, down: 0.5 + (x * sin + y * cos) / HEIGHT };
}
