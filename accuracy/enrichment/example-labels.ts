import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../shared/ids.ts';
import type { LabelledItem } from './labelled-item.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/examples/labels');

/** What the tax categories of the purchase cards are in ours; where two could be argued, both. */
const TAX_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'Advertising & Marketing': ['Advertising'],
  COGS: ['Inventory', 'Other Expenses'],
  'Education & Training': ['Other Expenses'],
  'Equipment & Software': ['Other Expenses'],
  'Financial Fees': ['Charges/Fees'],
  Insurance: ['Insurance'],
  'Meals & Entertainment': ['Other Expenses'],
  'Office Supplies': ['Other Expenses'],
  'Other Expense': ['Other Expenses'],
  'Payroll & Contractors': ['Payroll and Consultants'],
  'Professional Services': ['Payroll and Consultants', 'Other Expenses'],
  'Rent & Utilities': ['Rent', 'Utilities'],
  'Repairs & Maintenance': ['Other Expenses'],
  'Taxes & Licenses': ['Taxes', 'Other Expenses'],
  Travel: ['Travel'],
  'Vehicle Expenses': ['Travel', 'Other Expenses'],
};

const common = { currency: 'USD', date: '2024-01-15', accountType: 'credit_card', pair: null, isTrap: false } as const;

function purchaseCards(): LabelledItem[] {
  const lines = readFileSync(join(FOLDER, 'purchase-cards-dev.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line, place) => {
    const { merchant_raw, amount, direction, category_final } = JSON.parse(line);
    return {
      ...common,
      source: 'purchase cards',
      description: merchant_raw,
      amount: direction === 'expense' ? -amount : amount,
      accountId: `card-${place}`,
      categories: TAX_CATEGORIES[category_final] ?? [],
    };
  });
}

function plaidExamples(): LabelledItem[] {
  const examples: { description: string; merchant: string | null; amount: number; direction: string | null }[] =
    JSON.parse(readFileSync(join(FOLDER, 'plaid_openapi_examples.json'), 'utf8'));
  return examples.map(({ description, merchant, amount, direction }, place) => ({
    ...common,
    source: 'Plaid examples',
    description,
    amount: direction === 'INFLOW' ? amount : -amount,
    accountId: `plaid-${place}`,
    categories: [],
    ...(merchant === null ? {} : { merchants: [merchant] }),
  }));
}

/** A fifth of the items, chosen by their text alone: an item never changes sides. */
const isHeldBack = ({ description }: LabelledItem): boolean =>
  Number.parseInt(sha256Hex(new TextEncoder().encode(description)).slice(0, 8), 16) % 5 === 0;

/** The examples' labels, a fifth of them held back from tuning; none where the folder is absent. */
export function readExampleLabels(heldBack: boolean): LabelledItem[] {
  if (!existsSync(FOLDER)) return [];
  return [...purchaseCards(), ...plaidExamples()].filter((item) => isHeldBack(item) === heldBack);
}
