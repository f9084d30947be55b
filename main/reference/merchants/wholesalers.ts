import { partiesOf } from '../parties.ts';

/**
 * Wholesalers and suppliers of the trades.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const WHOLESALERS = partiesOf(
  'wholesaler',
  null,
  `
  Sysco | www.sysco.com | SYSCO; SYSCO CORP; SYSCO FOOD; SYSCO CORPORATION; SYSCO CANADA
  US Foods | www.usfoods.com | US FOODS; US FOODSERVICE; USFOODS; U S FOODS; CHEF STORE; US FOODS CHEFSTORE
  Restaurant Depot | www.restaurantdepot.com | RESTAURANT DEPOT
  Performance Food Group | www.pfgc.com | PERFORMANCE FOOD; ~PFG; PERFORMANCE FOODSERVICE; PERFORMANCE FOOD GROUP
  Gordon Food Service | www.gfs.com | GORDON FOOD; GORDON FOOD SERVICE; ~GFS; GFS STORE; GORDON FOODSERVICE; GFS CANADA
  Ben E. Keith | www.benekeith.com | BEN E KEITH
  Shamrock Foods | www.shamrockfoods.com | SHAMROCK FOODS
  Chefs' Warehouse | www.chefswarehouse.com | CHEFS WAREHOUSE; THE CHEFS WAREHOUSE
  McLane | www.mclaneco.com | MCLANE; MCLANE COMPANY
  Core-Mark | www.core-mark.com | ~CORE MARK
  SpartanNash | www.spartannash.com | SPARTANNASH; SPARTAN NASH
  UNFI | www.unfi.com | UNFI; UNITED NATURAL FOODS; UNITED NATURAL
  KeHE | www.kehe.com | KEHE
  Southern Glazer's | www.southernglazers.com | SOUTHERN GLAZER; SOUTHERN GLAZERS; SOUTHERN WINE; SGWS
  RNDC | www.rndc-usa.com | RNDC; REPUBLIC NATIONAL DIST; REPUBLIC NATIONAL
  Breakthru Beverage | www.breakthrubev.com | BREAKTHRU BEV; BREAKTHRU BEVERAGE
  Anheuser-Busch | www.anheuser-busch.com | ANHEUSER BUSCH; ANHEUSER
  Coca-Cola | www.coca-colacompany.com | COCA COLA; COCACOLA; COCA COLA BOTTLING; COCA COLA CONSOLIDATED; COCA COLA REFRESH
  PepsiCo | www.pepsico.com | PEPSI; PEPSICO; PEPSI COLA; PEPSI BEVERAGE
  Keurig Dr Pepper | | KEURIG DR PEPPER; DR PEPPER
  Zoro | www.zoro.com | ZORO TOOLS; ZORO
  Grainger | www.grainger.com | GRAINGER; WW GRAINGER; W W GRAINGER
  McMaster-Carr | www.mcmaster.com | MCMASTER CARR; MCMASTER
  Ferguson | www.ferguson.com | FERGUSON ENT; FERGUSON ENTERPRISES; ~FERGUSON; FERGUSON PLUMBING; FERGUSON ENTERPRIS
  ABC Supply | www.abcsupply.com | ABC SUPPLY; AMERICAN BUILDERS & CONTR
  Beacon Building Products | www.becn.com | BEACON BUILDING; BEACON ROOFING; BEACON SALES; BEACON ROOFING SUPPLY
  SRS Distribution | | SRS DISTRIBUTION
  Builders FirstSource | www.bldr.com | BUILDERS FIRSTSOURCE; BUILDERS FIRST SOURCE; BLDRS FIRSTSOURCE
  SiteOne | www.siteone.com | SITEONE; SITEONE LANDSCAPE
  Watsco | | WATSCO
  Johnstone Supply | | JOHNSTONE SUPPLY
  WinSupply | | WINSUPPLY
  Graybar | www.graybar.com | GRAYBAR
  Rexel | www.rexelusa.com | REXEL
  WESCO | www.wesco.com | WESCO; WESCO DISTRIBUTION
  Consolidated Electrical | | CONSOLIDATED ELECTRICAL; CED ELECTRICAL
  City Electric Supply | | CITY ELECTRIC SUPPLY; CITY ELECTRICAL FACTORS
  McKesson | www.mckesson.com | MCKESSON; MCKESSON MEDICAL
  Cardinal Health | www.cardinalhealth.com | CARDINAL HEALTH
  AmerisourceBergen | www.cencora.com | AMERISOURCE; AMERISOURCEBERGEN; CENCORA
  Henry Schein | www.henryschein.com | HENRY SCHEIN; HENRYSCHEIN
  Patterson Dental | www.pattersondental.com | PATTERSON DENTAL; PATTERSON COMPANIES
  Benco Dental | | BENCO DENTAL
  Darby Dental | | DARBY DENTAL
  Medline | www.medline.com | MEDLINE; MEDLINE INDUSTRIES
  Owens & Minor | | OWENS & MINOR
  SalonCentric | www.saloncentric.com | SALONCENTRIC; SALON CENTRIC
  Sally Beauty | www.sallybeauty.com | SALLY BEAUTY
  WebstaurantStore | www.webstaurantstore.com | WEBSTAURANT; WEBSTAURANTSTORE; THE WEBSTAURANT STORE
  Imperial Dade | www.imperialdade.com | IMPERIAL DADE; IMPERIAL BAG
  Veritiv | | VERITIV
  ScanSource | | SCANSOURCE
  Ingram Micro | www.ingrammicro.com | INGRAM MICRO
  TD Synnex | www.tdsynnex.com | TD SYNNEX; TECH DATA; SYNNEX
  S&S Activewear | | S&S ACTIVEWEAR; SANMAR
  Alibaba Trade | | ALIBABA TRADE
  Brakes | www.brake.co.uk | BRAKES FOODSERVICE; BRAKE BROS; BRAKES BROS; BRAKES GROUP; BRAKE BROTHERS; BRAKES FOOD
  Bidfood | www.bidfood.co.uk | BIDFOOD; BFS GROUP
  Booker | www.booker.co.uk | ~BOOKER; BOOKER LTD; BOOKER WHOLESALE; BOOKER LIMITED; BOOKER CASH
  Bestway | www.bestway.co.uk | ~BESTWAY; BESTWAY WHOLESALE
  Costco Wholesale UK | www.costco.co.uk | COSTCO WHOLESALE UK
  JJ Foodservice | www.jjfoodservice.com | JJ FOODSERVICE; JJ FOOD SERVICE
  Matthew Clark | www.matthewclark.co.uk | MATTHEW CLARK
  LWC Drinks | | LWC DRINKS
  RS Components | uk.rs-online.com | RS COMPONENTS
  Wolseley UK | | WOLSELEY UK
  Edmundson Electrical | | EDMUNDSON ELECTRICAL
  Sysco Ireland | | PALLAS FOODS
  Core-Mark Canada | | CORE MARK CANADA
  Flanagan Foodservice | | FLANAGAN FOODSERVICE
  Wholesale Club | | WHOLESALE CLUB; REAL CANADIAN WHOLESALE
  Emco | | EMCO CORPORATION; EMCO CORP
  Gescan | | GESCAN
  Printful | | PRINTFUL; PRINTIFY
  Faire Wholesale | | FAIRE WHOLESALE ORDER
  Dot Foods | | DOT FOODS
  Cheney Brothers | | CHENEY BROTHERS; CHENEY BROS
  Reinhart | | REINHART FOOD; ~REINHART
  Baldor | | BALDOR SPECIALTY; ~BALDOR
  Airgas | www.airgas.com | AIRGAS
  Motion Industries | | MOTION INDUSTRIES
  MSC Industrial | www.mscdirect.com | MSC INDUSTRIAL; MSC DIRECT
  Applied Industrial | | APPLIED INDUSTRIAL
  Ryerson | | ~RYERSON
  Vulcan Materials | | VULCAN MATERIALS; VULCAN CONST
  Martin Marietta | | MARTIN MARIETTA
  CEMEX | | CEMEX
  Boise Cascade | | BOISE CASCADE
  Sherwin Automotive | | FINISHMASTER
  Jacent
  Nash Finch
  C&S Wholesale | | C S WHOLESALE
  Associated Wholesale Grocers
  Associated Grocers | | ~ASSOCIATED GROCERS
  Unified Grocers
  Harbor Wholesale | | ~HARBOR WHOLESALE
  Eby-Brown | | EBY BROWN
  AMCON Distributing
  H.T. Hackney | | ~HT HACKNEY; H T HACKNEY
  S. Abraham & Sons | | S ABRAHAM
  Coremark
  GSC Enterprises
  Imperial Trading | | ~IMPERIAL TRADING
  Farner-Bocken | | FARNER BOCKEN
  Merchants Foodservice
  Nicholas and Company
  Saladino's | | SALADINOS
  Labatt Food Service
  Jake's Finer Foods | | ~JAKES FINER
  Roma Foods
  Food Services of America
  Maines Paper & Food | | MAINES PAPER
  FreshPoint
  Produce Alliance | | ~PRODUCE ALLIANCE
  Chef's Warehouse | | CHEF S WAREHOUSE; CHEFSTORE; SMART FOODSERVICE
  Cash & Carry Smart Foodservice | | CASH CARRY SMART
  Driscoll Foods
  Sofo Foods
  Ferraro Foods
  Greco and Sons
  Stanz Foodservice
  Martin Bros | | MARTIN BROS DIST
  Upper Lakes Foods
  Buckhead Meat
  Halperns
  Allen Brothers
  Pat LaFrieda
  Samuels Seafood | | SAMUELS SEAFOOD; SAMUELS SON SEAFOOD
  Santa Monica Seafood
  Fortune Fish | | ~FORTUNE FISH
  Inland Seafood | | ~INLAND SEAFOOD
  Frito-Lay | | FRITOLAY; FRITO LAY
  Bimbo Bakeries | | BIMBO BAKERIES; ~BIMBO BAKEHOUSE
  Flowers Foods | | ~FLOWERS FOODS; ~FLOWERS BAKING
  Lewis Bakeries
  Mondelez
  Hershey | | HERSHEY CO; THE HERSHEY COMPANY; HERSHEY COMPANY
  Mars Wrigley
  General Mills | | ~GENERAL MILLS
  Kellogg's | | KELLOGG SALES; ~KELLOGGS
  Kraft Heinz
  Tyson Foods
  JBS | | JBS USA; JBS FOODS
  Smithfield Foods
  Hormel | | ~HORMEL
  Cargill
  ADM | | ARCHER DANIELS
  Land O'Lakes | | LAND O LAKES
  Dean Foods | | ~DEAN FOODS
  Dairy Farmers of America
  Prairie Farms | | ~PRAIRIE FARMS
  Hiland Dairy
  Saputo
  Agropur
  Parmalat
  Maple Leaf Foods
  Red Bull | | RED BULL DISTRIBUTION; RED BULL NORTH AMERICA; ~RED BULL
  Monster Beverage | | ~MONSTER BEVERAGE
  Coca-Cola Consolidated | | ~COKE CONSOLIDATED; CCBCC
  Reyes Coca-Cola | | REYES COCA COLA; REYES BEVERAGE; REYES HOLDINGS
  Molson Coors
  Heineken | | ~HEINEKEN
  Constellation Brands | | ~CONSTELLATION BRANDS
  Diageo
  Bacardi | | ~BACARDI
  E. & J. Gallo | | E J GALLO; GALLO WINERY
  Young's Market | | ~YOUNGS MARKET
  Johnson Brothers
  Heidelberg Distributing
  Fedway
  Allied Beverage | | ~ALLIED BEVERAGE
  Empire Merchants | | ~EMPIRE MERCHANTS
  Martignetti
  Horizon Beverage | | ~HORIZON BEVERAGE
  Wirtz Beverage
  Silver Eagle | | ~SILVER EAGLE
  Andrews Distributing
  Hensley Beverage
  Crescent Crown | | ~CRESCENT CROWN
  Columbia Distributing
  Standard Sales | | ~STANDARD SALES
  Manhattan Beer | | ~MANHATTAN BEER
  Sheehan Family
  Fintech Beverage | | FINTECH EFT; FINTECH NET; FINTECH ALCOHOL
  iControl | | ICONTROL BEVERAGE
  Provi | | ~PROVI
  Liquor Control Board Pennsylvania | | ~PLCB; PA LIQUOR CONTROL
  ABC Fine Wine
  BCLDB | | BC LIQUOR; BCLDB; BC LDB
  SAQ | | ~SAQ; SOCIETE DES ALCOOLS
  AGLC | | ~AGLC
  Brewers Retail | | BREWERS RETAIL; ~BEER STORE; THE BEER STORE; ~BREWERS DISTRIBUTOR
  Connect Logistics Alcohol
  Altria
  Reynolds American
  Philip Morris
  ITG Brands
  Global Tobacco | | ~GLOBAL TOBACCO
  Ontario Cannabis Store
  BC Cannabis
  Hawthorne Gardening
  Hydrofarm
  Kush Supply
  Greenlane
  Leaf Trade | | ~LEAF TRADE
  LeafLink
  Turning Point Brands
  D&H Distributing | | D H DISTRIBUTING
  Arrow Electronics | | ~ARROW ELECTRONICS
  Avnet
  Digi-Key | | DIGIKEY; DIGI KEY
  Mouser | | ~MOUSER
  Newark Electronics
  Allied Electronics | | ~ALLIED ELECTRONICS
  Jameco
  SparkFun
  Border States | | ~BORDER STATES
  Crescent Electric | | ~CRESCENT ELECTRIC
  Elliott Electric
  Summit Electric | | ~SUMMIT ELECTRIC
  Kirby Risk
  Van Meter | | ~VAN METER
  Dakota Supply Group | | DAKOTA SUPPLY
  Mayer Electric | | ~MAYER ELECTRIC
  State Electric | | ~STATE ELECTRIC
  North Coast Electric
  Independent Electric Supply
  Turtle & Hughes | | TURTLE HUGHES
  Hajoca | | ~HAJOCA
  Morsco | | MORSCO; MORRISON SUPPLY; REECE USA; REECE PLUMBING
  Moore Supply
  First Supply | | ~FIRST SUPPLY
  Consolidated Supply | | ~CONSOLIDATED SUPPLY
  Keller Supply
  Slakey Brothers
  FW Webb | | F W WEBB; FW WEBB
  Torrington Supply
  Central Supply | | ~CENTRAL SUPPLY
  Barnett | | BARNETT INC; ~SUPPLY WORKS; SUPPLYWORKS
  Interline Brands | | ~INTERLINE BRANDS
  Wilmar | | ~WILMAR
  R.E. Michel | | RE MICHEL; R E MICHEL
  ACR Supply
  East Coast Metal
  Lennox | | LENNOX INDUSTRIES; LENNOX STORES; LENNOX PARTSPLUS; LENNOX INTL
  Trane | | TRANE SUPPLY; TRANE US; TRANE
  Goodman | | ~GOODMAN DISTRIBUTION; ~GOODMAN MFG
  Daikin
  York International | | ~YORK INTERNATIONAL
  Rheem
  Refrigeration Supplies Distributor | | REFRIGERATION SUPPLIES; RSD TOTAL CONTROL
  United Refrigeration | | ~UNITED REFRIGERATION
  Sid Harvey
  Ed's Supply | | ~EDS SUPPLY
  US LBM
  L&W Supply | | L W SUPPLY
  GMS | | ~GYPSUM MANAGEMENT
  Foundation Building Materials | | ~FOUNDATION BUILDING; ~FBM
  American Builders
  Allied Building Products
  Gulfeagle Supply
  Roofing Supply Group
  Bradco
  Richards Building Supply
  Lansing Building Products
  Huttig
  BlueLinx
  Weyerhaeuser
  Georgia-Pacific | | GEORGIA PACIFIC
  UFP Industries | | UFP INDUSTRIES; ~UNIVERSAL FOREST
  Cameron Ashley
  Guardian Building Products
  Pella | | PELLA WINDOWS; PELLA CORP
  Andersen Windows
  Milgard
  JELD-WEN | | JELD WEN; JELDWEN
  Masonite | | ~MASONITE
  Sunrise Windows | | ~SUNRISE WINDOWS
  Norandex
  Alside
  CertainTeed
  Owens Corning
  GAF | | ~GAF
  James Hardie
  Trex
  Daltile | | DALTILE; DAL TILE
  Emser Tile
  Arizona Tile
  Bedrosians
  MSI Stone
  Cambria Surfaces | | CAMBRIA COUNTERTOPS; CAMBRIA COMPANY
  Mohawk Industries
  Shaw Industries
  Ewing Irrigation | | ~EWING IRRIGATION
  Horizon Distributors | | ~HORIZON DISTRIBUTORS
  Heritage Landscape Supply
  Site One | | ~SITE ONE
  Central Turf | | ~CENTRAL TURF
  Harrell's | | HARRELLS LLC
  Core & Main | | ~CORE MAIN
  White Cap | | ~WHITE CAP
  Contractors Supply
  Fastener Supply | | ~FASTENER SUPPLY
  Bolt Depot
  Würth | | WURTH
  Lawson Products
  Barnes Distribution
  Kaman Industrial
  Bearing Distributors | | ~BEARING DISTRIBUTORS
  Parts Authority | | ~PARTS AUTHORITY
  Keystone Automotive | | ~KEYSTONE AUTOMOTIVE
  Factory Motor Parts
  XL Parts
  Worldpac
  IMC Parts
  Uni-Select | | UNI SELECT; BUMPER TO BUMPER
  American Tire Distributors
  TireHub
  TBC Wholesale | | TBC CORP; NTW NATIONAL TIRE; TREADMAXX
  U.S. AutoForce | | US AUTOFORCE
  Rush Truck Centers
  TravelCenters Parts
  Manheim
  ADESA
  Copart
  IAA | | INSURANCE AUTO AUCTIONS; IAA LOT; ~IAAI
  Carvana Wholesale
  ACV Auctions
  OPENLANE
  Turn 14 | | ~TURN 14
  Meyer Distributing
  Parts Town | | ~PARTS TOWN
  Heritage Food Service
  KaTom
  Edward Don
  TriMark
  Wasserstrom
  Clark Associates
  BakeMark
  Dawn Foods | | ~DAWN FOODS
  Puratos
  Sweet Street | | ~SWEET STREET
  US Paper | | ~US PAPER
  Bunzl
  Unisource
  xpedx
  Central National Gottesman
  Network Distribution | | ~NETWORK DISTRIBUTION
  HP Products | | ~HP PRODUCTS
  Waxie Sanitary | | WAXIE
  Brady Industries
  Hillyard
  Diversey
  Zep | | ~ZEP
  State Chemical | | ~STATE CHEMICAL
  Staples Business Advantage
  Amscan
  Fun Express | | ~FUN EXPRESS
  Rhode Island Novelty
  US Toy | | ~US TOY
  Diamond Comic | | ~DIAMOND COMIC
  Alliance Games | | ~ALLIANCE GAMES
  GTS Distribution | | ~GTS DISTRIBUTION
  Southern Hobby | | ~SOUTHERN HOBBY
  Ingram Content | | INGRAM CONTENT; INGRAM BOOK
  Baker & Taylor | | BAKER TAYLOR
  Sports South | | ~SPORTS SOUTH
  RSR Group
  Lipsey's | | LIPSEYS
  Davidson's Gun Supply | | ~DAVIDSONS
  Augusta Sportswear
  Bella Canvas
  JDS Industries
  Stahls
  Nazdar | | ~NAZDAR
  Grimco
  Fellers | | FELLERS INC
  Gelato | | GELATO COM; GELATO AS
  Gooten
  Spocket
  DSers
  CJ Dropshipping
  Doba | | ~DOBA
  Oberlo
  Global Sources | | ~GLOBAL SOURCES
  DHgate
  Made-in-China | | MADE IN CHINA COM
  1688.com | | ~1688 COM
  Abound Wholesale | | ~ABOUND WHOLESALE
  Tundra Wholesale | | ~TUNDRA WHOLESALE
  Bulk Apothecary | | ~BULK APOTHECARY
  Brambleberry | | ~BRAMBLE BERRY
  CandleScience
  Specialty Bottle | | ~SPECIALTY BOTTLE
  SKS Bottle
  Berlin Packaging | | ~BERLIN PACKAGING
  TricorBraun
  Fillmore Container
  EcoEnclose
  noissue
  Packlane
  PakFactory
  Uline Shipping
  Pacific Trellis | | ~PACIFIC TRELLIS
  BSN Medical
  Moore Medical
  Bound Tree Medical
  NDC Inc
  PSS World Medical
  Schein Medical | | SCHEIN MEDICAL; GENERAL INJECTABLES
  Medco | | MEDCO SUPPLY
  Safco Dental
  Dental City | | ~DENTAL CITY
  Glidewell
  Align Technology | | ~ALIGN TECHNOLOGY; INVISALIGN
  Straumann
  Nobel Biocare
  Dentsply
  Hu-Friedy | | HU FRIEDY
  3M Oral Care
  MWI Animal Health | | MWI ANIMAL HEALTH; MWI VETERINARY
  Patterson Veterinary
  Covetrus
  Victor Medical | | ~VICTOR MEDICAL
  Zoetis
  IDEXX
  Boehringer Ingelheim
  Elanco
  H.D. Smith | | ~HD SMITH
  Anda | | ANDA INC
  Kinray
  Morris & Dickson | | MORRIS DICKSON
  Stryker
  Medtronic
  Zimmer Biomet
  Arthrex
  Smith & Nephew | | ~SMITH NEPHEW
  Allergan | | ALLERGAN; ABBVIE
  Galderma
  Merz | | ~MERZ
  Abbott | | ~ABBOTT
  BD | | BECTON DICKINSON
  Hologic
  Alcon
  Bausch & Lomb | | BAUSCH LOMB
  Cooper Vision | | COOPERVISION; ~COOPER VISION
  Essilor | | ESSILOR; ESSILORLUXOTTICA
  ABB Optical | | ~ABB OPTICAL
  Safilo
  Luxottica
  Marchon
  Armstrong McCall
  State Beauty Supply
  Beauty Systems Group
  L'Oreal | | LOREAL USA; LOREAL; L OREAL
  Wella
  Aveda
  Redken
  Paul Mitchell
  OPI Products
  Burmax
  Universal Companies
  Massage Warehouse | | ~MASSAGE WAREHOUSE
  Nutrien
  Helena Agri
  Wilbur-Ellis | | WILBUR ELLIS
  CHS Inc | | ~CHS INC; ~CHS COOP
  GROWMARK
  Corteva
  Pioneer Hi-Bred | | PIONEER HI BRED
  Bayer Crop Science
  Syngenta
  BASF | | ~BASF
  Dow Chemical | | ~DOW CHEMICAL
  Brenntag
  Univar
  Hawkins Inc
  Linde | | PRAXAIR; LINDE GAS; ~LINDE
  Matheson Tri-Gas | | MATHESON TRI; ~MATHESON
  Messer | | MESSER LLC; ~MESSER GAS
  NuCO2 | | NUCO 2
  Air Products | | ~AIR PRODUCTS
  Lincoln Electric
  Central McGowan
  Reliance Steel | | ~RELIANCE STEEL
  Olympic Steel
  Steel Dynamics | | ~STEEL DYNAMICS
  Nucor
  Alro Steel
  Metals Depot
  Online Metals | | ~ONLINE METALS; ONLINEMETALS
  Metal Supermarkets | | ~METAL SUPERMARKETS
  Speedy Metals | | ~SPEEDY METALS
  Hanson Aggregates
  Heidelberg Materials | | HEIDELBERG MATERIALS; LEHIGH HANSON
  Lafarge
  Holcim
  US Concrete | | ~US CONCRETE
  Quikrete
  Oldcastle | | ~OLDCASTLE
  Argos USA
  Buzzi Unicem
  CalPortland
  Granite Construction Materials
  JJ Keller | | JJ KELLER; J J KELLER
  Global Equipment | | ~GLOBAL EQUIPMENT
  Brakes Catering | | ~BRAKES CATERING
  Bidvest Foodservice
  Reynolds Catering
  Fresh Direct UK
  Dunsters Farm
  Thomas Ridley
  Harvest Fine Foods
  Turner Price | | ~TURNER PRICE
  Creed Foodservice
  Savona Foodservice
  Castell Howell
  Harlech Foodservice
  Hopwells
  Pilgrim Foodservice
  Pioneer Foodservice
  Philip Dennis
  Medina Dairy
  Muller Milk | | ~MULLER MILK; MULLER UK
  Arla | | ~ARLA
  Freshways
  Warburtons
  Hovis
  Allied Bakeries
  Parfetts
  Dhamecha
  United Wholesale | | ~UNITED WHOLESALE
  AF Blakemore | | AF BLAKEMORE; A F BLAKEMORE
  Nisa
  Costcutter
  Londis
  SPAR Wholesale | | ~SPAR WHOLESALE
  Sugro
  Hancocks Cash & Carry | | HANCOCKS CASH; ~HANCOCKS
  Batleys
  Musgrave
  Henderson Wholesale
  Palmer & Harvey | | PALMER HARVEY
  HT Drinks | | ~HT DRINKS
  Carlsberg Marston's | | CARLSBERG
  AB InBev | | AB INBEV; INBEV
  Star Pubs | | ~STAR PUBS
  Punch Taverns | | ~PUNCH TAVERNS
  Admiral Taverns | | ~ADMIRAL TAVERNS
  Ei Group
  Bibendum
  Enotria
  Liberty Wines | | ~LIBERTY WINES
  Hallgarten | | ~HALLGARTEN
  Majestic Wine | | ~MAJESTIC WINE
  Tolchards
  St Austell Brewery
  Nectar Imports | | ~NECTAR IMPORTS
  Britvic
  Fever-Tree | | ~FEVER TREE
  Nichols plc
  Alliance Healthcare | | ~ALLIANCE HEALTHCARE
  AAH Pharmaceuticals | | ~AAH PHARMACEUTICALS
  Phoenix Healthcare | | ~PHOENIX HEALTHCARE
  Mawdsleys
  DE Group | | ~DE GROUP
  Dental Directory | | ~DENTAL DIRECTORY
  Kent Express | | ~KENT EXPRESS
  NVS | | ~NATIONAL VETERINARY
  Centaur Services | | ~CENTAUR SERVICES
  Cromwell Group
  Buck & Hickman | | BUCK HICKMAN
  ERIKS UK | | ERIKS INDUSTRIAL; ERIKS UK
  Brammer | | ~BRAMMER
  Hayley Group
  BSS Group
  Smith Brothers Stores
  Pipe Center | | ~PIPE CENTER
  Wolseley Plumb
  Williams Trade Supplies
  James Hargreaves
  City Electrical | | ~CITY ELECTRICAL
  Wilts Electrical | | ~WILTS ELECTRICAL
  Medlock Electrical
  Electric Center | | ~ELECTRIC CENTER
  Newey & Eyre | | NEWEY EYRE
  SIG Roofing | | ~SIG ROOFING; ~SIG TRADING
  CCF Ltd
  Encon
  Minster Insulation | | ~MINSTER INSULATION
  Keyline
  Burdens | | ~BURDENS
  Jewson Tools
  Gibbs & Dandy | | GIBBS DANDY
  EH Smith | | ~EH SMITH
  Covers Timber | | ~COVERS TIMBER
  Arnold Laver
  James Latham
  Howarth Timber
  Tarmac | | ~TARMAC
  Aggregate Industries
  Hanson UK | | HANSON QUARRY; HANSON UK
  Breedon
  Marshalls plc | | MARSHALLS PLC; MARSHALLS MONO
  Ibstock
  Wienerberger
  Tile Giant | | ~TILE GIANT
  Euro Packaging | | ~EURO PACKAGING
  Nisbets
  Alliance Online | | ~ALLIANCE ONLINE
  Lockhart Catering
  Vegware
  Rajapack
  Kite Packaging | | ~KITE PACKAGING
  Davpack
  Antalis
  Premier Paper | | ~PREMIER PAPER
  Ralawise
  PenCarrie
  BTC Activewear
  Capital Hair & Beauty | | ~CAPITAL HAIR
  Salon Services | | ~SALON SERVICES
  Adel Professional
  Aston & Fincher | | ASTON FINCHER
  Ellisons | | ~ELLISONS
  Euro Car Parts Trade
  Andrew Page
  Dingbro
  Alliance Automotive | | ~ALLIANCE AUTOMOTIVE
  Micheldever Tyres | | MICHELDEVER
  Stapleton's Tyre | | STAPLETONS TYRE; STAPLETONS
  BCA Marketplace | | BCA MARKETPLACE; BRITISH CAR AUCTIONS
  Mole Valley Farmers
  Wynnstay
  Countrywide Farmers | | ~COUNTRYWIDE FARMERS
  Agrii
  Frontier Agriculture | | ~FRONTIER AGRICULTURE
  ForFarmers
  Colabor
  Dubord & Rainville | | DUBORD
  Pratts Wholesale
  Wallace & Carey | | WALLACE CAREY
  Costco Business Centre
  Mayrand
  Lactalis Canada
  Natrel
  Canada Bread
  Weston Foods
  Lassonde
  Molson Canada
  Labatt
  Sleeman
  Arterra Wines
  Mark Anthony
  Kohl & Frisch | | KOHL FRISCH
  Familiprix
  uniPHARM
  Sinclair Dental
  Medical Mart | | ~MEDICAL MART
  Nedco Rexel
  Franklin Empire | | ~FRANKLIN EMPIRE
  Torbram Electric
  Emco Waterworks
  Bardon Supplies
  Wolseley HVAC
  Master Group | | ~MASTER GROUP; LE GROUPE MASTER
  Goodman Canada
  Taiga Building | | ~TAIGA BUILDING
  CanWel
  Gentek
  Kaycan
  Roofmart
  Convoy Building | | ~CONVOY BUILDING
  BuildDirect
  Brafasco
  SPI Health and Safety
  Hisco Canada
  Wajax
  Bolt Supply House
  Russel Metals
  Samuel Son
  Federated Co-operatives Wholesale | | FEDERATED CO OPERATIVES WHOLESALE
  Richardson Pioneer
  Viterra
  NAPA Canada | | NAPA CANADA; UAP INC
  Lordco
  Vast-Auto | | ~VAST AUTO
  Jetro | | JETRO; JETRO CASH; JETRO CASH & CARRY
  Vistar | | VISTAR
  Carrier Enterprise | | CARRIER ENTERPRISE
  Baker Distributing | | BAKER DISTRIBUTING
  Gemaire | | GEMAIRE
  Platt Electric | | PLATT ELECTRIC
  Anixter | | ANIXTER
  Cosmoprof | | COSMOPROF; COSMO PROF
  alphabroder | | ALPHABRODER
  Makro | | MAKRO
  Guillevin | | GUILLEVIN
  PPG | | PPG ARCHITECTURAL
  City Electrical Factors | | ~CEF
  `,
);
