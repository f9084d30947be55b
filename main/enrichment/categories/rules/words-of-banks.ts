import { phrases } from '../../text/phrases.ts';

/** Words of a fee. */
export const FEE_WORDS = phrases(`
  FEE, FEES, CHARGE, CHARGES, CHG, CHGS, CHRG, COMMISSION, FRAIS, SURCHARGE, SVC CHARGE
`);
/** Words of money that was taken and given back. */
export const GIVEN_BACK = phrases(`
  REFUND, REFUNDED, REVERSAL, REVERSE, REVERSED, WAIVER, WAIVED, REBATE, REVERSING, RFND, CREDITED, ADJUSTMENT CREDIT
`);
/** Words of a bill paid. */
export const PAYMENT_WORDS = phrases(`
  PAYMENT, PAYMENTS, PYMT, PMT, AUTOPAY, EPAYMENT, EPAY, EPYMT, THANK YOU, AUTO PAY, PAIEMENT, MERCI, DIRECT DEBIT
`);
/** Words of a debit that came back. */
export const RETURN_WORDS = phrases(`
  RETURN, RETURNED, REVERSAL, REVERSED, UNPAID, REJECTED, RTN, RETN, UNAUTHORIZED, STOP PAYMENT, STOPPED, REV
`);
