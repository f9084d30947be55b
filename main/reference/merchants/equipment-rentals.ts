import { partiesOf } from '../parties.ts';

/**
 * Rental of tools and machines.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const EQUIPMENT_RENTALS = partiesOf(
  'equipment_rental',
  null,
  `
  United Rentals | www.unitedrentals.com | UNITED RENTALS; UNITED RENTAL
  Sunbelt Rentals | www.sunbeltrentals.com | SUNBELT RENTALS; ~SUNBELT
  Herc Rentals | www.hercrentals.com | HERC RENTALS
  HSS Hire | www.hss.com | HSS HIRE
  Speedy Hire | www.speedyservices.com | SPEEDY HIRE; SPEEDY ASSET
  Brandon Hire | | BRANDON HIRE
  BigRentz | | BIGRENTZ
  Battlefield Equipment | | BATTLEFIELD EQUIPMENT
  H&E Equipment | | H&E EQUIPMENT
  Aggreko | | AGGREKO
  Ahern Rentals
  Home Depot Rental | | HOME DEPOT RENTAL; HOME DEPOT TOOL RENTAL
  EquipmentShare
  BlueLine Rental
  RSC Equipment
  Neff Rental
  Compact Power | | ~COMPACT POWER
  Taylor Rental
  Art's Rental | | ~ARTS RENTAL; ART S RENTAL
  Cat Rental Store
  MacAllister Rentals
  Sunstate Equipment
  Titan Machinery | | ~TITAN MACHINERY
  Bobcat | | ~BOBCAT
  Vermeer | | ~VERMEER
  Ditch Witch | | ~DITCH WITCH
  Toro
  Bigge Crane
  Maxim Crane | | ~MAXIM CRANE
  National Trench Safety
  BakerCorp
  Portable Restroom Trailers
  United Site Services
  Honey Bucket | | ~HONEY BUCKET
  Classic Party Rentals
  CORT Furniture | | CORT FURNITURE; CORT BUSINESS
  Brook Furniture Rental
  Rent-A-Center | | RENT A CENTER
  Aaron's | | AARONS RENT; AARON S; AARONS SALES
  GAP Group Hire
  Nationwide Platforms | | ~NATIONWIDE PLATFORMS
  A-Plant | | ~A PLANT
  Jewson Hire
  Travis Perkins Hire
  Hewden | | ~HEWDEN
  Ashtead
  Andrews Sykes
  Boels
  Smiths Hire | | ~SMITHS HIRE
  WernerCo
  Cooper Equipment Rentals
  Stephensons Rental
  Strongco
  Toromont
  SMS Equipment
  Brandt Tractor
  Lou-Tec | | LOU TEC
  Simplex Rental | | ~SIMPLEX RENTAL
  `,
);
