import { partiesOf } from '../parties.ts';

/**
 * Guarding, cleaning, uniforms, pest control and other services to premises.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PREMISES_SERVICES = partiesOf(
  'security',
  null,
  `
  ADT | www.adt.com | ADT; ADT SECURITY; ADT COMMERCIAL
  Brinks | www.brinks.com | BRINKS; BRINKS HOME
  Vivint | www.vivint.com | VIVINT
  SimpliSafe | simplisafe.com | SIMPLISAFE
  Loomis | www.loomis.us | LOOMIS ARMORED; ~LOOMIS
  Cintas | www.cintas.com | CINTAS
  Aramark | www.aramark.com | ARAMARK; ARAMARK UNIFORM
  UniFirst | unifirst.com | UNIFIRST
  Orkin | www.orkin.com | ORKIN
  Terminix | www.terminix.com | TERMINIX
  Rentokil | www.rentokil.com | RENTOKIL; RENTOKIL INITIAL
  Ecolab | www.ecolab.com | ECOLAB
  ServiceMaster | | SERVICEMASTER; SERVPRO
  Chubb Fire | | CHUBB FIRE
  Securitas | | SECURITAS
  Iron Mountain | www.ironmountain.com | IRON MOUNTAIN
  Shred-it | | SHRED IT; SHREDIT
  Otis Elevator | | OTIS ELEVATOR
  Johnson Controls | | JOHNSON CONTROLS
  phs Group | | PHS GROUP
  Stanley Steemer | | STANLEY STEEMER
  Jani-King | | JANI KING
  Protection One | | ~PROTECTION ONE
  Frontpoint
  Alarm.com | | ~ALARM COM
  Guardian Alarm | | ~GUARDIAN ALARM
  Bay Alarm | | ~BAY ALARM
  Vector Security | | ~VECTOR SECURITY
  CPI Security
  Tyco
  Allied Universal | | ~ALLIED UNIVERSAL
  GardaWorld
  Prosegur
  Paladin Security | | ~PALADIN SECURITY
  Verisure
  Arlo | | ARLO TECHNOLOGIES
  Nest Aware | | ~NEST AWARE
  Eufy
  Verkada
  Lorex
  Honeywell Security
  Alsco
  G&K Services | | G K SERVICES
  Mission Linen | | ~MISSION LINEN
  AmeriPride
  Canadian Linen
  Berendsen
  Johnsons Workwear
  Elis UK
  Arrow Exterminators | | ~ARROW EXTERMINATORS
  Truly Nolen
  Cook's Pest Control | | ~COOKS PEST
  Ehrlich | | ~EHRLICH
  Western Exterminator | | ~WESTERN EXTERMINATOR
  Aptive
  Hawx
  Abell Pest Control
  TruGreen
  Scotts Lawn
  Weed Man | | ~WEED MAN
  BrightView
  Davey Tree
  Bartlett Tree
  SavATree
  Roto-Rooter | | ROTO ROOTER
  Mr. Rooter | | MR ROOTER
  Mr. Electric | | MR ELECTRIC
  Mr. Handyman | | MR HANDYMAN
  ARS Rescue Rooter
  One Hour Heating
  Benjamin Franklin Plumbing
  Puroclean
  Paul Davis
  Chem-Dry | | ~CHEM DRY
  Merry Maids | | ~MERRY MAIDS
  Molly Maid | | ~MOLLY MAID
  The Cleaning Authority
  Coverall Cleaning | | ~COVERALL CLEANING
  Jan-Pro | | JAN PRO
  Vanguard Cleaning | | ~VANGUARD CLEANING
  City Wide Facility
  ABM Industries
  Service Experts | | ~SERVICE EXPERTS
  Lennox Service
  ThyssenKrupp Elevator
  KONE | | ~KONE
  Schindler | | ~SCHINDLER
  Simplex Grinnell
  Pye-Barker | | ~PYE BARKER
  Access Information | | ~ACCESS INFORMATION
  Recall Records
  ProShred
  Initial Washroom | | ~INITIAL WASHROOM
  Cannon Hygiene | | ~CANNON HYGIENE
  Dyno-Rod | | DYNO ROD
  HomeServe
  Pimlico Plumbers
  Crown Records | | ~CROWN RECORDS
  Restore plc | | RESTORE PLC; RESTORE DATASHRED
  GFL Environmental Services
  Dexterra
  Bee-Clean | | ~BEE CLEAN
  GDI Services
  Vestis | | VESTIS
  Stericycle | | STERICYCLE
  `,
);
