import { partiesOf } from '../parties.ts';

/**
 * Suppliers of energy, water and waste services.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const UTILITIES = partiesOf(
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
  TECO | www.tampaelectric.com | ~TECO; TECO PEOPLE GAS
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
  FirstEnergy | www.firstenergycorp.com | FIRSTENERGY; FIRST ENERGY
  AEP | www.aep.com | AEP OHIO; AEP TEXAS; ~AEP; AMERICAN ELECTRIC POWER; AEP ENERGY
  Evergy | www.evergy.com | EVERGY
  APS | www.aps.com | APS ELECTRIC; ARIZONA PUBLIC SVC; ARIZONA PUBLIC SERVICE; APS ELEC; ~APS
  SRP | www.srpnet.com | ~SRP; SRP SUREPAY; SALT RIVER PROJECT
  NV Energy | www.nvenergy.com | NV ENERGY; NVENERGY
  Rocky Mountain Power | | ROCKY MOUNTAIN POWER; ROCKY MTN POWER; PACIFIC POWER
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
  American Water | www.amwater.com | AMERICAN WATER; CALIFORNIA WATER SERVICE; CAL WATER; AQUA AMERICA; AMWATER
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
  SSE | sse.co.uk | SSE ENERGY; SSE BUSINESS; SSE AIRTRICITY; ~SSE; SSE SOUTHERN ELECTRIC
  OVO Energy | www.ovoenergy.com | ~OVO; OVO ENERGY
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
  Enercare | | ENERCARE
  Florida Public Utilities
  JEA | | JEA UTILITIES; JEA ELECTRIC; ~JEA
  OUC | | ORLANDO UTILITIES; ~OUC
  Gulf Power | | ~GULF POWER
  Mississippi Power
  Santee Cooper
  SCANA
  Appalachian Power
  Kentucky Power
  Kentucky Utilities | | KENTUCKY UTILITIES; LG E KU; LGE KU; LOUISVILLE GAS
  Indiana Michigan Power
  NIPSCO
  AES Indiana | | AES INDIANA; INDIANAPOLIS POWER; AES OHIO; DAYTON POWER
  Vectren
  Citizens Energy | | ~CITIZENS ENERGY
  We Energies
  Wisconsin Public Service
  Alliant Energy
  Madison Gas & Electric | | MADISON GAS
  Minnesota Power
  Otter Tail Power
  MidAmerican Energy
  Black Hills Energy
  NorthWestern Energy | | ~NORTHWESTERN ENERGY
  Montana-Dakota Utilities | | MONTANA DAKOTA
  Idaho Power
  Avista | | ~AVISTA
  Clark Public Utilities
  Tacoma Public Utilities
  Snohomish PUD | | SNOHOMISH PUD; SNO PUD
  SMUD | | ~SMUD
  Imperial Irrigation District
  Modesto Irrigation
  Turlock Irrigation
  Hawaiian Electric
  Chugach Electric
  Tucson Electric Power
  El Paso Electric
  PNM | | PNM ELECTRIC; PUBLIC SERVICE NEW MEXICO; ~PNM
  Oklahoma Gas & Electric | | OKLAHOMA GAS; OG E; OGE ENERGY
  PSO Oklahoma | | PUBLIC SERVICE OKLAHOMA
  SWEPCO
  Oncor
  TNMP | | ~TNMP
  Gexa Energy
  4Change Energy
  Constellation Energy | | ~CONSTELLATION ENERGY
  NRG | | ~NRG
  Champion Energy | | ~CHAMPION ENERGY
  Cirro Energy
  Ambit Energy | | ~AMBIT ENERGY
  Just Energy | | ~JUST ENERGY
  Stream Energy | | ~STREAM ENERGY
  Pulse Power | | ~PULSE POWER
  Rhythm Energy | | ~RHYTHM ENERGY
  Cleco
  Memphis Light Gas & Water | | ~MLGW; MEMPHIS LIGHT
  Nashville Electric Service | | NASHVILLE ELECTRIC; ~NES
  EPB Chattanooga | | EPB CHATTANOOGA; EPB ELECTRIC; ~EPB
  TVA | | ~TVA
  Huntsville Utilities
  Liberty Utilities
  Central Hudson
  NYSEG
  Rochester Gas & Electric | | ROCHESTER GAS; RG E
  Orange & Rockland | | ORANGE ROCKLAND
  Central Maine Power
  Versant Power
  Unitil
  Rhode Island Energy
  United Illuminating | | ~UNITED ILLUMINATING
  Delmarva Power
  Atlantic City Electric
  Jersey Central Power | | ~JCPL; JCP&L; JERSEY CENTRAL
  South Jersey Gas
  New Jersey Natural Gas
  Elizabethtown Gas
  West Penn Power
  Duquesne Light
  Columbia Gas
  UGI | | UGI UTILITIES
  Philadelphia Gas Works
  Peoples Natural Gas
  National Fuel | | ~NATIONAL FUEL
  Toledo Edison
  Illuminating Company | | ~ILLUMINATING COMPANY
  Mon Power | | ~MON POWER
  Potomac Edison
  Baltimore Water
  WSSC Water
  DC Water | | ~DC WATER
  Aqua America | | ~AQUA OH; AQUA PENNSYLVANIA; ~AQUA WATER; AQUA PA; AQUA OHIO
  California Water Service | | CALIFORNIA WATER
  Golden State Water
  San Jose Water
  Suez Water
  Middlesex Water
  Denver Water
  Dallas Water Utilities
  San Antonio Water System | | SAN ANTONIO WATER; ~SAWS WATER
  Texas Gas Service
  Oklahoma Natural Gas
  Kansas Gas Service
  Intermountain Gas
  Cascade Natural Gas
  NW Natural
  Questar Gas
  Summit Utilities
  Vermont Gas
  Superior Propane | | ~SUPERIOR PROPANE
  Star Gas | | ~STAR GAS; PETRO HOME SERVICES
  Blue Rhino | | ~BLUE RHINO
  Waste Industries
  Casella Waste
  Rumpke | | ~RUMPKE
  Advanced Disposal | | ~ADVANCED DISPOSAL
  Recology
  Burrtec | | ~BURRTEC
  Athens Services
  CR&R | | CR R INC; CR R WASTE
  LRS | | LAKESHORE RECYCLING; LRS RECYCLES
  Clean Harbors | | ~CLEAN HARBORS
  Progressive Waste | | ~PROGRESSIVE WASTE
  Emterra
  Miller Waste | | ~MILLER WASTE
  Environmental 360 | | ~ENVIRONMENTAL 360
  Cascades Recovery | | ~CASCADES RECOVERY
  Grundon
  Viridor
  FCC Environment
  Bywaters
  Cory | | ~CORY
  B&M Waste | | B M WASTE
  Countrystyle Recycling
  Utility Warehouse | | ~UTILITY WAREHOUSE
  Utilita
  So Energy | | ~SO ENERGY
  Good Energy | | ~GOOD ENERGY
  Ecotricity
  Opus Energy | | ~OPUS ENERGY
  Haven Power | | ~HAVEN POWER
  Total Gas & Power | | ~TOTAL GAS
  Gazprom Energy | | GAZPROM ENERGY; SEFE ENERGY
  Corona Energy | | ~CORONA ENERGY
  Crown Gas & Power | | ~CROWN GAS
  SmartestEnergy
  Yu Energy
  Pozitive Energy
  Drax
  BES Utilities
  D-Energi | | D ENERGI
  Valda Energy
  CNG Energy
  Shell Energy | | ~SHELL ENERGY
  Co-operative Energy | | CO OPERATIVE ENERGY
  Outfox the Market
  Rebel Energy | | ~REBEL ENERGY
  South West Water
  South East Water
  Affinity Water | | ~AFFINITY WATER
  Wessex Water
  Bristol Water
  Portsmouth Water
  South Staffs Water | | SOUTH STAFFS WATER; SOUTH STAFFORDSHIRE WATER
  Cambridge Water
  Essex & Suffolk Water | | ESSEX SUFFOLK WATER
  Northumbrian Water
  SES Water
  Everflow
  Source for Business
  Pennon Water | | ~PENNON WATER
  NI Water
  Electric Ireland
  Power NI
  Firmus Energy
  Calor Gas
  Flogas
  Hydro Ottawa
  London Hydro
  Elexicon
  Oakville Hydro
  Burlington Hydro
  Waterloo North Hydro | | WATERLOO NORTH HYDRO; ENOVA POWER
  Kitchener Utilities
  Utilities Kingston
  GrandBridge Energy
  Energir | | ENERGIR; ~GAZ METRO
  Heritage Gas | | ~HERITAGE GAS
  Newfoundland Power
  NL Hydro
  Maritime Electric | | ~MARITIME ELECTRIC
  Apex Utilities
  Carma Billing
  Wyse Meter
  Metergy
  Priority Submetering
  Ohio Edison | | OHIO EDISON
  Penelec | | PENELEC
  Met-Ed | | MET ED
  Tampa Electric | | TAMPA ELECTRIC
  PacifiCorp | | PACIFICORP
  Reliance Home Comfort | | RELIANCE HOME COMFORT
  `,
);
