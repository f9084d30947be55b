import { partiesOf } from '../parties.ts';

/**
 * Pharmacies.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PHARMACIES = partiesOf(
  'pharmacy',
  null,
  `
  CVS | www.cvs.com | CVS; CVS PHARMACY; CVS PHARM
  Walgreens | www.walgreens.com | WALGREENS; WALGREEN
  Rite Aid | www.riteaid.com | RITE AID
  Duane Reade | | DUANE READE
  LloydsPharmacy | www.lloydspharmacy.com | LLOYDSPHARMACY; LLOYDS PHARMACY
  Boots | www.boots.com | BOOTS THE CHEMIST; BOOTS UK; ~BOOTS
  Superdrug | www.superdrug.com | SUPERDRUG
  Shoppers Drug Mart | www.shoppersdrugmart.ca | SHOPPERS DRUG; SHOPPERS DRUG MART
  London Drugs | www.londondrugs.com | LONDON DRUGS
  Rexall | | REXALL
  Jean Coutu | | JEAN COUTU
  Health Mart | | ~HEALTH MART
  Good Neighbor Pharmacy
  Express Scripts | | ~EXPRESS SCRIPTS
  OptumRx
  Caremark
  Capsule Pharmacy | | ~CAPSULE PHARMACY
  PillPack
  Kinney Drugs
  Bartell Drugs
  Fruth Pharmacy
  Discount Drug Mart
  Walmart Pharmacy
  Well Pharmacy | | ~WELL PHARMACY
  Rowlands Pharmacy
  Day Lewis | | ~DAY LEWIS
  Cohens Chemist
  Pharmasave
  Guardian Pharmacy | | ~GUARDIAN PHARMACY
  I.D.A. Pharmacy | | IDA PHARMACY
  Proxim
  Brunet | | ~BRUNET
  Familiprix Pharmacy
  Uniprix
  Lawtons | | ~LAWTONS
  Sobeys Pharmacy
  `,
);
