import { partiesOf } from '../parties.ts';

/**
 * Carriers of goods, forwarders and customs brokers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const FREIGHT = partiesOf(
  'freight',
  null,
  `
  FedEx Freight | www.fedex.com | FEDEX FREIGHT; FEDEXFREIGHT
  UPS Freight | | UPS FREIGHT; TFORCE FREIGHT
  XPO | www.xpo.com | XPO LOGISTICS; ~XPO; XPO LTL
  Old Dominion Freight Line | www.odfl.com | OLD DOMINION FREIGHT; ODFL; OLD DOMINION
  Estes Express | www.estes-express.com | ESTES EXPRESS; ~ESTES
  R+L Carriers | www.rlcarriers.com | R L CARRIERS; R+L CARRIERS; RL CARRIERS
  Saia | www.saia.com | ~SAIA; SAIA LTL
  YRC Freight | | YRC FREIGHT; ~YRC; YELLOW FREIGHT
  C.H. Robinson | www.chrobinson.com | CH ROBINSON; C H ROBINSON; CHROBINSON
  J.B. Hunt | www.jbhunt.com | JB HUNT; J B HUNT
  Uber Freight | www.uberfreight.com | UBER FREIGHT
  Flexport | www.flexport.com | FLEXPORT
  Maersk | www.maersk.com | MAERSK
  Kuehne+Nagel | | KUEHNE NAGEL; KUEHNE + NAGEL
  Day & Ross | | DAY & ROSS; DAY ROSS
  ArcBest | | ARCBEST
  Averitt | | AVERITT EXPRESS
  Southeastern Freight | | SOUTHEASTERN FREIGHT
  Expeditors | | EXPEDITORS
  Palletline | | PALLETLINE
  Palletforce | | PALLETFORCE
  Palletways | | PALLETWAYS
  DSV | | DSV ROAD; DSV AIR
  Central Transport | | ~CENTRAL TRANSPORT
  Holland Freight | | HOLLAND MOTOR EXPRESS; USF HOLLAND
  Dayton Freight
  Pitt Ohio
  AAA Cooper
  Daylight Transport | | ~DAYLIGHT TRANSPORT
  FedEx Custom Critical
  Echo Global Logistics
  Total Quality Logistics | | ~TQL; TOTAL QUALITY LOGISTICS
  Coyote Logistics | | ~COYOTE LOGISTICS
  Landstar
  Schneider National
  Werner Enterprises
  Knight-Swift | | ~KNIGHT SWIFT; ~SWIFT TRANSPORTATION; ~KNIGHT TRANSPORTATION
  Arrive Logistics | | ~ARRIVE LOGISTICS
  Mode Transportation | | ~MODE TRANSPORTATION
  GlobalTranz
  Worldwide Express | | ~WORLDWIDE EXPRESS; UNISHIPPERS
  Freightquote
  uShip
  Hub Group | | ~HUB GROUP
  Union Pacific | | ~UNION PACIFIC
  BNSF | | BNSF RAILWAY; BNSF LOGISTICS
  CSX | | CSX TRANSPORTATION
  Norfolk Southern
  Matson
  Hapag-Lloyd | | HAPAG LLOYD
  MSC Shipping | | MEDITERRANEAN SHIPPING
  CMA CGM
  Evergreen Line | | ~EVERGREEN LINE; ~EVERGREEN SHIPPING
  COSCO Shipping
  Ocean Network Express
  ZIM | | ZIM INTEGRATED; ZIM AMERICAN
  DB Schenker | | DB SCHENKER; SCHENKER INC
  Geodis
  CEVA Logistics
  DHL Global Forwarding | | DHL GLOBAL FORWARDING; DANZAS
  Livingston International | | LIVINGSTON INTL; LIVINGSTON INTERNATIONAL
  Cole International | | ~COLE INTERNATIONAL
  PCB Customs Brokers
  Farrow | | RUSSELL A FARROW; ~FARROW CUSTOMS
  Manitoulin Transport
  Midland Transport | | ~MIDLAND TRANSPORT
  TransX
  Challenger Motor Freight
  Bison Transport | | ~BISON TRANSPORT
  Gardewine
  Armour Transportation
  Day and Ross
  Polaris Transportation
  Rosenau Transport
  Overland West | | ~OVERLAND WEST
  Fastfrate
  Van Kam
  Vitran
  Eddie Stobart
  Wincanton
  Pall-Ex | | ~PALL EX; PALLEX
  UK Pallets
  Fortec Distribution
  Maritime Transport | | ~MARITIME TRANSPORT
  Turners Soham
  DX Group | | DX FREIGHT; DX NETWORK; DX DELIVERY
  ArrowXL
  GXO | | ~GXO
  Kinaxia
  AIT Worldwide | | ~AIT WORLDWIDE
  Pilot Freight | | ~PILOT FREIGHT
  Forward Air | | ~FORWARD AIR
  Roadrunner Freight | | ~ROADRUNNER FREIGHT; ~ROADRUNNER TRANSPORTATION
  Magnate Worldwide | | ~MAGNATE WORLDWIDE
  Mainfreight
  BDP International
  TForce Freight | | TFORCE
  ABF Freight | | ABF FREIGHT
  `,
);
