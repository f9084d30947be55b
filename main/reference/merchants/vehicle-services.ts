import { partiesOf } from '../parties.ts';

/**
 * Garages, tyres, car washes and breakdown services.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const VEHICLE_SERVICES = partiesOf(
  'vehicle_service',
  null,
  `
  Jiffy Lube | www.jiffylube.com | JIFFY LUBE
  Valvoline | www.vioc.com | VALVOLINE
  Discount Tire | www.discounttire.com | DISCOUNT TIRE; AMERICAS TIRE
  Firestone | www.firestonecompleteautocare.com | FIRESTONE
  Goodyear | www.goodyear.com | GOODYEAR
  Pep Boys | www.pepboys.com | PEP BOYS
  Midas | www.midas.com | ~MIDAS
  Meineke | | MEINEKE
  Les Schwab | | LES SCHWAB
  Mavis Tire | | ~MAVIS; MAVIS DISCOUNT TIRE
  Safelite | www.safelite.com | SAFELITE
  Take 5 Oil Change | | TAKE 5 OIL; ~TAKE 5
  Kwik Fit | www.kwik-fit.com | KWIK FIT
  ATS Euromaster | | ATS EUROMASTER
  Kal Tire | www.kaltire.com | KAL TIRE
  Mr. Lube | | MR LUBE
  AA | www.theaa.com | AUTOMOBILE ASSOCIATION; THE AA
  RAC | www.rac.co.uk | RAC MOTORING; RAC BREAKDOWN
  AAA | | ~AAA; AAA MEMBERSHIP; AAA AUTO CLUB
  Autoglass | | AUTOGLASS
  Monro Muffler | | MONRO MUFFLER; MONRO BRAKE; MONRO AUTO
  NTB | | NTB NATIONAL TIRE; ~NTB
  Tires Plus | | ~TIRES PLUS
  Big O Tires
  Belle Tire | | ~BELLE TIRE
  Town Fair Tire
  Tire Kingdom | | ~TIRE KINGDOM
  Tires Today | | ~TIRES TODAY
  Tire Pros | | ~TIRE PROS
  Sullivan Tire
  Dunn Tire
  Express Oil Change
  Grease Monkey | | ~GREASE MONKEY
  Oil Can Henry's | | OIL CAN HENRYS
  Kwik Kar
  Christian Brothers Automotive
  AAMCO
  Maaco
  Caliber Collision | | ~CALIBER COLLISION
  Gerber Collision
  Service King | | ~SERVICE KING
  CARSTAR
  ABRA Auto Body
  Crash Champions | | ~CRASH CHAMPIONS
  Fix Auto | | ~FIX AUTO
  Ziebart | | ~ZIEBART
  Line-X | | ~LINE X
  Mister Car Wash
  Zips Car Wash
  Tommy's Express | | TOMMYS EXPRESS
  Quick Quack | | ~QUICK QUACK
  Whistle Express | | ~WHISTLE EXPRESS
  Autobell
  Tidal Wave Auto Spa
  Blue Beacon | | ~BLUE BEACON
  Speedco
  TA Truck Service
  Love's Truck Care | | LOVES TRUCK CARE
  Rush Truck Service
  Southern Tire Mart
  Pomp's Tire | | ~POMPS TIRE
  McCarthy Tire
  Best One Tire
  Glass Doctor | | ~GLASS DOCTOR
  Novus Glass
  Dent Wizard | | ~DENT WIZARD
  Pop-A-Lock | | POP A LOCK
  CarMax
  AutoNation
  Carvana
  Enterprise Car Sales
  Halfords Autocentre
  National Tyres
  Formula One Autocentres
  Mr Clutch
  Arnold Clark
  Evans Halshaw
  Lookers | | ~LOOKERS
  Vertu Motors | | ~VERTU MOTORS
  Nationwide Crash Repair
  IMO Car Wash
  OK Tire
  Fountain Tire | | ~FOUNTAIN TIRE
  Active Green + Ross | | ~ACTIVE GREEN
  Speedy Auto Service
  Minute Muffler | | ~MINUTE MUFFLER
  Apple Auto Glass
  Speedy Glass | | ~SPEEDY GLASS
  Great Canadian Oil Change
  Econo Lube
  Integra Tire
  Point S | | ~POINT S
  Canadian Tire Auto | | CDN TIRE AUTO; CANADIAN TIRE AUTO
  CAA | | CAA ROADSIDE; CAA SOUTH CENTRAL; CAA MEMBERSHIP; CAA QUEBEC
  `,
);
