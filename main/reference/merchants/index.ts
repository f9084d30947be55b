import { BRANDS } from '../brands/index.ts';
import type { KnownParty } from '../known-party.ts';
import { ACCOUNTANTS } from './accountants.ts';
import { ADVERTISING } from './advertising.ts';
import { AIRLINES } from './airlines.ts';
import { AUTO_PARTS } from './auto-parts.ts';
import { BANKS } from './banks.ts';
import { BROKERAGES } from './brokerages.ts';
import { CAR_RENTALS } from './car-rentals.ts';
import { CARD_ISSUERS } from './card-issuers.ts';
import { CLOTHING } from './clothing.ts';
import { CORPORATIONS } from './corporations.ts';
import { EDUCATION } from './education.ts';
import { ELECTRONICS } from './electronics.ts';
import { EQUIPMENT_RENTALS } from './equipment-rentals.ts';
import { FREIGHT } from './freight.ts';
import { FUEL_SELLERS } from './fuel-sellers.ts';
import { GAMBLING } from './gambling.ts';
import { GENERAL_STORES } from './general-stores.ts';
import { GOVERNMENT_OFFICES } from './government-offices.ts';
import { GROCERIES } from './groceries.ts';
import { HARDWARE_STORES } from './hardware-stores.ts';
import { HEALTH } from './health.ts';
import { HEALTH_INSURERS } from './health-insurers.ts';
import { INSURERS } from './insurers.ts';
import { LANDLORDS } from './landlords.ts';
import { LEISURE } from './leisure.ts';
import { LODGINGS } from './lodgings.ts';
import { MARKETPLACES } from './marketplaces.ts';
import { MEDIA } from './media.ts';
import { OFFICE_SUPPLIES } from './office-supplies.ts';
import { PARKING } from './parking.ts';
import { PAYROLL_FIRMS } from './payroll-firms.ts';
import { PERSON_TO_PERSON } from './person-to-person.ts';
import { PHARMACIES } from './pharmacies.ts';
import { POSTAGE } from './postage.ts';
import { PREMISES_SERVICES } from './premises-services.ts';
import { PROCESSORS } from './processors.ts';
import { PROFESSIONAL_FIRMS } from './professional-firms.ts';
import { RAIL_AND_BUS } from './rail-and-bus.ts';
import { RESTAURANTS } from './restaurants.ts';
import { RIDES } from './rides.ts';
import { SOFTWARE } from './software.ts';
import { STAFFING_FIRMS } from './staffing-firms.ts';
import { TAX_AUTHORITIES } from './tax-authorities.ts';
import { TELECOMS } from './telecoms.ts';
import { TOLLS } from './tolls.ts';
import { TRAVEL_AGENCIES } from './travel-agencies.ts';
import { UTILITIES } from './utilities.ts';
import { VEHICLE_SERVICES } from './vehicle-services.ts';
import { WHOLESALERS } from './wholesalers.ts';

/** Well-known counterparties by the names statements print. */
export const MERCHANTS: readonly KnownParty[] = [
  ...PROCESSORS,
  ...MARKETPLACES,
  ...PERSON_TO_PERSON,
  ...CARD_ISSUERS,
  ...BROKERAGES,
  ...BANKS,
  ...TAX_AUTHORITIES,
  ...GOVERNMENT_OFFICES,
  ...PAYROLL_FIRMS,
  ...STAFFING_FIRMS,
  ...PROFESSIONAL_FIRMS,
  ...ACCOUNTANTS,
  ...INSURERS,
  ...HEALTH_INSURERS,
  ...FUEL_SELLERS,
  ...RIDES,
  ...AIRLINES,
  ...LODGINGS,
  ...TRAVEL_AGENCIES,
  ...CAR_RENTALS,
  ...RAIL_AND_BUS,
  ...TOLLS,
  ...PARKING,
  ...POSTAGE,
  ...FREIGHT,
  ...UTILITIES,
  ...TELECOMS,
  ...LANDLORDS,
  ...ADVERTISING,
  ...SOFTWARE,
  ...MEDIA,
  ...RESTAURANTS,
  ...HARDWARE_STORES,
  ...OFFICE_SUPPLIES,
  ...GENERAL_STORES,
  ...GROCERIES,
  ...ELECTRONICS,
  ...CLOTHING,
  ...PHARMACIES,
  ...HEALTH,
  ...AUTO_PARTS,
  ...VEHICLE_SERVICES,
  ...EQUIPMENT_RENTALS,
  ...PREMISES_SERVICES,
  ...WHOLESALERS,
  ...CORPORATIONS,
  ...LEISURE,
  ...EDUCATION,
  ...GAMBLING,
  ...BRANDS,
];
