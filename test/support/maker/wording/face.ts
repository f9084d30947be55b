import type { Layout } from '../layout.ts';

type Face = Layout['face'];

/** Typefaces at a size, with a colour for rules and one for bands. */
export const helvetica = (size: number, leading: number, accent: string, tint: string): Face => ({
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  size,
  leading,
  accent,
  tint,
});
export const times = (size: number, leading: number, accent: string, tint: string): Face => ({
  ...helvetica(size, leading, accent, tint),
  regular: 'Times-Roman',
  bold: 'Times-Bold',
});
export const courier = (size: number, leading: number, accent: string, tint: string): Face => ({
  ...helvetica(size, leading, accent, tint),
  regular: 'Courier',
  bold: 'Courier-Bold',
});
