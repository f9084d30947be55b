import { partiesOf } from '../parties.ts';

/**
 * Carriers of parcels and letters, and sellers of postage.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const POSTAGE = partiesOf(
  'postage',
  null,
  `
  UPS | www.ups.com | UPS; UNITED PARCEL; UPS STORE; THE UPS STORE; UNITED PARCEL SERVICE; UPS BILL; UPS BILLING; UPS BILLCTR; UPS BILLING CENTER; UPS CANADA; UPS LTD
  FedEx | www.fedex.com | FEDEX; FEDERAL EXPRESS; FEDEX OFFICE; FEDEX ERS; FEDEX KINKOS; ~FDX
  USPS | www.usps.com | USPS; US POSTAL; US POSTAL SERVICE; USPS PO; USPS POSTAGE; USPS COM
  Stamps.com | www.stamps.com | STAMPS COM; STAMPSCOM
  DHL | www.dhl.com | DHL; DHL EXPRESS; DHL GLOBAL; DHL INTERNATIONAL
  Pitney Bowes | www.pitneybowes.com | PITNEY BOWES; PITNEY; PITNEY BOWES PI
  Shippo | goshippo.com | SHIPPO; GOSHIPPO
  ShipStation | www.shipstation.com | SHIPSTATION
  Pirate Ship | www.pirateship.com | PIRATE SHIP; PIRATESHIP
  EasyPost | | EASYPOST
  ShipBob | www.shipbob.com | SHIPBOB
  OnTrac | | ONTRAC
  Royal Mail | www.royalmail.com | ROYAL MAIL; ROYALMAIL
  Post Office | www.postoffice.co.uk | POST OFFICE; POST OFFICE COUNTER; POST OFFICE LTD
  Parcelforce | www.parcelforce.com | PARCELFORCE
  DPD | www.dpd.co.uk | DPD; DPD LOCAL; DPD UK
  Evri | www.evri.com | EVRI; HERMES PARCEL; MYHERMES
  Yodel | | YODEL DELIVERY
  Parcel2Go | | PARCEL2GO
  Canada Post | www.canadapost.ca | CANADA POST; POSTES CANADA; CPC SCP; CANADAPOST
  Purolator | www.purolator.com | PUROLATOR
  Canpar | | CANPAR
  Loomis Express | | LOOMIS EXPRESS
  Sendle
  Asendia
  GLS | | ~GLS US; ~GLS PARCEL; GLS CANADA; GENERAL LOGISTICS SYSTEMS
  LaserShip
  Lone Star Overnight | | LONE STAR OVERNIGHT; LSO SHIPPING
  Spee-Dee Delivery | | SPEE DEE; SPEEDEE DELIVERY
  FedEx Office | | FEDEXOFFICE
  PostNet
  Pak Mail
  PostalAnnex | | POSTALANNEX; ~POSTAL ANNEX
  AIM Mail Centers
  Neopost Postage | | NEOPOST POSTAGE; QUADIENT POSTAGE; TOTALFUNDS
  FP Mailing | | ~FP MAILING; FRANCOTYP
  Sendcloud
  Easyship
  ChitChats | | ~CHITCHATS; ~CHIT CHATS
  Freightcom
  Stallion Express | | ~STALLION EXPRESS
  ShipTime
  Dicom | | DICOM EXPRESS; DICOM TRANSPORTATION
  Intelcom | | INTELCOM; ~DRAGONFLY SHIPPING
  Nationex
  Hermes UK
  TNT | | TNT EXPRESS; TNT UK; ~TNT
  Tuffnells
  UK Mail | | UK MAIL LTD; UKMAIL
  APC Overnight
  CitySprint
  InPost
  Interparcel
  ParcelMonkey | | PARCELMONKEY; ~PARCEL MONKEY
  ParcelHero
  Collect+ | | COLLECTPLUS; ~COLLECT PLUS
  Whistl
  Postcode Anywhere | | ~POSTCODE ANYWHERE
  Roadie | | ~ROADIE INC
  Dropoff Inc
  US Messenger | | ~US MESSENGER
  Courier Express | | ~COURIER EXPRESS
  Auctane | | AUCTANE
  Endicia | | ENDICIA
  Pitney Bowes Leasing | | PB LEASING; PBLEASING
  `,
);
