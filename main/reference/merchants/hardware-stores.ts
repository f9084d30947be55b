import { partiesOf } from '../parties.ts';

/**
 * Building materials, hardware, tools and farm stores.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const HARDWARE_STORES = partiesOf(
  'hardware_store',
  null,
  `
  Home Depot | www.homedepot.com | HOME DEPOT; HOMEDEPOT; THE HOME DEPOT; HOMEDEPOT COM
  Lowe's | www.lowes.com | LOWES; LOWE S
  Menards | www.menards.com | MENARDS
  Ace Hardware | www.acehardware.com | ACE HARDWARE; ACE HDWE; ACE HDW
  True Value | www.truevalue.com | ~TRUE VALUE
  Harbor Freight | www.harborfreight.com | HARBOR FREIGHT; HARBOR FREIGHT TOOLS
  Sherwin-Williams | www.sherwin-williams.com | SHERWIN WILLIAMS; SHERWIN WILLIAM
  Fastenal | www.fastenal.com | FASTENAL
  Floor & Decor | www.flooranddecor.com | FLOOR & DECOR; FLOOR AND DECOR; FLOOR DECOR
  84 Lumber | www.84lumber.com | 84 LUMBER
  Tractor Supply | www.tractorsupply.com | TRACTOR SUPPLY
  Northern Tool | www.northerntool.com | NORTHERN TOOL
  Benjamin Moore | | BENJAMIN MOORE
  B&Q | www.diy.com | B&Q; B & Q
  Screwfix | www.screwfix.com | SCREWFIX
  Toolstation | www.toolstation.com | TOOLSTATION
  Wickes | www.wickes.co.uk | WICKES
  Travis Perkins | www.travisperkins.co.uk | TRAVIS PERKINS
  Jewson | www.jewson.co.uk | JEWSON
  Howdens | www.howdens.com | HOWDENS; HOWDENS JOINERY
  Selco | | SELCO BUILDERS; SELCO
  City Plumbing | | CITY PLUMBING; PLUMB CENTER
  RONA | www.rona.ca | RONA
  Home Hardware | www.homehardware.ca | HOME HARDWARE
  Canadian Tire | www.canadiantire.ca | CANADIAN TIRE; CDN TIRE; CDN TIRE STORE
  Princess Auto | | PRINCESS AUTO
  KMS Tools | | KMS TOOLS
  Snap-on | www.snapon.com | SNAP ON TOOLS; SNAP ON INDUSTRIAL
  Matco Tools | | MATCO TOOLS
  Mac Tools | | MAC TOOLS
  Orchard Supply | | ~ORCHARD SUPPLY
  Do it Best
  Lumber Liquidators | | ~LUMBER LIQUIDATORS; ~LL FLOORING
  Tile Shop | | THE TILE SHOP; ~TILE SHOP
  MSI Surfaces
  Rockler
  Woodcraft | | ~WOODCRAFT
  Acme Tools | | ~ACME TOOLS
  Toolup
  Sears Hometown | | ~SEARS HOMETOWN
  Rural King | | ~RURAL KING
  Atwoods | | ~ATWOODS
  Orscheln
  Blain's Farm & Fleet | | ~BLAINS FARM; BLAIN S FARM; ~FARM FLEET; FARM AND FLEET
  Mills Fleet Farm | | ~FLEET FARM; MILLS FLEET FARM
  Bomgaars
  Coastal Farm | | ~COASTAL FARM
  Southern States Coop | | ~SOUTHERN STATES
  Runnings | | ~RUNNINGS
  Murdoch's | | MURDOCHS RANCH; ~MURDOCHS
  Theisen's | | THEISENS
  Big R | | ~BIG R
  McCoy's Building Supply | | MCCOYS BUILDING; MCCOYS BLDG; MCCOY S BUILDING
  Sutherlands | | SUTHERLANDS LUMBER; ~SUTHERLANDS
  Carter Lumber | | ~CARTER LUMBER
  Stock Building Supply
  BMC | | BMC WEST; BMC STOCK
  Kelly-Moore | | KELLY MOORE
  Dunn-Edwards | | DUNN EDWARDS
  PPG Paints
  Valspar
  Behr | | BEHR PAINT
  Glidden | | GLIDDEN PAINT
  Hilti
  Milwaukee Tool
  DeWalt
  Makita
  Festool
  Cornwell Tools
  Grizzly Industrial | | ~GRIZZLY INDUSTRIAL
  Robert Dyas
  Homebase UK | | HOMEBASE LTD; HOMEBASE STORE; HUK HOMEBASE
  Topps Tiles
  Buildbase
  MKM | | MKM BUILDING
  Huws Gray
  Bradfords | | ~BRADFORDS
  Ridgeons | | ~RIDGEONS
  Lords Builders Merchants
  Plumbase
  Plumb Center | | PLUMBCENTER
  Plumbnation
  Graham Plumbers | | ~GRAHAM PLUMBERS; ~GRAHAM PLUMBING
  Victorian Plumbing
  Brewers Decorator | | ~BREWERS DECORATOR; ~C BREWER
  Dulux Decorator Centre | | DULUX DECORATOR; DULUX
  Crown Decorating | | ~CROWN DECORATING
  Johnstones Decorating
  Leyland SDM
  FFX | | ~FFX
  Axminster Tools
  Machine Mart | | ~MACHINE MART
  Cromwell Tools
  Farnell
  Denmans | | ~DENMANS
  YESSS Electrical
  Electrical World | | ~ELECTRICAL WORLD
  Magnet Kitchens | | ~MAGNET KITCHENS; ~MAGNET LTD
  Wren Kitchens | | ~WREN KITCHENS
  Timber Mart | | ~TIMBER MART
  BMR Group | | BMR GROUP; ~BMR
  Kent Building Supplies
  Patrick Morin
  Reno-Depot | | RENO DEPOT
  Peavey Mart | | ~PEAVEY MART
  UFA Co-operative | | UFA CO OP; UFA FARM
  Windsor Plywood
  Lee Valley | | ~LEE VALLEY
  Busy Bee Tools
  Canac
  House of Tools
  TSC Stores
  Richelieu Hardware
  Convoy Supply | | ~CONVOY SUPPLY
  Slegg Lumber
  Dick's Lumber | | ~DICKS LUMBER
  Castle Building Centre
  Cloverdale Paint
  Nedco
  Westburne
  E.B. Horsman | | EB HORSMAN; E B HORSMAN
  Noble Trade | | ~NOBLE TRADE
  Acklands-Grainger | | ACKLANDS
  HD Supply | | HD SUPPLY
  Wolseley | | WOLSELEY
  `,
);
