import { accruedCharges } from './families/accrued-charges.ts';
import { afBij } from './families/af-bij.ts';
import { amountFirst } from './families/amount-first.ts';
import { austrian } from './families/austrian.ts';
import { blankPages } from './families/blank-pages.ts';
import { brackets } from './families/brackets.ts';
import { brazilian } from './families/brazilian.ts';
import { canadian } from './families/canadian.ts';
import { card } from './families/card.ts';
import { cardCr } from './families/card-cr.ts';
import { cardDmy } from './families/card-dmy.ts';
import { cardReferences } from './families/card-references.ts';
import { cashManagement } from './families/cash-management.ts';
import { checksColumns } from './families/checks-columns.ts';
import { checksTwo } from './families/checks-two.ts';
import { consolidated } from './families/consolidated.ts';
import { creditLine } from './families/credit-line.ts';
import { currencies } from './families/currencies.ts';
import { dailyEnding } from './families/daily-ending.ts';
import { dayHeadings } from './families/day-headings.ts';
import { drCrColumns } from './families/dr-cr-columns.ts';
import { dutch } from './families/dutch.ts';
import { feesQuoting } from './families/fees-quoting.ts';
import { irish } from './families/irish.ts';
import { italian } from './families/italian.ts';
import { kontostand } from './families/kontostand.ts';
import { lakh } from './families/lakh.ts';
import { ledger } from './families/ledger.ts';
import { ledgerBalances } from './families/ledger-balances.ts';
import { loan } from './families/loan.ts';
import { mouvements } from './families/mouvements.ts';
import { newestFirst } from './families/newest-first.ts';
import { numbered } from './families/numbered.ts';
import { openingLessDebits } from './families/opening-less-debits.ts';
import { operacionLiquidacion } from './families/operacion-liquidacion.ts';
import { operacionValor } from './families/operacion-valor.ts';
import { passbook } from './families/passbook.ts';
import { pending } from './families/pending.ts';
import { plusMinus } from './families/plus-minus.ts';
import { portuguese } from './families/portuguese.ts';
import { remarksLast } from './families/remarks-last.ts';
import { saldoDoDia } from './families/saldo-do-dia.ts';
import { savings } from './families/savings.ts';
import { sections } from './families/sections.ts';
import { serviceFee } from './families/service-fee.ts';
import { shareSuffixes } from './families/share-suffixes.ts';
import { sideBySide } from './families/side-by-side.ts';
import { signed } from './families/signed.ts';
import { soldeEnColonne } from './families/solde-en-colonne.ts';
import { sollHaben } from './families/soll-haben.ts';
import { spanish } from './families/spanish.ts';
import { statementOfDay } from './families/statement-of-day.ts';
import { swiss } from './families/swiss.ts';
import { twice } from './families/twice.ts';
import { twoMonths } from './families/two-months.ts';
import { typewriter } from './families/typewriter.ts';
import { uk } from './families/uk.ts';
import { unproven } from './families/unproven.ts';
import { usciteEntrate } from './families/uscite-entrate.ts';
import { valueDate } from './families/value-date.ts';
import { yearInHeader } from './families/year-in-header.ts';
import { yen } from './families/yen.ts';
import { yieldEarned } from './families/yield-earned.ts';
import type { Family } from './family.ts';

/** Every family by its name: a new one is a file in `families/` and a line here. */
export const FAMILIES = {
  ledger,
  sections,
  card,
  signed,
  uk,
  'newest-first': newestFirst,
  brackets,
  'checks-columns': checksColumns,
  'checks-two': checksTwo,
  consolidated,
  'two-months': twoMonths,
  twice,
  'amount-first': amountFirst,
  'value-date': valueDate,
  spanish,
  italian,
  dutch,
  portuguese,
  'soll-haben': sollHaben,
  swiss,
  lakh,
  yen,
  'plus-minus': plusMinus,
  loan,
  savings,
  'fees-quoting': feesQuoting,
  typewriter,
  'year-in-header': yearInHeader,
  'blank-pages': blankPages,
  unproven,
  'statement-of-day': statementOfDay,
  'card-cr': cardCr,
  'card-dmy': cardDmy,
  'solde-en-colonne': soldeEnColonne,
  'side-by-side': sideBySide,
  passbook,
  canadian,
  brazilian,
  'accrued-charges': accruedCharges,
  'daily-ending': dailyEnding,
  'ledger-balances': ledgerBalances,
  'share-suffixes': shareSuffixes,
  'cash-management': cashManagement,
  pending,
  irish,
  mouvements,
  kontostand,
  austrian,
  numbered,
  'af-bij': afBij,
  'operacion-valor': operacionValor,
  'uscite-entrate': usciteEntrate,
  'operacion-liquidacion': operacionLiquidacion,
  'dr-cr-columns': drCrColumns,
  'opening-less-debits': openingLessDebits,
  'service-fee': serviceFee,
  currencies,
  'remarks-last': remarksLast,
  'card-references': cardReferences,
  'credit-line': creditLine,
  'yield-earned': yieldEarned,
  'day-headings': dayHeadings,
  'saldo-do-dia': saldoDoDia,
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];
