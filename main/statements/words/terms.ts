import { FIGURE_LABELS, type LabelKind } from '../vocabulary/figures.ts';
import { ACCOUNT_NUMBER_LABELS } from '../vocabulary/header.ts';
import { type ColumnRole, HEADINGS } from '../vocabulary/headings.ts';
import { MONTHS } from '../vocabulary/months.ts';
import { fold } from './fold.ts';
import { phraseTable } from './phrases.ts';

// What single terms mean, for files whose cells are told apart already.

const ROLES = phraseTable(HEADINGS);
const LABELS = phraseTable(FIGURE_LABELS);
const NUMBERS: ReadonlySet<string> = new Set(ACCOUNT_NUMBER_LABELS);

/** What a column under a heading holds; null for a heading that statements do not print. */
export const roleOfHeading = (heading: string): ColumnRole | null => ROLES.kinds.get(fold(heading)) ?? null;

/** What a label says of the figure beside it; null for a text that is no label. */
export const labelNamed = (text: string): LabelKind | null => LABELS.kinds.get(fold(text)) ?? null;

/** Whether a text stands before the number of an account. */
export const namesAccount = (text: string): boolean => NUMBERS.has(fold(text));

/** 1 to 12; null for what is no month's name. */
export const monthNamed = (text: string): number | null => MONTHS.get(fold(text)) ?? null;
