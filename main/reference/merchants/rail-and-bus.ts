import { partiesOf } from '../parties.ts';

/**
 * Trains, buses, ferries and city transport.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const RAIL_AND_BUS = partiesOf(
  'rail',
  null,
  `
  Amtrak | www.amtrak.com | AMTRAK
  MTA | www.mta.info | MTA NYCT; MTA METROCARD; MTA LIRR; ~METROCARD; MTA MNR; OMNY
  NJ Transit | www.njtransit.com | NJ TRANSIT; NJT
  TfL | tfl.gov.uk | TFL TRAVEL; TFL; TRANSPORT FOR LONDON; TFL GOV UK; TFL CONGESTION; TFL CPC
  LNER | www.lner.co.uk | LNER
  Avanti West Coast | | AVANTI WEST COAST
  GWR | www.gwr.com | GREAT WESTERN RAILWAY; GWR
  South Western Railway | | SOUTH WESTERN RAILWAY; SOUTH WESTERN RAIL
  Northern Rail | | NORTHERN TRAINS; NORTHERN RAIL
  VIA Rail | www.viarail.ca | VIA RAIL
  GO Transit | www.gotransit.com | GO TRANSIT
  Greyhound | www.greyhound.com | ~GREYHOUND
  BART | | BART CLIPPER; CLIPPER CARD
  Eurostar | | EUROSTAR
  Metra | | ~METRA
  SEPTA | | ~SEPTA
  WMATA | | WMATA; SMARTRIP
  MBTA | | ~MBTA
  CTA Ventra | | VENTRA; CTA VENTRA
  Caltrain
  LA Metro | | ~LA METRO; METROLINK
  LIRR | | ~LIRR; LONG ISLAND RAIL
  Metro-North | | ~METRO NORTH; ~MNR
  PATH Train | | PATH TAPP; PATH TVM
  DART Transit | | ~DART TRANSIT; DART GOPASS
  RTD Denver
  TriMet
  Sound Transit | | ~SOUND TRANSIT; ~ORCA CARD
  MARTA | | ~MARTA
  Brightline
  FlixBus
  Megabus
  Peter Pan Bus
  Trailways | | ~TRAILWAYS
  Coach USA
  Compass Card TransLink | | TRANSLINK; ~COMPASS CARD; ~COMPASS VENDING; COMPASS AUTOLOAD
  TTC | | TTC PRESTO; ~TTC
  STM Montreal | | STM MONTREAL; OPUS STM
  OC Transpo
  BC Ferries
  BC Transit
  Ontario Northland
  Maritime Bus | | ~MARITIME BUS
  CrossCountry Trains
  Thameslink
  Southern Railway | | ~SOUTHERN RAILWAY
  Southeastern Railway | | ~SOUTHEASTERN TRAINS; ~SOUTHEASTERN RAILWAY; SE TRAINS
  Great Northern Rail
  c2c | | C 2C RAIL; ~C 2C
  Chiltern Railways
  Greater Anglia
  East Midlands Railway | | EAST MIDLANDS RAILWAY; EMR TRAINS
  TransPennine Express
  ScotRail
  Merseyrail
  West Midlands Trains
  Hull Trains | | ~HULL TRAINS
  Lumo | | LUMO TRAIN; ~LUMO
  Grand Central Rail
  Heathrow Express
  Gatwick Express
  Stansted Express
  National Express | | ~NATIONAL EXPRESS
  Stagecoach | | ~STAGECOACH
  Arriva
  FirstGroup | | ~FIRST BUS; FIRSTGROUP; ~FIRST GROUP
  Go-Ahead | | GO AHEAD BUS; GO AHEAD LONDON
  Stena Line
  P&O Ferries | | P O FERRIES
  DFDS | | ~DFDS
  Brittany Ferries
  Eurotunnel | | EUROTUNNEL; LE SHUTTLE
  Network Rail | | ~NETWORK RAIL
  Presto Card | | ~PRESTO
  `,
);
