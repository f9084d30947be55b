import type { Row } from './rows.ts';

/** What people call a row: `2026-01-06 MILL RACE PROPERTIES`. */
export const rowName = ({ transaction, annotation }: Row): string =>
  `${transaction.date} ${annotation?.descriptionClean ?? transaction.description}`;
