import { partiesOf } from '../parties.ts';

/**
 * Large buyers that pay suppliers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const CORPORATIONS = partiesOf(
  'corporation',
  null,
  `
  EllisDon | www.ellisdon.com | ELLISDON
  PCL Construction | www.pcl.com | PCL CONSTRUCTION; PCL CONSTRUCTORS
  General Dynamics | www.gd.com | GENERAL DYNAMICS
  Lockheed Martin | www.lockheedmartin.com | LOCKHEED MARTIN; LOCKHEED
  Boeing | www.boeing.com | BOEING COMPANY; BOEING
  Northrop Grumman | www.northropgrumman.com | NORTHROP GRUMMAN
  Raytheon | www.rtx.com | RAYTHEON; RTX CORP
  Turner Construction | www.turnerconstruction.com | TURNER CONSTRUCTION
  Skanska | www.skanska.com | SKANSKA
  Kiewit | www.kiewit.com | KIEWIT
  AECOM | aecom.com | AECOM
  Fluor | www.fluor.com | FLUOR CORP; FLUOR ENTERPRISES
  Bechtel | www.bechtel.com | BECHTEL
  Jacobs | www.jacobs.com | JACOBS ENGINEERING
  DPR Construction | www.dpr.com | DPR CONSTRUCTION
  Clark Construction | www.clarkconstruction.com | CLARK CONSTRUCTION
  Whiting-Turner | www.whiting-turner.com | WHITING TURNER
  Lennar | www.lennar.com | LENNAR
  D.R. Horton | www.drhorton.com | DR HORTON; D R HORTON
  PulteGroup | www.pultegroup.com | PULTE; PULTEGROUP
  General Motors | www.gm.com | GENERAL MOTORS
  General Electric | www.ge.com | GENERAL ELECTRIC; GE AEROSPACE
  Honeywell | www.honeywell.com | HONEYWELL
  Siemens | www.siemens.com | SIEMENS
  3M | www.3m.com | 3M COMPANY
  Johnson & Johnson | www.jnj.com | JOHNSON & JOHNSON
  Pfizer | www.pfizer.com | PFIZER
  Procter & Gamble | www.pg.com | PROCTER & GAMBLE; PROCTER GAMBLE
  Nestlé | www.nestle.com | NESTLE
  Unilever | www.unilever.com | UNILEVER
  Balfour Beatty | www.balfourbeatty.com | BALFOUR BEATTY
  Kier | www.kier.co.uk | KIER CONSTRUCTION; KIER GROUP; KIER LTD
  Laing O'Rourke | www.laingorourke.com | LAING OROURKE
  Morgan Sindall | www.morgansindall.com | MORGAN SINDALL
  Mace | www.macegroup.com | MACE LTD; MACE LIMITED; MACE GROUP
  Galliford Try | www.gallifordtry.co.uk | GALLIFORD TRY
  Willmott Dixon | www.willmottdixon.co.uk | WILLMOTT DIXON
  Barratt | www.barrattredrow.co.uk | BARRATT HOMES; BARRATT DEVELOPMENTS
  Ministry of Health Ontario | www.ontario.ca | PROV ONTARIO MOH; ONTARIO MOH; MOH OHIP; OHIP
  NHS | www.nhs.uk | NHS SBS; NHS TRUST; NHS SHARED BUSINESS; NHS FOUNDATION; NHSBSA; NHS BUSINESS SERVICES
  Suncor | www.suncor.com | SUNCOR
  SNC-Lavalin | www.atkinsrealis.com | SNC LAVALIN; ATKINSREALIS
  Bombardier | bombardier.com | BOMBARDIER
  Magna | www.magna.com | MAGNA INTERNATIONAL
  Canadian National Railway | www.cn.ca | CANADIAN NATIONAL RAILWAY; CN RAIL
  Marriott Vacations | | MARRIOTT VACATIONS
  General Services Administration | www.gsa.gov | GSA TREAS; GSA PBS
  Defense Finance and Accounting Service | www.dfas.mil | DFAS; DFAS CLEVELAND; DFAS COLUMBUS
  Amazon Logistics | | AMAZON LOGISTICS; AMAZON FLEX
  Compass Group | www.compass-group.com | COMPASS GROUP
  Sodexo | www.sodexo.com | SODEXO
  ISS Facility Services | www.issworld.com | ISS FACILITY
  Amentum | | AMENTUM
  Halliburton | www.halliburton.com | HALLIBURTON
  Schlumberger | www.slb.com | SCHLUMBERGER
  Berkshire Hathaway | | BERKSHIRE HATHAWAY
  Toyota Motor | | TOYOTA MOTOR MFG; TOYOTA MOTOR NORTH
  Finning
  Aecon
  Graham Construction | | ~GRAHAM CONSTRUCTION
  Bird Construction | | ~BIRD CONSTRUCTION
  Ledcor
  Pomerleau | | ~POMERLEAU
  McCarthy Building
  Hensel Phelps
  Gilbane | | ~GILBANE
  Suffolk Construction
  JE Dunn | | JE DUNN; J E DUNN
  Brasfield & Gorrie | | BRASFIELD GORRIE
  Barton Malow
  Walbridge | | ~WALBRIDGE
  Ryan Companies
  Mortenson | | ~MORTENSON
  PCL | | ~PCL
  Toll Brothers | | ~TOLL BROTHERS
  KB Home | | ~KB HOME
  NVR Inc
  Taylor Morrison
  Meritage Homes
  Century Communities
  Persimmon Homes | | ~PERSIMMON HOMES
  Taylor Wimpey
  Bellway
  Redrow
  Berkeley Homes
  Vistry
  BAM Construct
  Wates | | ~WATES
  ISG Construction
  McLaughlin & Harvey | | MCLAUGHLIN HARVEY
  Robertson Group
  Mitie
  Serco
  G4S | | ~G 4S
  OCS Group
  Capita | | ~CAPITA
  CBRE Managed Services
  FedEx Ground Contractor
  Amazon Flex | | AMZN FLEX
  Amazon Vendor | | ~AMAZON VENDOR
  Walmart Vendor | | WALMART VENDOR; WALMART STORES VENDOR
  Tesla | | ~TESLA MOTORS; ~TESLA INC
  Ford Motor Company
  Stellantis
  Honda of America
  Intel | | ~INTEL
  Cenovus
  Imperial Oil | | ~IMPERIAL OIL
  Canadian Natural | | CANADIAN NATURAL RES; ~CNRL
  TC Energy
  CP Rail | | CANADIAN PACIFIC; ~CPKC
  Teck Resources
  Rio Tinto
  Vale Canada
  Airbus | | ~AIRBUS
  Rolls-Royce | | ROLLS ROYCE PLC; ROLLS ROYCE
  BAE Systems
  Babcock
  Jaguar Land Rover
  GSK | | GLAXOSMITHKLINE; GSK PLC
  AstraZeneca
  US Army Corps
  US Postal Contract
  `,
);
