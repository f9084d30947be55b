import type { Look } from '../looks.ts';

/** What a look is made of; colours are RGB, as the file writes them. */
export interface Appearance {
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly line?: 'top' | 'bottom';
  readonly wrapped?: true;
  readonly align?: 'left' | 'right';
}

const INK = 'FF1F2933';
const FAINT = 'FF5F6B7A';
const BLUE = 'FF0B57A4';
const HEADER = 'FFDCE6F0';
const AMBER = 'FFFFF1CC';
const GREEN = 'FFD8F0DC';
const TEAL = 'FFD5EEEE';
const RED = 'FFF9D6D5';

/** Every verdict and mark differs by its words too: colour alone tells nothing to many readers and to paper. */
export const APPEARANCES: Readonly<Record<Look, Appearance>> = {
  title: { bold: true, size: 14, color: INK },
  heading: { bold: true, size: 11, color: INK },
  note: { italic: true, color: FAINT },
  partial: { italic: true, color: FAINT },
  fact: { align: 'left' },
  header: { bold: true, fill: HEADER, line: 'bottom', wrapped: true },
  numberHeader: { bold: true, fill: HEADER, line: 'bottom', wrapped: true, align: 'right' },
  label: { bold: true },
  total: { bold: true, line: 'top' },
  link: { underlined: true, color: BLUE },
  wrapped: { wrapped: true },
  unsure: { italic: true, fill: AMBER },
  unsureTotal: { bold: true, italic: true, fill: AMBER, line: 'top' },
  proven: { fill: GREEN, align: 'left' },
  provenAtRight: { fill: GREEN, align: 'right' },
  repaired: { fill: TEAL, align: 'left' },
  unproven: { fill: AMBER, align: 'left' },
  unprovenAtRight: { fill: AMBER, align: 'right', wrapped: true },
  broken: { bold: true, fill: RED, align: 'left' },
};
