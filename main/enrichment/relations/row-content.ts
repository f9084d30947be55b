import type { Row } from '../rows/rows.ts';

/** What two rows have in common when one repeats the other; spacing and case of the text do not matter. */
export const rowContent = ({ account, date, amount, description }: Row): string =>
  `${account?.id}|${date}|${amount}|${description.trim().replace(/\s+/g, ' ').toUpperCase()}`;
