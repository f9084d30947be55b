import { partiesOf } from '../parties.ts';

/**
 * Travel, fuel, vehicles, post and freight; energy, water, telephone lines; property.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const TRAVEL_AND_LINES = [
  ...partiesOf(
    'fuel',
    'fuel_provider',
    `
  Shell | www.shell.com | SHELL OIL; SHELL SERVICE; SHELL GAS; SHELL STATION; SHELL CANADA; SHELL UK; SHELL FUEL; ~SHELL
  Chevron | www.chevron.com | CHEVRON
  ExxonMobil | www.exxon.com | EXXONMOBIL; EXXON; EXXON MOBIL; MOBIL OIL; ~MOBIL
  BP | www.bp.com | BP PRODUCTS; BP GAS; BP CONNECT; BP OIL; BP FUEL; ~BP
  Marathon | www.marathonpetroleum.com | MARATHON PETRO; MARATHON GAS; MARATHON OIL; ~MARATHON
  Sunoco | www.sunoco.com | SUNOCO
  Valero | www.valero.com | VALERO
  Phillips 66 | www.phillips66.com | PHILLIPS 66; CONOCO; CONOCOPHILLIPS; PHILLIPS66
  Speedway | www.speedway.com | SPEEDWAY; SPEEDWAY GAS | without MOTOR SPEEDWAY; SPEEDWAY MOTORS
  Circle K | www.circlek.com | CIRCLE K; CIRCLEK
  7-Eleven | www.7-eleven.com | 7 ELEVEN; 7ELEVEN; SEVEN ELEVEN
  Wawa | www.wawa.com | WAWA
  Sheetz | www.sheetz.com | ~SHEETZ
  QuikTrip | www.quiktrip.com | QUIKTRIP; QT OUTSIDE; ~QT
  RaceTrac | www.racetrac.com | RACETRAC
  Pilot Flying J | www.pilotflyingj.com | PILOT FLYING J; FLYING J; PILOT TRAVEL; PILOT TRAVEL CENTER; ~PILOT
  Love's Travel Stops | www.loves.com | LOVES TRAVEL; LOVE'S TRAVEL; LOVES COUNTRY; LOVE S TRAVEL; ~LOVES; ~LOVE'S
  TravelCenters of America | www.ta-petro.com | TRAVELCENTERS; TA TRAVEL CENTER; PETRO STOPPING; TRAVEL CENTERS OF AMERICA
  Casey's | www.caseys.com | CASEYS; CASEY'S; CASEYS GEN STORE
  Kwik Trip | www.kwiktrip.com | KWIK TRIP
  Cumberland Farms | | CUMBERLAND FARMS; CUMBERLAND FAR
  Murphy USA | www.murphyusa.com | MURPHY USA; MURPHY EXPRESS; ~MURPHY
  ARCO | www.arco.com | ARCO AMPM; ARCO AM PM; ~ARCO; ARCO GAS; AMPM
  Texaco | www.texaco.com | TEXACO
  Citgo | www.citgo.com | CITGO
  Gulf | gulfoil.com | GULF OIL; ~GULF
  Buc-ee's | buc-ees.com | BUC EES; BUCEES; BUC EE'S
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
  Fleetcor | www.corpay.com | FLEETCOR; FLEETCOR FUNDING; FUELMAN; CORPAY; COMDATA; FLEETCOR FUELMAN; FLEETCOR TECH
  Allstar | www.allstarcard.co.uk | ALLSTAR BUSINESS; ALLSTAR FUEL; ALLSTAR
  Fuel card | | SHELL FLEET; BP FLEET; EFS LLC; EFS FLEET; FUELGENIE; KEYFUELS; RADIUS FUEL; UK FUELS; MUDFLAP; ATOB; FUELCARDS
  ChargePoint | www.chargepoint.com | CHARGEPOINT
  Tesla Supercharger | www.tesla.com | TESLA SUPERCHARGER
  `,
  ),
  ...partiesOf(
    'ride',
    'Uber',
    `
  Uber | www.uber.com | UBER; UBER TRIP; UBER TECHNOLOGIES; UBER BV; ~UBR; UBER ONE; UBER PENDING; UBER RIDE
  `,
  ),
  ...partiesOf(
    'ride',
    null,
    `
  Lyft | www.lyft.com | LYFT; LYFT RIDE
  Bolt | bolt.eu | BOLT EU; BOLT RIDE; BOLT OPERATIONS
  Addison Lee | | ADDISON LEE
  Curb | | CURB TAXI; CURB MOBILITY; CURB SVC; NYC TAXI; NYCTAXI; YELLOW CAB
  Lime | | LIME RIDE
  Bird | | BIRD RIDES
  FREENOW | | FREE NOW; FREENOW
  `,
  ),
  ...partiesOf(
    'airline',
    null,
    `
  Delta Air Lines | www.delta.com | DELTA AIR; DELTA AIR LINES; DELTA AIRLINES
  United Airlines | www.united.com | UNITED AIRLINES; UNITED AIR; UNITED 016; UNITED AIRL
  American Airlines | www.aa.com | AMERICAN AIRLINES; AMERICAN AIR; AMERICAN AIR0; AMERICAN AIRLINE; AA COM
  Southwest Airlines | www.southwest.com | SOUTHWES; SOUTHWEST AIR; SOUTHWEST AIRLINES; ~SWA
  JetBlue | www.jetblue.com | JETBLUE; JET BLUE
  Alaska Airlines | www.alaskaair.com | ALASKA AIR; ALASKA AIRLINES; ALASKA A
  Spirit Airlines | www.spirit.com | SPIRIT AIRLINES; SPIRIT AIRL; SPIRIT AIR
  Frontier Airlines | www.flyfrontier.com | FRONTIER AIRLINES; FRONTIER AI; FRONTIER AIR
  Allegiant | www.allegiantair.com | ALLEGIANT AIR; ~ALLEGIANT
  Hawaiian Airlines | | HAWAIIAN AIR; HAWAIIAN AIRLINES
  Air Canada | www.aircanada.com | AIR CANADA; AIR CAN
  WestJet | www.westjet.com | WESTJET
  Porter Airlines | www.flyporter.com | PORTER AIRLINES
  British Airways | www.britishairways.com | BRITISH AIRWAYS; BRITISH A; BRITISH AIR
  easyJet | www.easyjet.com | EASYJET; EASY JET
  Ryanair | www.ryanair.com | RYANAIR
  Jet2 | www.jet2.com | JET2; JET2 COM
  Virgin Atlantic | www.virginatlantic.com | VIRGIN ATLANTIC
  Lufthansa | www.lufthansa.com | LUFTHANSA
  Emirates | www.emirates.com | EMIRATES
  KLM | www.klm.com | KLM
  Air France | www.airfrance.com | AIR FRANCE
  `,
  ),
  ...partiesOf(
    'lodging',
    null,
    `
  Marriott | www.marriott.com | MARRIOTT; COURTYARD BY MARRIOTT; FAIRFIELD INN; RESIDENCE INN; SPRINGHILL SUITES; TOWNEPLACE; ~COURTYARD
  Sheraton | www.marriott.com | SHERATON
  Westin | www.marriott.com | WESTIN
  Hilton | www.hilton.com | HILTON; EMBASSY SUITES; DOUBLETREE; HOMEWOOD SUITES; HILTON GARDEN; HOME2 SUITES; ~HAMPTON
  Hampton Inn | www.hilton.com | HAMPTON INN; HAMPTON INNS
  Hyatt | www.hyatt.com | HYATT; HYATT PLACE
  Holiday Inn | www.ihg.com | HOLIDAY INN; HOLIDAY INN EXPRESS
  IHG | www.ihg.com | CROWNE PLAZA; STAYBRIDGE; CANDLEWOOD; INTERCONTINENTAL; IHG
  Best Western | www.bestwestern.com | BEST WESTERN
  Wyndham | www.wyndhamhotels.com | WYNDHAM; DAYS INN; SUPER 8; LA QUINTA; RAMADA; MICROTEL; BAYMONT
  Choice Hotels | www.choicehotels.com | COMFORT INN; QUALITY INN; CHOICE HOTELS; SLEEP INN; COMFORT SUITES; ECONO LODGE; ~CLARION
  Motel 6 | www.motel6.com | MOTEL 6
  Red Roof | www.redroof.com | RED ROOF
  Extended Stay America | | EXTENDED STAY
  Drury Hotels | | DRURY INN
  Four Seasons | | FOUR SEASONS HOTEL
  Premier Inn | www.premierinn.com | PREMIER INN
  Travelodge | www.travelodge.co.uk | TRAVELODGE
  Ibis | | IBIS HOTEL; ~IBIS; NOVOTEL; MERCURE
  Fairmont | | ~FAIRMONT
  Sandman | | SANDMAN HOTEL
  `,
  ),
  ...partiesOf(
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
  `,
  ),
  ...partiesOf(
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
  `,
  ),
  ...partiesOf(
    'rail',
    null,
    `
  Amtrak | www.amtrak.com | AMTRAK
  MTA | www.mta.info | MTA NYCT; MTA METROCARD; MTA LIRR; ~METROCARD; MTA MNR; OMNY
  NJ Transit | www.njtransit.com | NJ TRANSIT; NJT
  TfL | tfl.gov.uk | TFL TRAVEL; TFL; TRANSPORT FOR LONDON; TFL GOV UK; TFL CONGESTION; TFL CPC
  LNER | www.lner.co.uk | LNER
  Avanti West Coast | | AVANTI WEST COAST
  GWR | www.gwr.com | GREAT WESTERN RAILWAY; GWR
  South Western Railway | | SOUTH WESTERN RAILWAY; SOUTH WESTERN RAIL
  Northern Rail | | NORTHERN TRAINS; NORTHERN RAIL
  VIA Rail | www.viarail.ca | VIA RAIL
  GO Transit | www.gotransit.com | GO TRANSIT; ~PRESTO
  Greyhound | www.greyhound.com | ~GREYHOUND
  BART | | BART CLIPPER; CLIPPER CARD
  Eurostar | | EUROSTAR
  `,
  ),
  ...partiesOf(
    'toll',
    null,
    `
  E-ZPass | www.e-zpassiag.com | E ZPASS; EZPASS; EZ PASS; E ZPASSNY; EZPASSNY; E Z PASS; E ZPASS REBILL; NJ EZPASS
  SunPass | www.sunpass.com | SUNPASS
  FasTrak | www.bayareafastrak.org | FASTRAK; FASTRAK CSC; BAY AREA FASTRAK
  The Toll Roads | thetollroads.com | THE TOLL ROADS
  TxTag | www.txtag.org | TXTAG; TX TAG; NTTA; HCTRA; HCTRA EZ TAG; NTTA TOLL; NTTA AUTOCHARGE
  I-PASS | | I PASS; IL TOLLWAY; ILLINOIS TOLLWAY; ISTHA
  Peach Pass | | PEACH PASS
  K-TAG | | KTAG; K TAG; PIKEPASS
  407 ETR | www.407etr.com | 407 ETR; 407ETR
  Dart Charge | www.gov.uk | DART CHARGE; DARTCHARGE
  M6toll | | M6 TOLL; M6TOLL
  `,
  ),
  ...partiesOf(
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
  `,
  ),
  ...partiesOf(
    'postage',
    null,
    `
  UPS | www.ups.com | UPS; UNITED PARCEL; UPS STORE; THE UPS STORE; UNITED PARCEL SERVICE; UPS BILL; UPS BILLING; UPS BILLCTR; UPS BILLING CENTER; UPS CANADA; UPS LTD
  FedEx | www.fedex.com | FEDEX; FEDERAL EXPRESS; FEDEX OFFICE; FEDEX ERS; FEDEX KINKOS; ~FDX
  USPS | www.usps.com | USPS; US POSTAL; US POSTAL SERVICE; USPS PO; USPS POSTAGE; USPS COM
  Stamps.com | www.stamps.com | STAMPS COM; STAMPSCOM; AUCTANE; ENDICIA
  DHL | www.dhl.com | DHL; DHL EXPRESS; DHL GLOBAL; DHL INTERNATIONAL
  Pitney Bowes | www.pitneybowes.com | PITNEY BOWES; PB LEASING; PITNEY; PBLEASING; PITNEY BOWES PI
  Shippo | goshippo.com | SHIPPO; GOSHIPPO
  ShipStation | www.shipstation.com | SHIPSTATION
  Pirate Ship | www.pirateship.com | PIRATE SHIP; PIRATESHIP
  EasyPost | | EASYPOST
  ShipBob | www.shipbob.com | SHIPBOB
  OnTrac | | ONTRAC
  Royal Mail | www.royalmail.com | ROYAL MAIL; ROYALMAIL
  Post Office | www.postoffice.co.uk | POST OFFICE; POST OFFICE COUNTER; POST OFFICE LTD
  Parcelforce | www.parcelforce.com | PARCELFORCE
  DPD | www.dpd.co.uk | DPD; DPD LOCAL; DPD UK
  Evri | www.evri.com | EVRI; HERMES PARCEL; MYHERMES
  Yodel | | YODEL DELIVERY
  Parcel2Go | | PARCEL2GO
  Canada Post | www.canadapost.ca | CANADA POST; POSTES CANADA; CPC SCP; CANADAPOST
  Purolator | www.purolator.com | PUROLATOR
  Canpar | | CANPAR
  Loomis Express | | LOOMIS EXPRESS
  `,
  ),
  ...partiesOf(
    'freight',
    null,
    `
  FedEx Freight | www.fedex.com | FEDEX FREIGHT; FEDEXFREIGHT
  UPS Freight | | UPS FREIGHT; TFORCE FREIGHT; TFORCE
  XPO | www.xpo.com | XPO LOGISTICS; ~XPO; XPO LTL
  Old Dominion Freight Line | www.odfl.com | OLD DOMINION FREIGHT; ODFL; OLD DOMINION
  Estes Express | www.estes-express.com | ESTES EXPRESS; ~ESTES
  R+L Carriers | www.rlcarriers.com | R L CARRIERS; R+L CARRIERS; RL CARRIERS
  Saia | www.saia.com | ~SAIA; SAIA LTL
  YRC Freight | | YRC FREIGHT; ~YRC; YELLOW FREIGHT
  C.H. Robinson | www.chrobinson.com | CH ROBINSON; C H ROBINSON; CHROBINSON
  J.B. Hunt | www.jbhunt.com | JB HUNT; J B HUNT
  Uber Freight | www.uberfreight.com | UBER FREIGHT
  Flexport | www.flexport.com | FLEXPORT
  Maersk | www.maersk.com | MAERSK
  Kuehne+Nagel | | KUEHNE NAGEL; KUEHNE + NAGEL
  Day & Ross | | DAY & ROSS; DAY ROSS
  ArcBest | | ARCBEST; ABF FREIGHT
  Averitt | | AVERITT EXPRESS
  Southeastern Freight | | SOUTHEASTERN FREIGHT
  Expeditors | | EXPEDITORS
  Palletline | | PALLETLINE
  Palletforce | | PALLETFORCE
  Palletways | | PALLETWAYS
  DSV | | DSV ROAD; DSV AIR
  `,
  ),
  ...partiesOf(
    'utility',
    null,
    `
  PG&E | www.pge.com | PG&E; PACIFIC GAS; PACIFIC GAS ELECTRIC; PGANDE; PGE WEB; PG E
  Southern California Edison | www.sce.com | SO CAL EDISON; SOUTHERN CALIFORNIA EDISON; ~SCE; SO CALIF EDISON; SOCAL EDISON; SOUTHERN CALIF EDISON; SOUTHERN CAL EDISON
  SoCalGas | www.socalgas.com | SOCALGAS; SO CAL GAS; SOCAL GAS
  SDG&E | www.sdge.com | SDG&E; SAN DIEGO GAS; SDGE
  LADWP | www.ladwp.com | LADWP; LA DEPT OF WATER; L A DWP
  Con Edison | www.coned.com | CON EDISON; CONED; CON ED; CON ED OF NY; CONSOLIDATED EDISON
  National Grid | www.nationalgridus.com | NATIONAL GRID; NATIONALGRID; NGRID
  PSEG | www.pseg.com | PSEG; PSE&G; PSEGLI; PSE G; PSEG LI
  Eversource | www.eversource.com | EVERSOURCE
  PECO | www.peco.com | ~PECO; PECO ENERGY; PECOENERGY
  PPL Electric | www.pplelectric.com | PPL ELECTRIC; ~PPL
  Duke Energy | www.duke-energy.com | DUKE ENERGY; DUKEENERGY; DUKE ENERGY PROGRESS; DUKE POWER
  Dominion Energy | www.dominionenergy.com | DOMINION ENERGY; DOMINION VA POWER; DOMINION POWER; ~DOMINION
  FPL | www.fpl.com | FPL; FPL DIRECT DEBIT; FLORIDA POWER LIGHT; FLORIDA POWER & LIGHT; FPL ELEC
  TECO | www.tampaelectric.com | TAMPA ELECTRIC; ~TECO; TECO PEOPLE GAS
  Georgia Power | www.georgiapower.com | GEORGIA POWER; GA POWER
  Alabama Power | | ALABAMA POWER
  Entergy | www.entergy.com | ENTERGY
  CenterPoint Energy | www.centerpointenergy.com | CENTERPOINT; CENTERPOINT ENERGY; CENTERPOINT ENER
  TXU Energy | www.txu.com | TXU ENERGY; TXU; TXU ELECTRIC
  Reliant Energy | www.reliant.com | RELIANT ENERGY; RELIANT ELEC; ~RELIANT
  Direct Energy | www.directenergy.com | DIRECT ENERGY
  Green Mountain Energy | | GREEN MOUNTAIN ENERGY; ~GREEN MOUNTAIN
  Austin Energy | | AUSTIN ENERGY; CITY OF AUSTIN UTIL
  CPS Energy | | CPS ENERGY
  Xcel Energy | www.xcelenergy.com | XCEL ENERGY; XCEL; XCELENERGY
  ComEd | www.comed.com | COMED; COM ED; COMMONWEALTH EDISON
  Nicor Gas | www.nicorgas.com | NICOR; NICOR GAS
  Peoples Gas | | PEOPLES GAS
  Ameren | www.ameren.com | AMEREN; AMEREN MISSOURI; AMEREN ILLINOIS
  DTE Energy | www.dteenergy.com | DTE ENERGY; ~DTE
  Consumers Energy | www.consumersenergy.com | CONSUMERS ENERGY
  FirstEnergy | www.firstenergycorp.com | FIRSTENERGY; FIRST ENERGY; OHIO EDISON; JCP&L; PENELEC; MET ED; JERSEY CENTRAL
  AEP | www.aep.com | AEP OHIO; AEP TEXAS; ~AEP; AMERICAN ELECTRIC POWER; AEP ENERGY
  Evergy | www.evergy.com | EVERGY
  APS | www.aps.com | APS ELECTRIC; ARIZONA PUBLIC SVC; ARIZONA PUBLIC SERVICE; APS ELEC; ~APS
  SRP | www.srpnet.com | ~SRP; SRP SUREPAY; SALT RIVER PROJECT
  NV Energy | www.nvenergy.com | NV ENERGY; NVENERGY
  Rocky Mountain Power | | ROCKY MOUNTAIN POWER; ROCKY MTN POWER; PACIFICORP; PACIFIC POWER
  Puget Sound Energy | www.pse.com | PUGET SOUND ENERGY; PUGET SOUND ENER
  Portland General Electric | | PORTLAND GENERAL; PORTLAND GENERAL ELEC
  Seattle City Light | | SEATTLE CITY LIGHT
  Washington Gas | | WASHINGTON GAS
  BGE | www.bge.com | ~BGE; BALTIMORE GAS
  Pepco | www.pepco.com | PEPCO
  Spire | www.spireenergy.com | SPIRE ENERGY; SPIRE MISSOURI; LACLEDE GAS
  Atmos Energy | www.atmosenergy.com | ATMOS ENERGY; ~ATMOS
  Piedmont Natural Gas | | PIEDMONT NATURAL GAS; PIEDMONT NAT GAS
  Southwest Gas | www.swgas.com | SOUTHWEST GAS
  AmeriGas | www.amerigas.com | AMERIGAS
  Suburban Propane | | SUBURBAN PROPANE
  Ferrellgas | | FERRELLGAS
  American Water | www.amwater.com | AMERICAN WATER; CALIFORNIA WATER SERVICE; CAL WATER; AQUA AMERICA; AQUA PA; AQUA OHIO; AMWATER
  Knoxville Utilities Board | www.kub.org | KUB; KNOXVILLE UTILITIES
  EBMUD | www.ebmud.com | EBMUD
  Waste Management | www.wm.com | WASTE MANAGEMENT; WASTE MGMT; WM INTERNET; WASTEMGMT; WASTE MANAGEMENT WM; WM EZPAY; WASTE MANAGEMENT EZPAY; WM OF
  Republic Services | www.republicservices.com | REPUBLIC SERVICES; ALLIED WASTE; REPUBLIC SVCS; REPUBLICSERVICES
  Waste Connections | www.wasteconnections.com | WASTE CONNECTIONS; WASTE CONN
  Waste Pro | | WASTE PRO
  GFL | www.gflenv.com | GFL ENVIRONMENTAL; GFL ENV; ~GFL
  British Gas | www.britishgas.co.uk | BRITISH GAS; BRITISH GAS BUSINESS
  EDF Energy | www.edfenergy.com | EDF ENERGY; ~EDF
  E.ON | www.eonenergy.com | E ON ENERGY; EON ENERGY; E ON NEXT; EON NEXT; ~EON; ~E ON
  npower | | NPOWER; NPOWER BUSINESS
  Octopus Energy | octopus.energy | OCTOPUS ENERGY
  ScottishPower | www.scottishpower.co.uk | SCOTTISHPOWER; SCOTTISH POWER
  SSE | sse.co.uk | SSE ENERGY; SSE BUSINESS; SSE AIRTRICITY; ~SSE; OVO ENERGY; SSE SOUTHERN ELECTRIC
  OVO Energy | www.ovoenergy.com | ~OVO
  Bulb | | BULB ENERGY
  Thames Water | www.thameswater.co.uk | THAMES WATER
  Severn Trent | www.stwater.co.uk | SEVERN TRENT; SEVERN TRENT WATER
  United Utilities | www.unitedutilities.com | UNITED UTILITIES; UNITED UTIL
  Anglian Water | www.anglianwater.co.uk | ANGLIAN WATER
  Yorkshire Water | | YORKSHIRE WATER
  Castle Water | www.castlewater.co.uk | CASTLE WATER
  Water Plus | | WATER PLUS; WATERPLUS
  Wave Utilities | | WAVE UTILITIES; ANGLIAN WATER BUSINESS
  Business Stream | | BUSINESS STREAM
  Scottish Water | | SCOTTISH WATER
  Welsh Water | | WELSH WATER; DWR CYMRU
  Southern Water | | SOUTHERN WATER
  Biffa | www.biffa.co.uk | BIFFA; BIFFA WASTE
  Veolia | www.veolia.co.uk | VEOLIA
  Suez | | SUEZ RECYCLING
  First Mile | | FIRST MILE
  Hydro One | www.hydroone.com | HYDRO ONE
  Toronto Hydro | www.torontohydro.com | TORONTO HYDRO
  Hydro-Québec | www.hydroquebec.com | HYDRO QUEBEC
  BC Hydro | www.bchydro.com | BC HYDRO; BCHYDRO
  Alectra | alectrautilities.com | ALECTRA; ALECTRA UTILITIES
  Enbridge Gas | www.enbridgegas.com | ENBRIDGE; ENBRIDGE GAS; UNION GAS
  FortisBC | www.fortisbc.com | FORTISBC; FORTIS BC
  ENMAX | www.enmax.com | ENMAX
  EPCOR | www.epcor.com | EPCOR
  SaskPower | www.saskpower.com | SASKPOWER; SASKENERGY
  Manitoba Hydro | www.hydro.mb.ca | MANITOBA HYDRO
  Nova Scotia Power | www.nspower.ca | NOVA SCOTIA POWER; NS POWER
  NB Power | | NB POWER
  ATCO | | ATCO ENERGY; ATCO GAS; ATCO
  Direct Energy Canada | | DIRECT ENERGY REGULATED
  Enercare | | ENERCARE; RELIANCE HOME COMFORT
  `,
  ),
  ...partiesOf(
    'telecom',
    null,
    `
  Verizon | www.verizon.com | VERIZON; VZWRLSS; VERIZON WIRELESS; VERIZON WRLS; VZW; VERIZONWRLSS; VZ WIRELESS; VZWRLSS IVR; VERIZON BUSINESS; VERIZON FIOS
  AT&T | www.att.com | AT&T; ATT PAYMENT; ATT BILL; AT T; ~ATT; ATT BUS PHONE; ATT CONS PHONE; ATT MOBILITY; AT&T MOBILITY; ATT BUSINESS; AT T MOBILITY; ATT UVERSE
  T-Mobile | www.t-mobile.com | T MOBILE; TMOBILE; TMOBILE AUTO PAY; TMOBILE POSTPAID; T MOBILE PCS
  Sprint | | SPRINT WIRELESS; SPRINT8006396111; SPRINT PCS
  Comcast | www.xfinity.com | COMCAST; XFINITY; COMCAST BUSINESS; COMCAST CABLE; XFINITY MOBILE
  Spectrum | www.spectrum.com | SPECTRUM BUSINESS; ~SPECTRUM; CHARTER COMM; CHARTER COMMUNICATIONS; TIME WARNER CABLE; CHARTER SERVICES; SPECTRUM MOBILE | without SPECTRUM HEALTH; SPECTRUM PAINT; SPECTRUM BRANDS
  Cox Communications | www.cox.com | COX COMM; COX COMMUNICATIONS; COX BUSINESS; COX CABLE; COX COMMUNICATION
  CenturyLink | www.centurylink.com | CENTURYLINK; CENTURY LINK; ~LUMEN; CTL LUMEN; LUMEN CENTURYLINK
  Frontier Communications | www.frontier.com | FRONTIER COMM; FRONTIER COMMUNICATIONS; FRONTIER COMMUN; FRONTIER ONLINE
  Windstream | www.windstream.com | WINDSTREAM; KINETIC BUSINESS
  Optimum | www.optimum.com | ~OPTIMUM; ALTICE; CABLEVISION; OPTIMUM BUSINESS; SUDDENLINK
  Mint Mobile | www.mintmobile.com | MINT MOBILE
  Google Fi | fi.google.com | GOOGLE FI; GOOGLE FIBER; GOOGLE VOICE
  RingCentral | www.ringcentral.com | RINGCENTRAL; RING CENTRAL
  Vonage | www.vonage.com | VONAGE; VONAGE BUSINESS
  8x8 | www.8x8.com | 8X8 INC; 8X8
  Ooma | www.ooma.com | OOMA
  Nextiva | www.nextiva.com | NEXTIVA
  Grasshopper | grasshopper.com | GRASSHOPPER GROUP; GRASSHOPPER COM
  Dialpad | www.dialpad.com | DIALPAD
  OpenPhone | | OPENPHONE
  Twilio | www.twilio.com | TWILIO; TWILIO SENDGRID
  Starlink | www.starlink.com | STARLINK; STARLINK INTERNET
  Viasat | | VIASAT; HUGHESNET; HUGHES NETWORK
  US Cellular | www.uscellular.com | US CELLULAR; USCELLULAR
  Cricket Wireless | www.cricketwireless.com | CRICKET WIRELESS
  Metro by T-Mobile | | METRO BY T MOBILE; METROPCS; METRO PCS
  Boost Mobile | | BOOST MOBILE
  BT | www.bt.com | BT GROUP; BT BUSINESS; BRITISH TELECOM; BT PLC; BRITISH TELECOMMUNICATIONS; BT INTERNET; BT GROUP PLC; ~BT
  EE | ee.co.uk | EE LIMITED; EE LTD; EE MOBILE; ~EE
  O2 | www.o2.co.uk | O2 UK; TELEFONICA; ~O2; TELEFONICA UK; O2 MOBILE
  Vodafone | www.vodafone.co.uk | VODAFONE; VODAFONE LTD
  Three | www.three.co.uk | THREE MOBILE; H3G; HUTCHISON 3G; THREE UK
  Virgin Media | www.virginmedia.com | VIRGIN MEDIA; VIRGIN MEDIA BUSINESS; VIRGIN MEDIA PYMTS
  Sky | www.sky.com | SKY DIGITAL; SKY UK; SKY BUSINESS; SKY BROADBAND; SKY SUBSCRIPTION; SKY MOBILE
  TalkTalk | www.talktalk.co.uk | TALKTALK; TALK TALK; TALKTALK BUSINESS
  Plusnet | www.plus.net | PLUSNET
  giffgaff | www.giffgaff.com | GIFFGAFF
  Tesco Mobile | www.tescomobile.com | TESCO MOBILE
  Zen Internet | | ZEN INTERNET
  Hyperoptic | | HYPEROPTIC
  Gamma Telecom | | GAMMA TELECOM; GAMMA NETWORK
  Bell Canada | www.bell.ca | BELL CANADA; BELL MOBILITY; BELL MOBILITE; BELL ALIANT; BELL ONE BILL; BELL BUSINESS
  Rogers | www.rogers.com | ROGERS WIRELESS; ROGERS COMMUNICATIONS; ROGERS CABLE; ROGERS COMM; ~ROGERS; ROGERS BUSINESS
  Telus | www.telus.com | TELUS; TELUS MOBILITY; TELUS COMMUNICATIONS
  Shaw | www.shaw.ca | SHAW CABLE; SHAW COMMUNICATIONS; SHAW CABLESYSTEMS; SHAW BUSINESS; SHAW COMM
  Fido | www.fido.ca | FIDO; FIDO MOBILE
  Koodo | www.koodomobile.com | KOODO
  Videotron | www.videotron.com | VIDEOTRON
  Freedom Mobile | www.freedommobile.ca | FREEDOM MOBILE
  Cogeco | www.cogeco.ca | COGECO
  Xplornet | | XPLORNET; ~XPLORE
  TekSavvy | | TEKSAVVY
  SaskTel | | SASKTEL
  Eastlink | | EASTLINK
  `,
  ),
  ...partiesOf(
    'landlord',
    null,
    `
  WeWork | www.wework.com | WEWORK; WE WORK
  Regus | www.regus.com | REGUS; ~IWG; REGUS MANAGEMENT; SPACES REGUS; REGUS MGMT
  Industrious | | INDUSTRIOUS OFFICE; ~INDUSTRIOUS
  StorageVault | | STORAGEVAULT; STORAGE VAULT
  Savills | www.savills.co.uk | SAVILLS
  Public Storage | www.publicstorage.com | PUBLIC STORAGE
  Extra Space Storage | www.extraspace.com | EXTRA SPACE STORAGE; EXTRA SPACE; LIFE STORAGE
  CubeSmart | www.cubesmart.com | CUBESMART
  U-Haul Storage | | UHAUL STORAGE; U HAUL STORAGE; UHAUL MOVING STORAGE; U HAUL MOVING & STORAGE
  PODS | www.pods.com | PODS ENTERPRISES; ~PODS
  Safestore | www.safestore.co.uk | SAFESTORE
  Big Yellow | www.bigyellow.co.uk | BIG YELLOW; BIG YELLOW STORAGE; BIG YELLOW SELF STORAGE
  Shurgard | | SHURGARD
  Access Self Storage | | ACCESS SELF STORAGE; ACCESS STORAGE
  Workspace Group | www.workspace.co.uk | WORKSPACE GROUP; WORKSPACE MANAGEMENT
  StorageMart | | STORAGEMART
  Sentinel Storage | | SENTINEL STORAGE
  Simon Property | www.simon.com | SIMON PROPERTY; SIMON PROPERTY GROUP
  Prologis | www.prologis.com | PROLOGIS
  Kimco Realty | | KIMCO; KIMCO REALTY
  CBRE | www.cbre.com | CBRE
  JLL | www.jll.com | JLL PROPERTY; JONES LANG; JONES LANG LASALLE
  Cushman & Wakefield | | CUSHMAN WAKEFIELD; CUSHMAN & WAKEFIELD
  Brookfield Properties | | BROOKFIELD PROP; BROOKFIELD PROPERTIES
  RentCafe | | RENTCAFE; YARDI; YSI RENT
  Landsec | | LANDSEC; LAND SECURITIES; BRITISH LAND
  RioCan | | RIOCAN
  Mobile Mini | | MOBILE MINI; WILLSCOT; WILLIAMS SCOTSMAN
  Avison Young | | AVISON YOUNG
  `,
  ),
];
