import { partiesOf } from '../parties.ts';

/**
 * Agencies and sites that book travel.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const TRAVEL_AGENCIES = partiesOf(
  'travel_agency',
  null,
  `
  Expedia | www.expedia.com | EXPEDIA
  Hotels.com | www.hotels.com | HOTELS COM; HOTELSCOM
  Priceline | www.priceline.com | PRICELINE
  Orbitz | | ORBITZ
  Travelocity | | TRAVELOCITY
  Kayak | | KAYAK COM
  Navan | navan.com | NAVAN; TRIPACTIONS
  Trainline | www.thetrainline.com | TRAINLINE; THE TRAINLINE
  Concur | | CONCUR TRAVEL
  Booking Holdings | | ~BOOKING HOLDINGS
  Agoda
  Hopper | | ~HOPPER APP; ~HOPPER TRAVEL
  Skyscanner
  CheapOair
  Hotwire
  Trip.com | | ~TRIP COM
  Travelport
  TravelPerk
  Egencia
  American Express Global Business Travel | | AMEX GBT; AMEX GLOBAL BUSINESS TRAVEL
  BCD Travel
  CWT | | CARLSON WAGONLIT; ~CWT TRAVEL
  Flight Centre
  Liberty Travel | | ~LIBERTY TRAVEL
  Fora Travel | | ~FORA TRAVEL
  Sunwing Vacations
  Lastminute.com | | LASTMINUTE COM; LASTMINUTE
  On the Beach
  Trailfinders
  Loveholidays
  STA Travel
  Hays Travel | | ~HAYS TRAVEL
  Costco Travel
  AAA Travel
  Viator | | ~VIATOR
  GetYourGuide
  Allianz Travel
  World Nomads | | ~WORLD NOMADS
  HotelTonight
  HotelPlanner
  Engine Travel | | ~HOTEL ENGINE
  CLEAR Plus | | CLEARME; ~CLEAR PLUS
  TSA PreCheck
  `,
);
