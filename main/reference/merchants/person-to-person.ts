import { partiesOf } from '../parties.ts';

/**
 * Services that move money between people.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PERSON_TO_PERSON = partiesOf(
  'person_to_person',
  null,
  `
  Zelle | www.zellepay.com | ZELLE; ~ZEL
  Venmo | venmo.com | VENMO
  Cash App | cash.app | CASH APP; CASHAPP; SQUARE CASH; SQC CASH APP; CASH APP CASH OUT
  Apple Cash | www.apple.com | APPLE CASH
  Interac | www.interac.ca | INTERAC E TRANSFER; INTERAC ETRANSFER; E TRANSFER; ETRANSFER; INTERAC E TRF; E TRF; E TFR; VIR INTERAC; INTERAC TRANSFER; INTERAC ETRNSFR; ETRNSFR; ETRSF; E TRNSFR; E TRSF; INTERAC ETRF; ETRF; ETFR; EMT; EMAIL MONEY TRANSFER; EMAIL TRANSFER; EMAIL TRF; INTERAC EMT
  Remitly | | REMITLY; RMTLY
  Western Union | www.westernunion.com | WESTERN UNION; WU MONEY TRANSFER
  MoneyGram | | MONEYGRAM
  Xoom | | XOOM
  Facebook Pay | | FACEBOOK PAY; META PAY
  Google Pay P2P | | GOOGLE PAY SEND
  Chime Transfer | | ~CHIME TRANSFER
  PayPal Friends
  Wise Transfer P2P | | WISE TRANSFER P 2P
  Popmoney
  Sendwave
  WorldRemit
  Ria Money | | ~RIA MONEY
  OFX | | ~OFX
  TransferGo
  Azimo
  `,
);
