import { partiesOf } from '../parties.ts';

/**
 * Hotels and other lodgings.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const LODGINGS = partiesOf(
  'lodging',
  null,
  `
  Marriott | www.marriott.com | MARRIOTT; COURTYARD BY MARRIOTT
  Sheraton | www.marriott.com | SHERATON
  Westin | www.marriott.com | WESTIN
  Hilton | www.hilton.com | HILTON; HILTON GARDEN; ~HAMPTON
  Hampton Inn | www.hilton.com | HAMPTON INN; HAMPTON INNS
  Hyatt | www.hyatt.com | HYATT; HYATT PLACE
  Holiday Inn | www.ihg.com | HOLIDAY INN; HOLIDAY INN EXPRESS
  IHG | www.ihg.com | IHG
  Best Western | www.bestwestern.com | BEST WESTERN
  Wyndham | www.wyndhamhotels.com | WYNDHAM
  Choice Hotels | www.choicehotels.com | CHOICE HOTELS
  Motel 6 | www.motel6.com | MOTEL 6
  Red Roof | www.redroof.com | RED ROOF
  Extended Stay America | | EXTENDED STAY
  Drury Hotels | | DRURY INN
  Four Seasons | | FOUR SEASONS HOTEL
  Premier Inn | www.premierinn.com | PREMIER INN
  Travelodge | www.travelodge.co.uk | TRAVELODGE
  Ibis | | IBIS HOTEL; ~IBIS
  Fairmont | | ~FAIRMONT
  Sandman | | SANDMAN HOTEL
  Fairfield Inn | | FAIRFIELD BY MARRIOTT; FAIRFIELD INN
  Ritz-Carlton | | RITZ CARLTON
  W Hotels | | ~W HOTELS
  St. Regis | | ST REGIS
  Aloft | | ~ALOFT
  Element Hotels | | ELEMENT BY WESTIN
  Le Meridien
  Renaissance Hotel | | ~RENAISSANCE HOTEL; RENAISSANCE HTL
  DoubleTree | | ~DOUBLE TREE; DOUBLETREE
  Home2 Suites | | ~HOME 2; HOME 2SUITES; HOME2 SUITES
  Tru by Hilton
  Conrad Hotels
  Waldorf Astoria
  Curio Collection | | ~CURIO COLLECTION
  Kimpton
  Avid Hotels | | ~AVID HOTELS
  Even Hotels | | ~EVEN HOTELS
  Grand Hyatt
  Rodeway Inn
  Cambria | | ~CAMBRIA
  WoodSpring Suites
  MainStay Suites | | ~MAINSTAY SUITES
  Suburban Studios | | ~SUBURBAN STUDIOS
  Howard Johnson
  Hawthorn Suites | | ~HAWTHORN SUITES
  Wingate
  Knights Inn | | ~KNIGHTS INN
  AmericInn
  Country Inn & Suites | | COUNTRY INN SUITES; ~COUNTRY INN
  Radisson
  Park Inn | | ~PARK INN
  Omni Hotels
  Loews Hotels
  Great Wolf Lodge
  Gaylord | | GAYLORD OPRYLAND; GAYLORD TEXAN; GAYLORD PALMS; GAYLORD NATIONAL
  Sonesta
  Studio 6 | | ~STUDIO 6
  HomeTowne Studios
  InTown Suites
  Value Place | | ~VALUE PLACE
  My Place Hotel
  Cobblestone Inn | | ~COBBLESTONE INN
  GrandStay
  Boarders Inn | | ~BOARDERS INN
  SureStay
  Signature Inn | | ~SIGNATURE INN
  Americas Best Value
  Budget Inn | | ~BUDGET INN
  Budget Host | | ~BUDGET HOST
  Red Lion | | RED LION HOTEL; RED LION INN
  Coast Hotels | | ~COAST HOTELS
  Delta Hotels | | ~DELTA HOTELS
  Sofitel
  Accor | | ~ACCOR
  Pullman Hotel
  Canad Inns
  Lakeview Inn
  Pomeroy Hotel
  Hotel Le Germain
  Britannia Hotels
  Jurys Inn | | ~JURYS INN; LEONARDO HOTEL
  Macdonald Hotels
  Malmaison
  Hotel du Vin
  Village Hotels | | ~VILLAGE HOTELS
  Center Parcs
  Butlins
  Haven Holidays | | ~HAVEN HOLIDAYS
  easyHotel
  YHA | | ~YHA
  Hostelworld
  Motel One | | ~MOTEL ONE
  Citizen M | | CITIZENM
  Sonder
  KOA | | ~KOA CAMPGROUND; KAMPGROUNDS OF AMERICA
  Selina | | ~SELINA
  Yellowstone National Park Lodges | | YELLOWSTONE NP LODGES; YELLOWSTONE NP; YELLOWSTONE NATL; YELLOWSTONE NATIONAL; YELLOWSTONE LODGES; YELLOWSTONE PARK; YELLOWSTONE LODGING; YELLOWSTONE GENERAL STORE; XANTERRA
  Residence Inn | | RESIDENCE INN
  SpringHill Suites | | SPRINGHILL SUITES
  TownePlace Suites | | TOWNEPLACE
  Courtyard by Marriott | | ~COURTYARD
  Embassy Suites | | EMBASSY SUITES
  Homewood Suites | | HOMEWOOD SUITES
  Crowne Plaza | | CROWNE PLAZA
  Staybridge Suites | | STAYBRIDGE
  Candlewood Suites | | CANDLEWOOD
  InterContinental | | INTERCONTINENTAL
  Days Inn | | DAYS INN
  Super 8 | | SUPER 8
  La Quinta | | LA QUINTA
  Ramada | | RAMADA
  Microtel | | MICROTEL
  Baymont | | BAYMONT
  Comfort Inn | | COMFORT INN
  Quality Inn | | QUALITY INN
  Sleep Inn | | SLEEP INN
  Comfort Suites | | COMFORT SUITES
  Econo Lodge | | ECONO LODGE
  Clarion | | ~CLARION
  Novotel | | NOVOTEL
  Mercure | | MERCURE
  `,
);
