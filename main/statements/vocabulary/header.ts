/** Labels before an account's number, folded. */
export const ACCOUNT_NUMBER_LABELS: readonly string[] = [
  'account number',
  'account no',
  'account nr',
  'account',
  'acct number',
  'acct no',
  'a c no',
  'a c number',
  'card number',
  'card no',
  'account number ending in',
  'account ending in',
  'primary account number',
  'primary account',
  'card ending in',
  'loan number',
  'suffix',
  'share id',
  'loan id',
  'kontonummer',
  'nr rachunku',
  'numer rachunku',
  'rachunek',
  'nr konta',
  'cislo uctu',
  'konto nr',
  'konto',
  'kontonr',
  'iban',
  'numero de compte',
  'compte',
  'n de compte',
  'compte n',
  'numero de cuenta',
  'cuenta',
  'numero conto',
  'conto',
  'rekeningnummer',
  'rekening',
  'numero da conta',
  'agencia conta',
  'hesap no',
  'חשבון',
  'מספר חשבון',
  'hesap numarasi',
  '口座番号',
  'conta',
]; // prettier-ignore

/** Labels before an account's holder, folded. */
export const HOLDER_LABELS: readonly string[] = [
  'account holder',
  'account holder name',
  'account owner',
  'customer name',
  'customer',
  'cardholder',
  'cardmember',
  'card member',
  'cardholder name',
  'name',
  'prepared for',
  'kontoinhaber',
  'titulaire',
  'titulaire du compte',
  'titular',
  'intestatario',
  'intestato a',
  'rekeninghouder',
  'tenaamstelling',
]; // prettier-ignore

/** Words in the name of a bank, folded. */
export const BANK_WORDS =
  /\b(bank|banking|banque|banco|banca|bankers|bancorp|credit union|savings|trust|sparkasse|volksbank|building society|caixa|caisse|financial|federal credit|card services|fsb|n a)\b/;

/** Words that an address block of the bank itself carries, folded: its name is not the holder's. */
export const NOT_A_HOLDER =
  /\b(statement|account|customer|service|services|period|summary|bank|banking|department|center|centre|cardmember|card|po box|p o box|number|balance|date|payment|releve|kontoauszug|address|inc de|street|avenue|road|member fdic|equal housing)\b/;

/** What speaks for one kind of account, folded. Two different words of a kind decide. */
export const ACCOUNT_TYPE_WORDS = {
  credit_card: [
    'credit card',
    'minimum payment',
    'minimum payment due',
    'previous statement balance',
    'total amount due',
    'amount due',
    'statement balance',
    'payments and refunds',
    'reward points',
    'foreign transaction fee',
    'cards',
    'card statement',
    'payment due date',
    'credit limit',
    'credit line',
    'available credit',
    'credit access line',
    'cash advances',
    'new balance',
    'previous balance',
    'purchases',
    'total minimum due',
    'card number',
    'annual percentage rate',
    'cardholder',
    'kreditkarte',
    'carte de credit',
    'tarjeta de credito',
    'carta di credito',
  ],
  loan: [
    'principal balance',
    'loan number',
    'interest due',
    'principal paid',
    'outstanding principal',
    'loan statement',
    'payoff amount',
    'maturity date',
  ],
  savings: [
    'savings account',
    'savings',
    'money market',
    'sparkonto',
    'compte d epargne',
    'livret',
    'cuenta de ahorro',
    'spaarrekening',
    'conto deposito',
  ],
  checking: [
    'checking',
    'chequing',
    'current account',
    'everyday account',
    'business account',
    'checks paid',
    'girokonto',
    'kontokorrent',
    'compte courant',
    'compte cheques',
    'cuenta corriente',
    'conto corrente',
    'betaalrekening',
    'conta corrente',
    'overdraft',
  ],
} as const; // prettier-ignore

/** Words of a title over an account's rows that say it is owed, folded. */
export const OWED_TITLES = {
  loan: /\b(loan|mortgage|line of credit)\b/,
  credit_card: /\bcredit card\b/,
} as const; // prettier-ignore

/** Product words that name an account on one line, folded. */
export const ACCOUNT_NAME_WORDS =
  /\b(checking|savings|chequing|current account|money market|everyday|girokonto|credit card|cuenta|conto|compte|rekening)\b/; // prettier-ignore

/** Words of a title that names an account before a dash and its number, folded. */
export const ACCOUNT_TITLE_WORDS =
  /\b(checking|savings|chequing|current|money market|account|acct|share|shares|club|certificate|loan|mortgage|line of credit|card|konto|girokonto|cuenta|conto|conta|compte|livret|rekening)\b/; // prettier-ignore

/** What bills, pay slips and tax forms say and statements do not, folded. */
export const OTHER_DOCUMENT_WORDS: readonly RegExp[] = [
  /\byour bill\b/,
  /\bbill date\b/,
  /\bbilling summary\b/,
  /\bservice (period|address)\b/,
  /\bmeter\b/,
  /\bkwh\b/,
  /\btherms?\b/,
  /\bgallons?\b/,
  /\bcubic (feet|metres|meters)\b/,
  /\belectric(ity)? (service|supply|delivery|charge)\b/,
  /\b(water|sewer|gas) service\b/,
  /\binvoice (no|number|date)\b/,
  /\bpurchase order\b/,
  /\bunit price\b/,
  /\bqty\b/,
  /\bquantity\b/,
  /\bnet 30\b/,
  /\b(gross|net) pay\b/,
  /\bpay (period|date|slip|stub)\b/,
  /\bwithholding\b/,
  /\bform 10\d\d\b/,
  /\btaxable income\b/,
  /\bremit to\b/,
  /\brechnung(s| )?(nr|nummer|datum)\b/,
  /\bzahlerstand\b/,
  /\bfacture n\b/,
]; // prettier-ignore
