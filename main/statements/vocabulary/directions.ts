/**
 * Words of a row's text that tell which way its money goes on any kind of account, folded. "Payment" is none of them: it
 * leaves a checking account and reaches a card.
 */
export const MONEY_IN =
  /\b(deposit|deposits|lodg(e)?ments?|refund|salary|wages|payment received|thank you|principal payment|payment to principal|payment reversal|interest (paid|earned|credit|credited)|credit interest|direct credit|bank giro credit|remboursement|salaire|versement|virement (recu|client|de)|vir (sepa )?recu|gutschrift|gehalt|lohn|zahlungseingang|abono|nomina|ingreso|transferencia (recibida|cliente)|accredito|stipendio|bonifico (cliente|da|ricevuto)|salaris|bijschrijving|ontvangen|deposito|salario|recebida|recebido|credito)\b/; // prettier-ignore

export const MONEY_OUT =
  /\b(fee|fees|charge|charges|charged|purchase|withdrawal|withdrawals|atm|cash advance|direct debit|standing order|check \d+|cheque \d+|card payment|debit card|pos|rent|bill|late charge|interest (charged|charge|charges|on)|achat|retrait|prelevement|prlv|frais|carte|cotisation|loyer|cheque|lastschrift|kartenzahlung|einkauf|dauerauftrag|gebuhr|gebuhren|entgelt|miete|compra|recibo|comision|adeudo|cargo|retirada|alquiler|prelievo|prelevamento|pagamento|addebito|commissione|commissioni|affitto|betaalautomaat|incasso|geldautomaat|kosten|huur|tarifa|saque|debito|anuidade)\b/; // prettier-ignore
