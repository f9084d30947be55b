import { partiesOf } from '../parties.ts';

/**
 * Taxis, rides and scooters.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const RIDES = [
  ...partiesOf(
    'ride',
    'Uber',
    `
  Uber | www.uber.com | UBER; UBER TRIP; UBER TECHNOLOGIES; UBER BV; ~UBR; UBER ONE; UBER PENDING; UBER RIDE
  `,
  ),
  ...partiesOf(
    'ride',
    null,
    `
  Lyft | www.lyft.com | LYFT; LYFT RIDE
  Bolt | bolt.eu | BOLT EU; BOLT RIDE; BOLT OPERATIONS
  Addison Lee | | ADDISON LEE
  Curb | | CURB TAXI; CURB MOBILITY; CURB SVC
  Lime | | LIME RIDE
  Bird | | BIRD RIDES
  FREENOW | | FREE NOW; FREENOW
  Gett | | ~GETT
  Via Transportation | | ~VIA TRANSPORTATION
  Wheels Up | | ~WHEELS UP
  Carey Limousine
  Blacklane
  Veezu
  Alto Rideshare
  Beck Taxi | | ~BECK TAXI
  Diamond Taxi | | ~DIAMOND TAXI
  Blue Line Taxi
  Revel | | ~REVEL TRANSIT
  Spin Scooter | | ~SPIN SCOOTER
  Citi Bike | | CITI BIKE; CITIBIKE
  Bixi | | BIXI MONTREAL
  Santander Cycles
  Super Shuttle | | SUPERSHUTTLE; ~SUPER SHUTTLE
  Yellow Cab | | YELLOW CAB
  NYC Taxi | | NYC TAXI; NYCTAXI
  `,
  ),
];
