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
  'kontonummer',
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

/** Product words that name an account on one line, folded. */
export const ACCOUNT_NAME_WORDS =
  /\b(checking|savings|chequing|current account|money market|everyday|girokonto|credit card|cuenta|conto|compte|rekening)\b/; // prettier-ignore
