const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of labels, folded, that speak of money in or of money out, and words beside them that change nothing. */
export const MOVEMENT_WORDS = {
  in: words(
    'eingehende deposit deposits credit credits addition additions receipts inflow inflows lodgement lodgements lodgment lodgments versement versements gutschrift gutschriften eingang eingange zahlungseingange haben abono abonos deposito depositos ingreso ingresos entrada entradas credito creditos accredito accrediti entrate versamenti bij bijschrijvingen ontvangsten',
  ),
  out: words(
    'deduction deductions ausgehende withdrawal withdrawals debit debits subtraction subtractions outflow outflows retrait retraits prelevements belastung belastungen lastschriften ausgang ausgange zahlungsausgange soll retiro retiros cargo cargos adeudo adeudos gasto gastos salidas debito debitos saida saidas addebito addebiti uscite prelievi af afschrijvingen uitgaven',
  ),
  neutral: words(
    'total totals totale totali totaal totales totaux summe sum suma somme gesamt amount amounts importe importo montant betrag bedrag of the your and other de transaktionen del des di da do der y et e und en',
  ),
} as const;

/** Neutral words with which a label stands for the whole of a direction. */
export const TOTAL_WORDS = words('total totals totale totali totaal totales totaux summe sum suma somme gesamt');
