import PDFDocument from 'pdfkit';
import type { FieldName } from '../../main/applications/index.ts';

/** A form that is drawn, with the truth written down while it is drawn. */
export interface DrawnApplication {
  readonly pdf: Uint8Array;
  /** What was drawn as the value of each field that the form asks for; empty: nothing. */
  readonly truth: Readonly<Partial<Record<FieldName, string>>>;
}

/** One cell of a form: what it asks, what is written in it, and which fields that is. */
export interface Cell {
  readonly label: string;
  readonly value: string;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** A part of a form under its heading; `null`: a heading is not drawn. */
export interface Part {
  readonly heading: string | null;
  readonly cells: readonly Cell[];
}

/** A cell whose value is one field. */
export const cell = (label: string, field: FieldName, value: string): Cell => ({
  label,
  value,
  fields: { [field]: value },
});

/** A cell that nobody reads, beside those that somebody does. */
export const other = (label: string, value: string): Cell => ({ label, value, fields: {} });

const LEFT = 50;
const RIGHT = 562;
const BOTTOM = 740;

/** `bold` for labels; what is not is a value. */
type Draw = (x: number, y: number, text: string, bold?: boolean) => number;
type Layout = (part: Part, draw: Draw, y: number, columns: number) => number;

/** `Legal name: Avocet LLC`, in as many columns as are asked for. */
const beside: Layout = ({ cells }, draw, top, columns) => {
  const width = (RIGHT - LEFT) / columns;
  cells.forEach(({ label, value }, at) => {
    const [x, y] = [LEFT + (at % columns) * width, top + Math.floor(at / columns) * 18];
    const end = draw(x, y, `${label}:`, true);
    if (value !== '') draw(end + 3, y, value);
  });
  return top + Math.ceil(cells.length / columns) * 18;
};

/** Labels in a column of their own without colons, their values in another. */
const table: Layout = ({ cells }, draw, top) => {
  cells.forEach(({ label, value }, at) => {
    draw(LEFT, top + at * 17, label, true);
    if (value !== '') draw(260, top + at * 17, value);
  });
  return top + cells.length * 17;
};

/** Boxes: a small label at the top of each, its value under it. */
const boxes: Layout = ({ cells }, draw, top, columns) => {
  const width = (RIGHT - LEFT) / columns;
  cells.forEach(({ label, value }, at) => {
    const [x, y] = [LEFT + (at % columns) * width, top + Math.floor(at / columns) * 32];
    draw(x + 3, y + 3, label, true);
    if (value !== '') draw(x + 3, y + 15, value);
  });
  return top + Math.ceil(cells.length / columns) * 32;
};

/** Points; narrower than a column less its label, lower than the way to the next line. */
const FIELD = { width: 130, height: 14 };

const LAYOUTS = { beside, table, boxes } as const;
export type LayoutName = keyof typeof LAYOUTS;

/** How values come onto a form: printed, or typed into its fields. */
export type Filling = 'printed' | 'typed';

/** Draws an application in a layout, its parts one under the other. */
export function drawApplication(
  layout: LayoutName,
  parts: readonly Part[],
  columns = 2,
  filling: Filling = 'printed',
): DrawnApplication {
  const document = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    info: { CreationDate: new Date(Date.UTC(2026, 0, 1)) },
  });
  document.font('Helvetica');
  if (filling === 'typed') document.initForm();
  let fields = 0;
  const draw: Draw = (x, y, text, bold = false) => {
    if (filling === 'typed' && !bold) {
      fields += 1;
      document.formText(`field ${fields}`, x, y - 3, FIELD.width, FIELD.height, { value: text, fontSize: 9 });
      return x + FIELD.width;
    }
    document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(bold ? 8.5 : 9.5);
    document.text(text, x, y, { lineBreak: false });
    return x + document.widthOfString(text);
  };
  document
    .font('Helvetica-Bold')
    .fontSize(16)
    .text('Sandpiper Funding: merchant application', LEFT, 30, { lineBreak: false });
  let y = 66;
  for (const part of parts) {
    if (part.heading !== null) {
      document.font('Helvetica-Bold').fontSize(11).text(part.heading, LEFT, y, { lineBreak: false });
      y += 20;
    }
    y = LAYOUTS[layout](part, draw, y, columns) + 12;
    if (y > BOTTOM) throw new RangeError('this form needs a second page');
  }
  document
    .font('Helvetica')
    .fontSize(8)
    .text(
      'By signing, the applicant agrees that its phone, email and address may be used for the purpose of this request.',
      LEFT,
      y + 10,
      { lineBreak: false },
    );
  document.end();
  return {
    pdf: new Uint8Array(document.read()),
    truth: Object.assign({}, ...parts.flatMap(({ cells }) => cells.map(({ fields }) => fields))),
  };
}
