import { partiesOf } from '../parties.ts';

/**
 * Airlines.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const AIRLINES = partiesOf(
  'airline',
  null,
  `
  Delta Air Lines | www.delta.com | DELTA AIR; DELTA AIR LINES; DELTA AIRLINES
  United Airlines | www.united.com | UNITED AIRLINES; UNITED AIR; UNITED 016; UNITED AIRL
  American Airlines | www.aa.com | AMERICAN AIRLINES; AMERICAN AIR; AMERICAN AIR0; AMERICAN AIRLINE; AA COM
  Southwest Airlines | www.southwest.com | SOUTHWES; SOUTHWEST AIR; SOUTHWEST AIRLINES; ~SWA
  JetBlue | www.jetblue.com | JETBLUE; JET BLUE
  Alaska Airlines | www.alaskaair.com | ALASKA AIR; ALASKA AIRLINES; ALASKA A
  Spirit Airlines | www.spirit.com | SPIRIT AIRLINES; SPIRIT AIRL; SPIRIT AIR
  Frontier Airlines | www.flyfrontier.com | FRONTIER AIRLINES; FRONTIER AI; FRONTIER AIR
  Allegiant | www.allegiantair.com | ALLEGIANT AIR; ~ALLEGIANT
  Hawaiian Airlines | | HAWAIIAN AIR; HAWAIIAN AIRLINES
  Air Canada | www.aircanada.com | AIR CANADA; AIR CAN
  WestJet | www.westjet.com | WESTJET
  Porter Airlines | www.flyporter.com | PORTER AIRLINES
  British Airways | www.britishairways.com | BRITISH AIRWAYS; BRITISH A; BRITISH AIR
  easyJet | www.easyjet.com | EASYJET; EASY JET
  Ryanair | www.ryanair.com | RYANAIR
  Jet2 | www.jet2.com | JET2; JET2 COM
  Virgin Atlantic | www.virginatlantic.com | VIRGIN ATLANTIC
  Lufthansa | www.lufthansa.com | LUFTHANSA
  Emirates | www.emirates.com | EMIRATES
  KLM | www.klm.com | KLM
  Air France | www.airfrance.com | AIR FRANCE
  Sun Country | | ~SUN COUNTRY
  Breeze Airways | | ~BREEZE AIRWAYS
  Avelo
  Cape Air | | ~CAPE AIR
  Silver Airways | | ~SILVER AIRWAYS
  JSX | | ~JSX
  Flair Airlines | | ~FLAIR AIRLINES
  Lynx Air | | ~LYNX AIR
  Sunwing
  Air Transat
  Canadian North
  Air Inuit
  Pacific Coastal | | ~PACIFIC COASTAL
  Harbour Air
  Central Mountain Air
  Aer Lingus
  Qatar Airways
  Etihad
  Turkish Airlines
  Singapore Airlines
  Cathay Pacific
  Japan Airlines | | ~JAPAN AIRLINES
  ANA | | ALL NIPPON
  Korean Air
  Qantas | | ~QANTAS
  Air New Zealand
  Aeromexico
  Avianca
  LATAM
  Copa Airlines
  Iberia | | ~IBERIA
  TAP Portugal | | TAP AIR PORTUGAL; TAP PORTUGAL
  SAS | | SCANDINAVIAN AIRLINES
  Norwegian Air
  Finnair
  Swiss Air | | SWISS INTL AIR; SWISS AIR
  Austrian Airlines
  Icelandair
  Wizz Air
  Vueling
  Loganair
  Aurigny
  Blue Islands | | ~BLUE ISLANDS
  TUI | | TUI UK; ~TUI AIRWAYS
  EL AL | | EL AL ISRAEL
  Air India
  Interjet
  Volaris
  Gogo Inflight | | GOGOAIR; GOGO INFLIGHT; GOGO AIR
  `,
);
