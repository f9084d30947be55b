import type { Entry, GroupedParty, RecurringGroup } from '../summaries/index.ts';
import { categorisedJson } from './merchants-json.ts';
import { amountOf } from './plain.ts';

/** Heron's response of recurring_transactions_report. */
export const recurringJson = (recurring: readonly RecurringGroup[], currency: string | null): object[] =>
  recurring.map(({ party, group }) => ({
    avg_amount: amountOf(group.averageAmount, currency),
    avg_confidence: group.averageConfidence,
    counterparty: party.counterparty ?? party.name,
    frequency: group.frequency,
    merchant_group_id: party.groupId,
    merchant_heron_id: party.merchantId,
    merchant_name: party.merchantId === null ? null : party.name,
    transactions: group.entries.map((entry) => recurringEntryJson(entry, currency)),
  }));

const recurringEntryJson = ({ id, amount, date, description, annotation }: Entry, currency: string | null): object => ({
  amount: amountOf(amount, currency),
  category_confidence: annotation?.category.confidence ?? null,
  category_heron_id: annotation?.category.id ?? null,
  category_label: annotation?.category.label ?? null,
  counterparty: annotation?.counterparty ?? null,
  description,
  heron_id: id,
  merchant_group_id: annotation?.merchant?.groupId ?? null,
  merchant_heron_id: annotation?.merchant?.id ?? null,
  merchant_name: annotation?.merchant?.name ?? null,
  timestamp: date,
});

/** Heron's response of grouped_transactions_report. */
export const groupedJson = (grouped: readonly GroupedParty[], currency: string | null): object[] =>
  grouped.map(({ party, groups }) => ({
    counterparty: party.counterparty ?? party.name,
    merchant: party.merchantId === null ? null : merchantJson(party.merchantId, party.entries[0]),
    transaction_groups: groups.map(({ frequency, entries }) => ({
      frequency,
      transactions: entries.map((entry) => categorisedJson(entry, currency)),
    })),
  }));

function merchantJson(id: string, entry: Entry | undefined): object {
  const merchant = entry?.annotation?.merchant ?? null;
  const mcc = merchant?.mcc ?? null;
  return {
    categories: mcc ? [{ code: mcc.code, description: mcc.description, slug: mcc.slug }] : [],
    group_id: merchant?.groupId ?? null,
    heron_id: id,
    icon_url: null,
    logo_url: null,
    name: merchant?.name ?? null,
  };
}
