import { partiesOf } from '../parties.ts';

/**
 * Rentals of cars, vans and trucks.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const CAR_RENTALS = partiesOf(
  'car_rental',
  null,
  `
  Hertz | www.hertz.com | HERTZ; HERTZ RENT A CAR
  Enterprise Rent-A-Car | www.enterprise.com | ENTERPRISE RENT; ENTERPRISE RENT A CAR; ENTERPRISE CAR; ENTERPRISE RAC
  Avis | www.avis.com | AVIS RENT; AVIS RENT A CAR; ~AVIS
  Budget Rent a Car | www.budget.com | BUDGET RENT; BUDGET RENT A CAR; BUDGET COM; BUDGET TRUCK
  National Car Rental | www.nationalcar.com | NATIONAL CAR; NATIONAL CAR RENTAL
  Alamo | www.alamo.com | ALAMO RENT; ALAMO RENT A CAR
  Sixt | www.sixt.com | SIXT
  Fox Rent A Car | www.foxrentacar.com | FOX RENT A CAR; FOX RENT
  Thrifty | www.thrifty.com | THRIFTY CAR; THRIFTY RENT
  Dollar Rent A Car | | DOLLAR RENT
  U-Haul | www.uhaul.com | U HAUL; UHAUL
  Penske Truck Rental | www.pensketruckrental.com | PENSKE TRK; PENSKE TRUCK RENTAL; PENSKE TRUCK; ~PENSKE
  Zipcar | www.zipcar.com | ZIPCAR
  Europcar | www.europcar.com | EUROPCAR
  Payless Car Rental
  Advantage Rent A Car
  ACE Rent A Car
  EZ Rent A Car
  NU Car Rentals
  Kyte Rentals
  Getaround
  Discount Car Rental | | DISCOUNT CAR
  Ryder Truck Rental | | RYDER TRUCK RENTAL; RYDER RENTAL
  Home Depot Truck Rental
  Enviro Car Share
  Communauto
  Evo Car Share
  Modo Co-op | | MODO CO OP
  Arnold Clark Rental
  Green Motors | | ~GREEN MOTORS
  Northgate Vehicle Hire
  Thrifty UK
  Enterprise Flex-E-Rent | | FLEX E RENT
  Practical Car Hire
  United Rental Group
  Silvercar
  `,
);
