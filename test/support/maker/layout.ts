import type { AccountType } from '../../../shared/model/statement.ts';
import type { Kind } from './activity.ts';
import type { MoneyStyle } from './format-amount.ts';

/** The standard fonts every PDF viewer has. */
export type FontName = 'Helvetica' | 'Helvetica-Bold' | 'Courier' | 'Courier-Bold' | 'Times-Roman' | 'Times-Bold';

export type Align = 'left' | 'right' | 'center';

/** Which entries a figure adds up: a direction, or kinds. */
export type Group = 'in' | 'out' | readonly Kind[];

/**
 * What a cell of a transaction row shows. `inflow` and `outflow` stay empty for the other direction; `accrued` is a charge that
 * the bank only collects later, so that it is part of no amount and no balance. `side` and `balanceSide` are words for the
 * direction of amount and balance; `settled` is the balance of what has reached its other date; `serial` counts the period's
 * entries; `kind` is the column's word for the kind of entry; `code` is a made-up reference.
 */
export type Shown =
  | 'date'
  | 'otherDate'
  | 'description'
  | 'reference'
  | 'amount'
  | 'inflow'
  | 'outflow'
  | 'balance'
  | 'accrued'
  | 'side'
  | 'balanceSide'
  | 'settled'
  | 'serial'
  | 'kind'
  | 'code';

/** A column. `x` is its left edge when aligned left, its right edge when aligned right, in points. */
export interface Column {
  readonly heading: string;
  readonly x: number;
  readonly align: Align;
  readonly shows: Shown;
  /** Points after which a description wraps; without it the text is taken as it is. */
  readonly width?: number;
  /** Where this column writes money differently from the layout. */
  readonly money?: MoneyStyle;
  /** Where its total is written differently from the layout's panels. */
  readonly totalMoney?: MoneyStyle;
  /** Where this column writes dates differently from the layout. */
  readonly date?: string;
  /** Of `side` and `balanceSide`: the words for zero and above, and for below. */
  readonly sides?: readonly [string, string];
  /** Of `kind`: the words; nothing is printed for a kind without one. */
  readonly words?: Partial<Readonly<Record<Kind, string>>>;
  /** Of `code`: a pattern in which `#` is a digit. */
  readonly pattern?: string;
}

/**
 * A row in the table that is not a transaction: a label under the descriptions and a balance. Where no column shows balances
 * it stands among the amounts, of its direction where there are two columns of them.
 */
export interface EdgeRow {
  readonly label: string;
  /** Label of a balance below zero, where it is another. */
  readonly overdrawn?: string;
  /** True where the row also shows the date of its balance. */
  readonly dated?: boolean;
}

/** Running text. */
export interface Paragraph {
  readonly block: 'paragraph';
  readonly title?: string;
  readonly text: string;
  readonly size: number;
}

/** What drawing a table does to the pages it runs over. */
export interface Continuation {
  /** True where a following page goes on with rows at once: neither title nor column headings. */
  readonly bare?: boolean;
  /** True where a row may begin on one page and end on the next. */
  readonly splits?: boolean;
  /** Stands on a page of its own at the table's first page break; an empty page follows, then the table goes on. */
  readonly interlude?: readonly Paragraph[];
}

/** Transactions as a table; several tables, each `of` some kinds, make a statement in sections. */
export interface TableBlock {
  readonly block: 'table';
  /** Without it: all kinds. */
  readonly of?: readonly Kind[];
  readonly title?: string;
  /** Title after a page break; `{title}` is the title. Without it a following page repeats the title. */
  readonly continued?: string;
  readonly over?: Continuation;
  readonly columns: readonly Column[];
  readonly headingStyle: 'ruled' | 'band' | 'plain';
  readonly rowStyle: 'plain' | 'ruled' | 'striped';
  readonly newestFirst?: boolean;
  /** `firstOfDay`: only the first row of a day prints the date; `heading`: a line of its own above them does. */
  readonly dates?: 'every' | 'firstOfDay' | 'heading';
  /** `lastOfDay`: only the last row of a day prints the balance; `edges`: only rows that are no transactions do. */
  readonly balances?: 'every' | 'lastOfDay' | 'edges';
  readonly first?: EdgeRow;
  readonly last?: EdgeRow;
  /** After the last row of every day: a row with this label (token `{date}`) and the day's balance. */
  readonly dayEnd?: string;
  /** Balance rows at a page break: below the page, and above the next. */
  readonly carry?: { readonly below: string; readonly above: string };
  /** Line under the table with the total of its entries, or where it shows directions, of all of each direction. */
  readonly total?: string;
  /** True where that line stands above the row `last`. */
  readonly totalBeforeLast?: boolean;
  /** Printed in place of rows when there are none. Without it a table without rows is left out. */
  readonly empty?: string;
  /** Extra points between rows. */
  readonly gap?: number;
}

