import { partiesOf } from '../parties.ts';

/**
 * Parts for vehicles.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const AUTO_PARTS = partiesOf(
  'auto_parts',
  null,
  `
  AutoZone | www.autozone.com | AUTOZONE; AUTO ZONE
  O'Reilly Auto Parts | www.oreillyauto.com | OREILLY AUTO; O REILLY AUTO; OREILLY
  Advance Auto Parts | www.advanceautoparts.com | ADVANCE AUTO; ADVANCE AUTO PARTS
  NAPA Auto Parts | www.napaonline.com | NAPA AUTO; NAPA STORE; NAPA AUTO PARTS; NAPA PARTS; GENUINE PARTS
  FleetPride | | FLEETPRIDE
  RockAuto | | ROCKAUTO
  Halfords | www.halfords.com | HALFORDS
  Euro Car Parts | www.eurocarparts.com | EURO CAR PARTS
  GSF Car Parts | | GSF CAR PARTS
  PartSource | | PARTSOURCE
  LKQ | | LKQ
  Carquest
  Fisher Auto Parts
  Auto Value | | ~AUTO VALUE
  Summit Racing | | ~SUMMIT RACING
  JEGS | | ~JEGS
  CARiD
  4 Wheel Parts
  Tire Rack | | ~TIRE RACK
  1A Auto
  Pull-A-Part | | PULL A PART
  TruckPro
  Freightliner Parts
  Peterbilt
  Kenworth
  Mack Trucks
  International Truck | | ~INTERNATIONAL TRUCK
  Cummins
  Detroit Diesel
  Harley-Davidson | | HARLEY DAVIDSON
  Interstate Batteries
  Eurocell Auto
  Autodoc
  Tire Discounter
  `,
);
