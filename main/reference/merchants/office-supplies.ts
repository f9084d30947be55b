import { partiesOf } from '../parties.ts';

/**
 * Office supplies, copiers and water coolers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const OFFICE_SUPPLIES = partiesOf(
  'office_supplies',
  null,
  `
  Staples | www.staples.com | STAPLES INC; STAPLES COM; STAPLES DIRECT; STAPLES STORE; STAPLES ADVANTAGE; STAPLES BUSINESS; ~STAPLES
  Office Depot | www.officedepot.com | OFFICE DEPOT; OFFICEMAX; OFFICE MAX; OFFICEMAX OFFICEDEPOT
  Quill | www.quill.com | QUILL CORP; QUILL COM; QUILL CORPORATION
  Uline | www.uline.com | ULINE; ULINE SHIP SUPPLIES
  Viking Direct | | VIKING DIRECT; VIKING OFFICE
  Ryman | www.ryman.co.uk | RYMAN
  Grand & Toy | | GRAND & TOY; GRAND TOY
  WB Mason | www.wbmason.com | WB MASON; W B MASON
  Euroffice | | EUROFFICE
  Xerox | | XEROX CORP; XEROX
  Ricoh | | RICOH USA; RICOH
  Konica Minolta | | KONICA MINOLTA
  Canon Solutions | | CANON SOLUTIONS
  Quench Water | | QUENCH USA; PRIMO WATER
  Shoplet
  Amazon Business Supplies
  ID Superstore | | ~ID SUPERSTORE
  National Business Furniture
  Steelcase
  Herman Miller
  Global Industrial | | ~GLOBAL INDUSTRIAL
  Toner Buzz | | ~TONER BUZZ
  LD Products
  4inkjets
  Ink Cartridges UK | | ~CARTRIDGE PEOPLE; ~CARTRIDGE SAVE
  Paperstone
  Lyreco
  Banner Group | | ~BANNER GROUP
  Brother | | BROTHER INTL; ~BROTHER INTERNATIONAL
  Epson | | ~EPSON
  Lexmark
  Toshiba Business | | TOSHIBA BUSINESS; TOSHIBA AMERICA BUSINESS
  Sharp Business | | ~SHARP BUSINESS; ~SHARP ELECTRONICS
  Kyocera
  Canon UK
  Neopost | | NEOPOST; QUADIENT
  ReadyRefresh | | ~READY REFRESH; ~NESTLE WATERS; BLUETRITON; READYREFRESH
  Primo Water | | SPARKLETTS
  Mountain Valley Water
  Waterlogic
  Farmer Bros | | ~FARMER BROS; ~FARMER BROTHERS
  Canteen Vending | | ~CANTEEN VENDING; ~CANTEEN
  Culligan | | CULLIGAN
  Crystal Rock | | CRYSTAL ROCK
  DS Services | | DS SERVICES
  `,
);