/** A figure or text at the right end of a panel's line. `made` is a made-up amount that takes part in nothing. */
export type PanelValue =
  | 'opening'
  | 'closing'
  | { readonly total: Group }
  | { readonly made: readonly [number, number] }
  | { readonly says: string };

export interface PanelLine {
  readonly label: string;
  readonly value: PanelValue;
  /** Also prints how many entries this group has. */
  readonly count?: Group;
  readonly strong?: boolean;
}

/** A box of labelled figures. Points from the left edge of the page. */
export interface Panel {
  readonly title?: string;
  readonly x: number;
  readonly width: number;
  readonly frame: 'boxed' | 'ruled' | 'plain';
  readonly lines: readonly PanelLine[];
  /** Right edge of the counts, and the headings of counts and amounts. */
  readonly counts?: { readonly x: number; readonly heading: string; readonly amountHeading: string };
}

/** Entries that are announced but not booked: they look like transactions, and no balance or total contains them. */
export interface PendingBlock extends Pick<TableBlock, 'columns' | 'headingStyle' | 'rowStyle' | 'gap'> {
  readonly block: 'pending';
  readonly title: string;
  /** Descriptions, one for each row. */
  readonly texts: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What stands on the page, top to bottom. Texts may hold tokens: see `sayer.ts`. */
export type Block =
  | {
      readonly block: 'letterhead';
      readonly style: 'band' | 'rule' | 'plain';
      /** Small lines at the right. */
      readonly contact: readonly string[];
    }
  | {
      readonly block: 'parties';
      /** Left edge of the facts and of their values, in points. */
      readonly factsX: number;
      readonly valuesX: number;
      readonly facts: readonly Fact[];
    }
  | { readonly block: 'title'; readonly text: string; readonly size: number; readonly align?: Align }
  | { readonly block: 'panels'; readonly panels: readonly Panel[] }
  | {
      /** Labelled figures side by side, each label above its figure. */
      readonly block: 'strip';
      readonly title?: string;
      readonly frame: Panel['frame'];
      readonly cells: readonly Pick<PanelLine, 'label' | 'value'>[];
    }
  | TableBlock
  | PendingBlock
  | {
      readonly block: 'dailyBalances';
      readonly title: string;
      readonly pairs: number;
      readonly headings: readonly [string, string];
    }
  | {
      /** Checks as number, date and amount, several a line; numbers run down each column or across the lines. */
      readonly block: 'checks';
      /** Other kinds, with their descriptions for numbers. */
      readonly of?: readonly Kind[];
      /** True where the date comes before the number or description. */
      readonly dateFirst?: boolean;
      /** True where amounts out are printed below zero. */
      readonly signed?: boolean;
      /** True where these are a repetition: they stand in a table too. */
      readonly again?: boolean;
      readonly title: string;
      readonly columns: number;
      readonly order: 'down' | 'across';
      readonly headings: readonly [string, string, string];
      readonly total: string;
      readonly note?: string;
    }
  | {
      /** Every account of the statement with its opening and closing balance, and the sums of both. */
      readonly block: 'accounts';
      readonly title: string;
      readonly headings: readonly [string, string, string, string];
      readonly total: string;
    }
  /** These blocks once for every account of the statement, or every one of a type. */
  | { readonly block: 'eachAccount'; readonly of?: AccountType; readonly blocks: readonly Block[] }
  | Paragraph
  | { readonly block: 'pageBreak' }
  | { readonly block: 'space'; readonly points: number };

/** How a family's documents look: data for one drawing engine. */
export interface Layout {
  readonly paper: 'letter' | 'a4' | 'legal';
  /** Every line is one run of text on the grid of a typewriter, padded with spaces; nothing else is drawn. */
  readonly typewriter?: boolean;
  /** Points. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly face: {
    readonly regular: FontName;
    readonly bold: FontName;
    readonly size: number;
    readonly leading: number;
    /** Colour of letterhead, rules and bands. */
    readonly accent: string;
    /** Colour of striped rows and heading bands. */
    readonly tint: string;
  };
  /** Patterns of `format-date.ts`: in rows, and in headers. */
  readonly dates: { readonly row: string; readonly long: string; readonly months?: readonly string[] };
  /** In rows, in balance columns (rows' where left out), and in panels and totals. */
  readonly money: { readonly row: MoneyStyle; readonly balance?: MoneyStyle; readonly panel: MoneyStyle };
  /** Further tokens of headers, for each the texts that the seed chooses from. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly Block[];
  /** Small lines at the top of every page after the first: left and right. */
  readonly laterPages: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly right: string };
}
