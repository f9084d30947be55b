import { partiesOf } from '../parties.ts';

/**
 * Parking.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PARKING = partiesOf(
  'parking',
  null,
  `
  ParkMobile | parkmobile.io | PARKMOBILE
  SpotHero | spothero.com | SPOTHERO
  SP+ Parking | | SP PLUS; SPPLUS; SP+ PARKING
  Impark | www.impark.com | IMPARK
  LAZ Parking | www.lazparking.com | LAZ PARKING
  RingGo | www.ringgo.co.uk | RINGGO
  JustPark | | JUSTPARK
  NCP | www.ncp.co.uk | NCP; NCP CAR PARK; NCP LIMITED
  PayByPhone | www.paybyphone.com | PAYBYPHONE; PAY BY PHONE
  Green P | | GREEN P PARKING; GREENP
  Indigo | | INDIGO PARK; INDIGO PARKING
  ABM Parking | | ABM PARKING
  Propark | | PROPARK
  APCOA | | APCOA
  ParkWhiz
  Parkopedia
  Passport Parking | | PASSPORTPARKING; ~PASSPORT PARKING; PPARKCHICAGO
  ParkChicago
  Premium Parking | | ~PREMIUM PARKING
  ACE Parking | | ~ACE PARKING
  Diamond Parking | | ~DIAMOND PARKING
  Reef Parking | | ~REEF PARKING
  Towne Park
  Metropolis Parking | | ~METROPOLIS PARKING; METROPOLIS TECHNOLOGIES
  Park Mobile | | ~PARK MOBILE
  IPS Parking Meter | | ~PARKING METER; IPS METER
  The Parking Spot
  Park N Fly | | PARK N FLY; PARKNFLY
  WallyPark
  Fast Park | | ~FAST PARK
  ParkNYC | | PARKNYC; NYC PARKING METER
  Precise ParkLink
  Calgary Parking Authority
  EasyPark
  HonkMobile | | HONKMOBILE; ~HONK MOBILE; ~HONK PARKING
  Target Park | | ~TARGET PARK
  WestPark Parking
  Saba Parking
  Q-Park | | ~Q PARK; QPARK
  Euro Car Parks
  ParkingEye
  YourParkingSpace
  Britannia Parking
  CitiPark
  Phone And Pay | | PHONEANDPAY; PHONE AND PAY
  MiPermit
  `,
);
