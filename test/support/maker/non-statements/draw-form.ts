import { createPaper, type Ink, type Paper } from '../paper.ts';
import { wrapText } from '../wrap-text.ts';
import type { PaperForm } from './paper-form.ts';

const LEFT = 56;
const RIGHT = 556;
const BOTTOM = 720;

interface Sheet {
  readonly paper: Paper;
  y: number;
}

type Line = Partial<Pick<Ink, 'x' | 'size' | 'font' | 'align'>>;

function write({ paper, y }: Sheet, text: string, line: Line = {}): void {
  paper.text({ text, x: LEFT, baseline: y, font: 'Helvetica', size: 9.5, ...line });
}

function drawHead(sheet: Sheet, form: PaperForm): void {
  write(sheet, form.sender, { font: 'Helvetica-Bold', size: 17 });
  for (const line of form.senderLines) {
    sheet.y += 12;
    write(sheet, line, { size: 8 });
  }
  sheet.y += 36;
  write(sheet, form.title, { font: 'Helvetica-Bold', size: 14 });
  for (const [label, value] of form.facts) {
    sheet.y += 15;
    write(sheet, label, { font: 'Helvetica-Bold' });
    write(sheet, value, { x: 190 });
  }
  sheet.y += 26;
}

function drawText(sheet: Sheet, text: string): void {
  for (const line of wrapText(text, RIGHT - LEFT, (part) => sheet.paper.measure(part, 'Helvetica', 9.5))) {
    write(sheet, line);
    sheet.y += 13;
  }
  sheet.y += 10;
}

function drawTable(sheet: Sheet, { columns, rows }: PaperForm): void {
  for (const { heading, x, align } of columns) write(sheet, heading, { x, align, font: 'Helvetica-Bold' });
  sheet.paper.rule(LEFT, sheet.y + 5, RIGHT, 0.8, '#333333');
  for (const row of rows) {
    sheet.y += 16;
    if (sheet.y > BOTTOM) {
      sheet.paper.addPage();
      sheet.y = 60;
    }
    for (const [index, { x, align }] of columns.entries()) write(sheet, row[index] ?? '', { x, align });
  }
  sheet.y += 22;
}

function drawTotals(sheet: Sheet, { totals }: PaperForm): void {
  for (const [label, value] of totals) {
    write(sheet, label, { x: 360, font: 'Helvetica-Bold' });
    write(sheet, value, { x: RIGHT, align: 'right', font: 'Helvetica-Bold' });
    sheet.y += 15;
  }
  sheet.y += 14;
}

/** The form as a PDF. */
export function drawForm(form: PaperForm): Uint8Array {
  const paper = createPaper({ size: 'letter', title: form.title, rotate: 0, perCharacter: false, watermark: null });
  paper.addPage();
  const sheet: Sheet = { paper, y: 60 };
  drawHead(sheet, form);
  if (form.opening !== undefined) drawText(sheet, form.opening);
  if (form.columns.length > 0) drawTable(sheet, form);
  drawTotals(sheet, form);
  drawText(sheet, form.closing);
  return paper.finish(() => {});
}
