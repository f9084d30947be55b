import type { Family } from '../family.ts';
import type { Column, TableBlock } from '../layout.ts';
import { helvetica } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_CHECK_WRITERS } from '../wording/us-checks.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'Date', x: 48, align: 'left', shows: 'date' },
  { heading: 'Description', x: 106, align: 'left', shows: 'description', width: 340 },
  { heading: 'Amount', x: 564, align: 'right', shows: 'amount' },
];

const section = (title: string, of: NonNullable<TableBlock['of']>): TableBlock => ({
  block: 'table',
  title,
  continued: '{title} - continued',
  of,
  columns: COLUMNS,
  headingStyle: 'ruled',
  rowStyle: 'ruled',
  gap: 3,
  total: `Total ${title.toLowerCase()}`,
});

/** US business checking in sections whose withdrawals are negative too, with negative checks and a ledger balance by day. */
export const ledgerBalances: Family = {
  institution: 'Bank of the Sandhills, N.A.',
  life: {
    accountType: 'checking',
    product: 'Business Essentials Checking',
    currency: 'USD',
    accountNumber: '#### #### ####',
    holders: US_HOLDERS,
    period: { day: [1, 28] },
    opening: [9_000_000, 19_000_000],
    names: US_NAMES,
    habits: US_CHECK_WRITERS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 48, right: 48, top: 40, bottom: 54 },
    face: helvetica(9, 11.5, '#012169', '#e9edf5'),
    dates: { row: 'MM/DD/YY', long: 'MMMM D, YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    blocks: [
      {
        block: 'letterhead',
        style: 'plain',
        contact: ['P.O. Box 15999', 'Wilmington, DE 19850', '1.888.555.0120   sandhills.example'],
      },
      {
        block: 'parties',
        factsX: 320,
        valuesX: 410,
        facts: [
          { label: 'Your {product}', value: '' },
          { label: 'for {start} to {end}', value: '' },
          { label: 'Account number:', value: '{account}' },
        ],
      },
      { block: 'title', text: '{holder}', size: 11 },
      {
        block: 'panels',
        panels: [
          {
            title: 'Account summary',
            x: 48,
            width: 280,
            frame: 'ruled',
            lines: [
              { label: 'Beginning balance on {start}', value: 'opening' },
              { label: 'Deposits and other credits', value: { total: ['deposit'] } },
              { label: 'Withdrawals and other debits', value: { total: ['electronic'] } },
              { label: 'Checks', value: { total: ['check'] } },
              { label: 'Service fees', value: { total: ['fee'] } },
              { label: 'Ending balance on {end}', value: 'closing', strong: true },
            ],
          },
          {
            x: 352,
            width: 212,
            frame: 'plain',
            lines: [
              { label: '# of days in cycle:', value: { says: '{days}' } },
              { label: 'Average ledger balance:', value: { made: [5_000_000, 14_000_000] } },
            ],
          },
        ],
      },
      section('Deposits and other credits', ['deposit']),
      section('Withdrawals and other debits', ['electronic']),
      {
        block: 'checks',
        title: 'Checks',
        columns: 2,
        order: 'down',
        dateFirst: true,
        signed: true,
        headings: ['Check #', 'Date', 'Amount'],
        total: 'Total checks',
        note: '* There is a gap in sequential check numbers',
      },
      section('Service fees', ['fee']),
      { block: 'dailyBalances', title: 'Daily ledger balances', pairs: 3, headings: ['Date', 'Balance($)'] },
      {
        block: 'paragraph',
        title: 'Important information',
        text: 'How to contact us: you may call us at the telephone number listed on the front of this statement. Reporting problems: if you find errors or unauthorized transactions you must notify us within 60 days after we made your statement available. Deposit agreement: when you opened your account you received a deposit agreement and fee schedule and agreed that it would be governed by its terms.',
        size: 7,
      },
    ],
    laterPages: { left: '{holder}', right: 'Account # {account}  |  {start} to {end}' },
    footer: { left: 'continued on the next page', right: 'Page {page} of {pages}' },
  },
};
