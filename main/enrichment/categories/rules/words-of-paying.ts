import { phrases } from '../../text/phrases.ts';

/** Words of a company's paying department: a known shop that pays with them pays a supplier, it refunds nothing. */
export const COMPANY_PAYS = phrases(`
  EDI PYMNTS, EDI PAYMENT, EDI PYMT, EDI, EDIPMT, VENDOR, VENDOR PAY, VENDOR PMT, VENDOR PAYMENT, ACCTS PAY,
  ACCOUNTS PAYABLE, AP PAYMENT, AP PMT, PAYABLES, MKTPLACE, DES, CO ENTRY DESCR, CORPORATE ACH, BACS, BGC, MISC PAY,
  SUPPLIER, SUPPLIER PMT, EFT CREDIT, TRADE PAY, CTX, INVOICE, INV, REMITTANCE, PAYOUT
`);

/** Schemes by which people and shops alike are paid at once, by telephone number or code: who is paid tells what for. */
export const INSTANT_PAYMENTS = phrases(`
  PAYNOW, PROMPTPAY, DUITNOW, BIZUM, MOBILEPAY, VIPPS, BLIK, TWINT, MB WAY, MBWAY, SATISPAY, OSKO, PAYID
`);
