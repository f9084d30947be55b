import { partiesOf } from '../parties.ts';

/**
 * Sellers of fuel, of charging, and fuel cards.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const FUEL_SELLERS = partiesOf(
  'fuel',
  'fuel_provider',
  `
  Shell | www.shell.com | SHELL FLEET; SHELL OIL; SHELL SERVICE; SHELL GAS; SHELL STATION; SHELL CANADA; SHELL UK; SHELL FUEL; ~SHELL
  Chevron | www.chevron.com | CHEVRON
  ExxonMobil | www.exxon.com | EXXONMOBIL; EXXON; EXXON MOBIL
  BP | www.bp.com | BP FLEET; BP PRODUCTS; BP GAS; BP CONNECT; BP OIL; BP FUEL; ~BP
  Marathon | www.marathonpetroleum.com | MARATHON PETRO; MARATHON GAS; MARATHON OIL; ~MARATHON
  Sunoco | www.sunoco.com | SUNOCO
  Valero | www.valero.com | VALERO
  Phillips 66 | www.phillips66.com | PHILLIPS 66; PHILLIPS66
  Speedway | www.speedway.com | SPEEDWAY; SPEEDWAY GAS | without MOTOR SPEEDWAY; SPEEDWAY MOTORS
  Circle K | www.circlek.com | CIRCLE K; CIRCLEK
  7-Eleven | www.7-eleven.com | 7 ELEVEN; 7ELEVEN; SEVEN ELEVEN
  Wawa | www.wawa.com | WAWA
  Sheetz | www.sheetz.com | ~SHEETZ
  QuikTrip | www.quiktrip.com | QUIKTRIP; QT OUTSIDE; ~QT
  RaceTrac | www.racetrac.com | RACETRAC
  Pilot Flying J | www.pilotflyingj.com | PILOT FLYING J; FLYING J; PILOT TRAVEL; PILOT TRAVEL CENTER; ~PILOT
  Love's Travel Stops | www.loves.com | LOVES TRAVEL; LOVES COUNTRY; LOVE S TRAVEL; ~LOVES
  TravelCenters of America | www.ta-petro.com | TRAVELCENTERS; TA TRAVEL CENTER; TRAVEL CENTERS OF AMERICA
  Casey's | www.caseys.com | CASEYS; CASEYS GEN STORE
  Kwik Trip | www.kwiktrip.com | KWIK TRIP
  Cumberland Farms | | CUMBERLAND FARMS; CUMBERLAND FAR
  Murphy USA | www.murphyusa.com | MURPHY USA; MURPHY EXPRESS; ~MURPHY
  ARCO | www.arco.com | ARCO AMPM; ARCO AM PM; ~ARCO; ARCO GAS
  Texaco | www.texaco.com | TEXACO
  Citgo | www.citgo.com | CITGO
  Gulf | gulfoil.com | GULF OIL; ~GULF
  Buc-ee's | buc-ees.com | BUC EES; BUCEES
  Maverik | www.maverik.com | MAVERIK
  Costco Gas | www.costco.com | COSTCO GAS
  Esso | www.esso.ca | ESSO
  Petro-Canada | www.petro-canada.ca | PETRO CANADA; PETRO CAN; PETROCAN
  Ultramar | www.ultramar.ca | ULTRAMAR
  Husky | | HUSKY OIL; HUSKY GAS
  Co-op Gas | | CO OP GAS; COOP GAS BAR; CO OP GAS BAR
  Tesco Petrol | | TESCO PETROL; TESCO PFS; TESCO PAY AT PUMP
  Applegreen | www.applegreen.com | APPLEGREEN
  Moto | | MOTO SERVICES
  Jet | | JET PETROL; JET FILLING
  WEX | www.wexinc.com | WEX INC; WEX FLEET; WEX BANK; WEX BUSINESS; WRIGHT EXPRESS; ~WEX
  Fleetcor | www.corpay.com | FLEETCOR; FLEETCOR FUNDING; FLEETCOR FUELMAN; FLEETCOR TECH
  Allstar | www.allstarcard.co.uk | ALLSTAR BUSINESS; ALLSTAR FUEL; ALLSTAR
  (Fuel card) | | FUELCARDS; FUEL CARD; FUEL CARDS
  ChargePoint | www.chargepoint.com | CHARGEPOINT
  Tesla Supercharger | www.tesla.com | TESLA SUPERCHARGER
  Kum & Go | | KUM GO; KUM AND GO
  Stripes | | ~STRIPES STORE; ~STRIPES
  GetGo
  Royal Farms | | ~ROYAL FARMS
  Thorntons | | ~THORNTONS
  Holiday Stationstores | | ~HOLIDAY STATIONS; ~HOLIDAY STATION
  Cenex
  Sinclair | | SINCLAIR OIL; SINCLAIR STATION; SINCLAIR GAS
  76 | | ~76 GAS; UNOCAL 76; ~UNION 76
  Hess | | HESS EXPRESS; HESS GAS
  Getty | | GETTY MART; GETTY GAS; GETTY PETROLEUM
  Irving Oil | | IRVING OIL; IRVING GAS; IRVING MAINWAY; IRVING BIG STOP
  Stewart's Shops | | STEWARTS SHOPS; STEWARTS SHOP; STEWART S SHOP
  Turkey Hill | | ~TURKEY HILL
  Rutter's | | RUTTERS
  Weigel's | | WEIGELS
  Parker's Kitchen | | PARKERS KITCHEN; PARKERS STORE
  Spinx | | ~SPINX
  Allsup's | | ALLSUPS
  Flash Foods | | ~FLASH FOODS
  Stinker Stores | | ~STINKER STORES
  Terrible's | | ~TERRIBLES; TERRIBLE HERBST
  Rebel Oil | | ~REBEL OIL
  Rotten Robbie
  USA Gasoline
  World Oil | | ~WORLD OIL
  Clark Oil | | CLARK OIL; CLARK GAS
  Amoco | | ~AMOCO
  GasBuddy
  Sam's Club Fuel | | SAMS CLUB FUEL; SAMS FUEL; SAM S FUEL; SAMS CLUB GAS
  Meijer Gas | | MEIJER GAS; MEIJER EXPRESS
  Hy-Vee Gas | | HY VEE GAS; HYVEE GAS
  Safeway Fuel
  Giant Eagle Getgo
  Walmart Fuel | | WAL MART FUEL; WALMART FUEL
  Road Ranger | | ~ROAD RANGER
  Sapp Bros | | SAPP BROS; SAPP BROTHERS
  AmBest
  Petro Stopping Centers | | PETRO TRAVEL; PETRO; PETRO STOPPING
  Roady's | | ROADYS
  Comdata | | COMCHEK; COMDATA
  TCS Fuel | | TCS FUEL; ~TRANSPORTATION CLEARING
  Voyager Fleet | | ~VOYAGER FLEET; US BANK VOYAGER
  Universal Premium Fleetcard | | ~UNIVERSAL PREMIUM
  CFN Fuel | | CFN FUEL; ~PACIFIC PRIDE
  Electrify America
  EVgo
  Blink Charging | | ~BLINK CHARGING
  FLO EV | | FLO SERVICES; FLO CHARGING
  Pod Point | | ~POD POINT
  Gridserve
  InstaVolt
  Osprey Charging | | ~OSPREY CHARGING
  Rontec
  MFG | | MOTOR FUEL GROUP; ~MFG
  EG Group | | EG GROUP; ~EURO GARAGES
  Welcome Break | | ~WELCOME BREAK
  Roadchef
  Extra MSA
  Harvest Energy | | ~HARVEST ENERGY
  Certas Energy
  Emo Oil | | ~EMO OIL
  Sainsbury's Petrol | | SAINSBURYS PETROL; SAINSBURYS PFS; SAINSBURY S PETROL; SAINSBURY PFS
  Asda Petrol | | ASDA PETROL; ASDA PFS; ASDA FILLING
  Morrisons Petrol | | MORRISONS PETROL; MORRISONS PFS; MORRISON PETROL
  Total Fuel UK | | TOTAL ENERGIES; TOTALENERGIES
  Pace Fuels | | ~PACE FUELS
  Fas Gas | | ~FAS GAS; FASGAS
  Domo Gasoline
  Mohawk Gas
  Pioneer Energy | | ~PIONEER GAS; PIONEER STN
  Mac's Convenience | | MACS CONV; MAC S CONV; COUCHE TARD
  Crevier | | ~CREVIER
  Harnois | | ~HARNOIS
  Sonerco
  Parkland Fuel | | ~PARKLAND FUEL; ~PARKLAND CORP
  Federated Co-op | | ~FEDERATED COOP; FEDERATED CO OP; FEDERATED CO OPERATIVES
  Canadian Tire Gas | | CANADIAN TIRE GAS; CDN TIRE GAS; CANADIAN TIRE GB
  4Refuel
  EFS | | EFS LLC; EFS FLEET; EFS TRANSPORT
  UK Fuels | | UK FUELS; UKFUELS; RADIUS FUEL; FUELGENIE; FUEL GENIE
  Keyfuels
  Mudflap
  AtoB | | ATOB; ATOB FUEL
  Mobil | | MOBIL OIL; ~MOBIL
  Conoco | | CONOCO; CONOCOPHILLIPS
  ampm | | AMPM
  Fuelman | | FUELMAN
  Corpay | | CORPAY
  `,
);
