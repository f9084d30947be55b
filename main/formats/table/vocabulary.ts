/** Headings that exports have beside those that statements print, folded. */
export const EXPORT_HEADINGS = {
  date: [
    'completed date',
    'date completed',
    'posted date',
    'date posted',
    'transaction posted',
    'buchungstag',
    'date time',
    'trans date',
    'valutadatum',
  ],
  amount: [
    'amount gbp',
    'amount in account currency',
    'transaction value',
    'net',
    'betrag waehrung',
    'bedrag eur',
    'umsatz eur',
  ],
  debit: ['debit amt', 'withdrawal amt', 'money out gbp', 'debits', 'belastung in chf'],
  credit: ['credit amt', 'deposit amt', 'money in gbp', 'credits', 'gutschrift in chf'],
  balance: [
    'balance amt',
    'running bal',
    'closing balance',
    'saldo nach buchung',
    'saldo na mutatie',
    'saldo na trn',
    'saldo in chf',
  ],
  description: [
    'memo',
    'name',
    'original description',
    'extended details',
    'auftraggeber empfanger',
    'auftraggeber begunstigter',
    'zahlungsempfanger in',
    'zahlungspflichtige r',
    'beguenstigter zahlungspflichtiger',
    'name zahlungsbeteiligter',
    'naam tegenpartij',
    'notes',
  ],
  currency: [
    'currency',
    'ccy',
    'curr',
    'currency code',
    'wahrung',
    'waehrung',
    'devise',
    'moneda',
    'divisa',
    'munt',
    'muntsoort',
    'moeda',
  ],
  account: ['auftragskonto', 'iban auftragskonto', 'iban bban', 'account id', 'account name'],
  direction: [
    'd c',
    'c d',
    'dr cr',
    'cr dr',
    'db cr',
    'af bij',
    'bij af',
    's h',
    'h s',
    'soll haben',
    'debit credit',
    'credit debit',
    'credit debit indicator',
    'transaction type',
    'type',
    'debit or credit',
  ],
  status: ['state', 'status', 'transaction status'],
} as const; // prettier-ignore

/** Headings under which a description says less than under others, folded. */
export const LESSER_DESCRIPTIONS: ReadonlySet<string> = new Set([
  'category',
  'merchant',
  'merchant name',
  'activity',
  'type',
  'text',
]);

/** What a cell that tells the direction says, folded where it has letters: 1 for money in, -1 for money out. */
export const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['c', 1],
  ['cr', 1],
  ['crdt', 1],
  ['credit', 1],
  ['h', 1],
  ['haben', 1],
  ['bij', 1],
  ['in', 1],
  ['+', 1],
  ['d', -1],
  ['dr', -1],
  ['db', -1],
  ['dbit', -1],
  ['debit', -1],
  ['s', -1],
  ['soll', -1],
  ['af', -1],
  ['out', -1],
  ['-', -1],
] as const);

/** Words with which a row begins that says what rows before it come to, folded. */
export const SUM_WORDS =
  /^(sub ?totals?|grand total|total(es|e|en|s)?|sum|sums|summe|zwischensumme|gesamt(summe)?|totaal|subtotaal|sous total|suma|soma)\b/;

/** A text that is such a word and nothing more. */
export const SUM_WORD = new RegExp(`${SUM_WORDS.source}$`);

/** What a title says that stands above entries that are not booked, folded. */
export const UNBOOKED_TITLE =
  /\b(pending|scheduled|upcoming|future|authori[sz]ed|authori[sz]ations|unposted|unbooked|processing|vorgemerkte?|vorgemerkten|geplante?|en attente|a venir|pendientes?|programad[ao]s|in behandeling|geplande?|in sospeso|pendentes?|agendad[ao]s)\b/;

/** What a cell says of an entry that is not booked, folded. */
export const UNBOOKED: ReadonlySet<string> = new Set([
  'pending',
  'declined',
  'failed',
  'reverted',
  'vorgemerkt',
  'authorised',
  'authorized',
  'cancelled',
  'canceled',
  'rejected',
  'refused',
  'expired',
  'voided',
  'storniert',
  'abgelehnt',
]);
