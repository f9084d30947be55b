import type { Block, Column, Fact, Layout, Panel, TableBlock } from './layout.ts';

/** What a plain statement of one table says in its own language. */
export interface Words {
  readonly title: string;
  /** Labels of account number and period; the token texts of the period. */
  readonly account: string;
  readonly period: readonly [string, string];
  readonly opening: string;
  readonly closing: string;
  /** Labels of money in and out in the summary; without them it has no totals. */
  readonly totals?: readonly [string, string];
  readonly empty: string;
  /** Page numbers, with the tokens `{page}` and `{pages}`. */
  readonly page: string;
}

/** What a plain layout leaves to its family. */
export interface PlainLook extends Pick<Layout, 'paper' | 'face' | 'dates' | 'money' | 'typewriter' | 'choices'> {
  readonly margin: number;
  readonly words: Words;
  readonly contact: readonly string[];
  readonly facts?: readonly Fact[];
  readonly style?: 'band' | 'rule' | 'plain';
  readonly columns: readonly Column[];
  readonly table?: Partial<Omit<TableBlock, 'block' | 'columns'>>;
  /** Where the opening and closing balances stand: in a box above the table, below it, in its rows, or nowhere. */
  readonly balances: 'above' | 'below' | 'rows' | 'none';
  readonly panelFrame?: Panel['frame'];
  readonly after?: readonly Block[];
}

const WIDTHS = { letter: 612, legal: 612, a4: 595.28 } as const;

function summaryOf({ words, margin, panelFrame = 'ruled' }: PlainLook): Block {
  const totals = words.totals ?? [];
  const [moneyIn, moneyOut] = totals;
  const sums =
    moneyIn === undefined || moneyOut === undefined
      ? []
      : [{ label: moneyIn, value: { total: 'in' } } as const, { label: moneyOut, value: { total: 'out' } } as const];
  const lines = [
    { label: words.opening, value: 'opening' } as const,
    ...sums,
    { label: words.closing, value: 'closing', strong: true } as const,
  ];
  return { block: 'panels', panels: [{ x: margin, width: 300, frame: panelFrame, lines }] };
}

function tableOf({ words, columns, table, balances }: PlainLook): TableBlock {
  const edges = { first: { label: words.opening, dated: true }, last: { label: words.closing, dated: true } };
  return {
    block: 'table',
    headingStyle: 'ruled',
    rowStyle: 'plain',
    empty: words.empty,
    ...(balances === 'rows' ? edges : {}),
    ...table,
    columns,
  };
}

/** Letterhead, parties, a title, one table, and a box of balances: what most of the world's statements are. */
export function plainLayout(look: PlainLook): Layout {
  const { paper, face, dates, money, margin, words, typewriter = false, choices = {} } = look;
  const facts = [
    { label: words.account, value: '{account}' },
    { label: words.period[0], value: words.period[1] },
    ...(look.facts ?? []),
  ];
  const factsX = WIDTHS[paper] * 0.53;
  return {
    paper,
    typewriter,
    choices,
    margins: { left: margin, right: margin, top: 42, bottom: 56 },
    face,
    dates,
    money,
    blocks: [
      { block: 'letterhead', style: look.style ?? 'rule', contact: look.contact },
      { block: 'parties', factsX, valuesX: factsX + 86, facts },
      { block: 'title', text: words.title, size: 13 },
      ...(look.balances === 'above' ? [summaryOf(look)] : []),
      tableOf(look),
      ...(look.balances === 'below' || (look.balances === 'rows' && words.totals) ? [summaryOf(look)] : []),
      ...(look.after ?? []),
    ],
    laterPages: { left: '{institution}', right: '{account}' },
    footer: { left: '{holder}', right: words.page },
  };
}
