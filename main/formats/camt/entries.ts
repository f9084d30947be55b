import type { PlainDate } from '../../../shared/dates.ts';
import type { GivenRow } from '../../statements/index.ts';
import { isoDate } from '../dates.ts';
import { amountIn, directed } from '../feed.ts';
import { describe } from '../given.ts';
import { minorOfDecimal } from '../minor-units.ts';
import { all, first, textAt, type XmlNode } from '../xml-node.ts';

/** Letters of a description: a batch may name hundreds of payments. */
const LONGEST = 400;

/** A day as a date, or as a moment of which the day is taken as it is written. */
export const dayIn = (node: XmlNode | undefined): PlainDate | null =>
  node ? isoDate(textAt(node, 'Dt') ?? textAt(node, 'DtTm')) : null;

/** The direction that an element was booked in: also of a reversal, whose own direction is told. */
export function signOf(node: XmlNode): 1 | -1 | null {
  const indicator = textAt(node, 'CdtDbtInd');
  if (indicator === 'CRDT') return 1;
  return indicator === 'DBIT' ? -1 : null;
}

/** An element's amount as it stands; null where it is of another currency. */
export function amountOf(node: XmlNode, currency: string | null): number | null {
  const amount = first(node, 'Amt');
  return amountIn(currency, amount?.attributes['Ccy'] ?? null, minorOfDecimal(amount?.text ?? '', currency));
}

/** An element's amount, in its account's sign; null where it is of another currency. */
export const signedAmount = (node: XmlNode, currency: string | null): number | null =>
  directed(amountOf(node, currency), signOf(node));

/** From version 3 of the messages on the status is a code of its own, or the bank's own word. */
export const statusOf = (entry: XmlNode): string | null =>
  textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts', 'Prtry') ?? textAt(entry, 'Sts');

const nameIn = (details: XmlNode, party: string): string | null =>
  textAt(details, 'RltdPties', party, 'Nm') ?? textAt(details, 'RltdPties', party, 'Pty', 'Nm');

/** Who is on the other side, and what for. */
function paymentText(details: XmlNode, sign: 1 | -1 | null): string {
  const said = describe(
    nameIn(details, sign === 1 ? 'Dbtr' : 'Cdtr'),
    ...all(details, 'RmtInf', 'Ustrd').map(({ text }) => text),
    ...all(details, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref').map(({ text }) => text),
    textAt(details, 'AddtlTxInf'),
  );
  return said || describe(textAt(details, 'Refs', 'EndToEndId'), textAt(details, 'Refs', 'UETR'));
}

function descriptionOf(entry: XmlNode): string {
  const sign = signOf(entry);
  const said = describe(
    ...all(entry, 'NtryDtls', 'TxDtls').map((details) => paymentText(details, sign)),
    textAt(entry, 'AddtlNtryInf'),
  );
  const code = textAt(entry, 'BkTxCd', 'Domn', 'Fmly', 'SubFmlyCd') ?? textAt(entry, 'BkTxCd', 'Prtry', 'Cd');
  return (said || describe(textAt(entry, 'NtryRef'), code)).slice(0, LONGEST);
}

/** An entry as the bank booked it: a batch of payments is one row. */
export const rowOf = (entry: XmlNode, currency: string | null): GivenRow => ({
  date: dayIn(first(entry, 'BookgDt')) ?? dayIn(first(entry, 'ValDt')),
  description: descriptionOf(entry),
  amount: signedAmount(entry, currency),
  balance: null,
  inFile: entry.path,
});
