import { partiesOf } from '../parties.ts';

/**
 * Supermarkets and liquor shops.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const GROCERIES = partiesOf(
  'grocery',
  null,
  `
  Kroger | www.kroger.com | KROGER; KROGER FUEL
  Safeway | www.safeway.com | SAFEWAY
  Albertsons | www.albertsons.com | ALBERTSONS
  Publix | www.publix.com | PUBLIX
  Whole Foods | www.wholefoodsmarket.com | WHOLE FOODS; WHOLEFDS; WHOLEFOODS; WHOLE FOODS MARKET
  Trader Joe's | www.traderjoes.com | TRADER JOE; TRADER JOES; TRADER JOE S
  Aldi | www.aldi.us | ALDI
  Lidl | www.lidl.com | LIDL
  H-E-B | www.heb.com | H E B; ~HEB
  Wegmans | www.wegmans.com | WEGMANS
  Meijer | www.meijer.com | MEIJER
  Giant Food | | GIANT FOOD; GIANT EAGLE
  Stop & Shop | | STOP & SHOP; STOP SHOP
  Food Lion | | FOOD LION
  ShopRite | | SHOPRITE
  Hy-Vee | | HY VEE; HYVEE
  WinCo | | WINCO FOODS; WINCO
  Sprouts | | SPROUTS FARMERS; ~SPROUTS
  Winn-Dixie | | WINN DIXIE
  Smart & Final | www.smartandfinal.com | SMART & FINAL; SMART AND FINAL; SMART FINAL
  Grocery Outlet | | GROCERY OUTLET
  Piggly Wiggly | | PIGGLY WIGGLY
  Tesco | www.tesco.com | TESCO; TESCO STORES; TESCO STORE; TESCO EXPRESS; TESCO EXTRA; TESCO SUPERSTORE; TESCO METRO
  Sainsbury's | www.sainsburys.co.uk | SAINSBURYS; SAINSBURY S
  Asda | www.asda.com | ASDA
  Morrisons | www.morrisons.com | MORRISONS; WM MORRISONS; WM MORRISON
  Waitrose | www.waitrose.com | WAITROSE
  Co-op Food | www.coop.co.uk | CO OP GROUP; COOP GROUP; CO OP FOOD; CO OPERATIVE FOOD; COOP FOOD; ~CO OP
  Iceland | www.iceland.co.uk | ICELAND FOODS; ~ICELAND
  Ocado | www.ocado.com | OCADO
  Loblaws | www.loblaws.ca | LOBLAWS; LOBLAW
  No Frills | | NO FRILLS; NOFRILLS
  Sobeys | www.sobeys.com | SOBEYS
  Metro Inc. | www.metro.ca | METRO INC; METRO PLUS
  Save-On-Foods | | SAVE ON FOODS; ~SAVE ON
  FreshCo | | FRESHCO
  Food Basics | | FOOD BASICS
  IGA | | ~IGA
  LCBO | www.lcbo.com | LCBO
  Total Wine | | TOTAL WINE
  Jewel-Osco | | ~JEWEL FOOD; JEWEL OSCO
  Star Market | | ~STAR MARKET
  Randalls | | ~RANDALLS
  City Market | | ~CITY MARKET
  Fry's Food | | FRY S FOOD; FRYS FOOD
  Smith's Food | | SMITH S FOOD; SMITHS FOOD
  QFC | | ~QFC
  Dillons | | ~DILLONS
  Ingles | | ~INGLES MARKETS; ~INGLES
  Lowes Foods
  Bi-Lo | | ~BI LO
  Harveys Supermarket
  Food City | | ~FOOD CITY
  Weis Markets
  Price Chopper | | ~PRICE CHOPPER
  Market 32 | | ~MARKET 32
  Tops Markets | | ~TOPS MARKETS
  Hannaford
  Market Basket | | ~MARKET BASKET
  Big Y | | ~BIG Y
  Stater Bros | | ~STATER BROS
  Raley's | | RALEYS; RALEY S
  Nugget Markets | | ~NUGGET MARKETS
  Lucky Supermarkets | | ~LUCKY SUPERMARKETS
  Save Mart | | ~SAVE MART
  FoodMaxx
  Food 4 Less
  El Super | | ~EL SUPER
  Northgate Market
  Vallarta Supermarkets
  Cardenas Markets
  Fiesta Mart | | ~FIESTA MART
  Brookshire's | | BROOKSHIRES; BROOKSHIRE
  Super 1 Foods
  Rouses | | ~ROUSES
  Schnucks
  Dierbergs | | ~DIERBERGS
  Cub Foods | | ~CUB FOODS
  Festival Foods | | ~FESTIVAL FOODS
  Woodman's | | ~WOODMANS; ~WOODMAN S
  Pick 'n Save | | PICK N SAVE
  Mariano's | | ~MARIANOS
  Spartan Stores | | ~SPARTAN STORES
  Family Fare | | ~FAMILY FARE
  Fareway
  Hornbacher's | | HORNBACHERS
  Haggen
  New Seasons | | ~NEW SEASONS
  PCC Markets
  Fresh Market | | THE FRESH MARKET; ~FRESH MARKET
  Earth Fare | | ~EARTH FARE
  Natural Grocers | | ~NATURAL GROCERS
  Fresh Thyme | | ~FRESH THYME
  Save A Lot
  Gelson's | | GELSONS
  Bristol Farms
  Erewhon | | ~EREWHON
  99 Ranch | | ~99 RANCH; ~RANCH 99
  H Mart | | ~H MART
  Mitsuwa
  Patel Brothers
  Uwajimaya
  Foodland
  Times Supermarket | | ~TIMES SUPERMARKET
  Instacart Subscription
  FreshDirect
  HelloFresh
  Blue Apron | | ~BLUE APRON
  Misfits Market | | ~MISFITS MARKET
  Thrive Market | | ~THRIVE MARKET
  BevMo
  Binny's | | BINNYS; BINNY S
  Spec's | | ~SPECS LIQUOR; ~SPECS WINE; ~SPEC S
  Twin Liquors | | ~TWIN LIQUORS
  ABC Liquor
  Gopuff
  Drizly
  Budgens | | ~BUDGENS
  Spar | | ~SPAR
  One Stop | | ONE STOP STORES; ONE STOP STORE
  McColl's | | MCCOLLS; MCCOLL S
  Farmfoods
  Heron Foods | | ~HERON FOODS
  Booths | | ~BOOTHS
  Planet Organic | | ~PLANET ORGANIC
  Abel & Cole | | ABEL COLE; ABEL AND COLE
  Riverford
  Majestic | | ~MAJESTIC
  Sainsbury's Local | | SAINSBURY LOCAL
  Superstore | | ~RCSS; ATLANTIC SUPERSTORE
  Fortinos | | ~FORTINOS
  Valu-mart | | VALU MART; VALUMART
  Your Independent Grocer | | YOUR INDEPENDENT; INDEPENDENT GROCER
  Maxi | | MAXI CIE; MAXI MONTREAL
  Provigo
  Super C | | ~SUPER C
  Adonis | | ~ADONIS
  Longo's | | LONGOS; LONGO S
  Farm Boy | | ~FARM BOY
  Thrifty Foods | | ~THRIFTY FOODS
  Quality Foods | | ~QUALITY FOODS
  Fairway Market | | ~FAIRWAY MARKET
  Buy-Low Foods | | BUY LOW FOODS
  T&T Supermarket | | T T SUPERMARKET
  Nations Fresh | | ~NATIONS FRESH
  Calgary Co-op | | CALGARY CO OP
  Bulk Barn | | ~BULK BARN
  M&M Food Market | | M M FOOD; M M MEAT
  NSLC | | ~NSLC
  MLCC | | ~LIQUOR MART
  Liquor Depot
  Alcool NB
  Fred Meyer | | FRED MEYER
  Ralphs | | RALPHS
  King Soopers | | KING SOOPERS
  Harris Teeter | | HARRIS TEETER
  Vons | | VONS
  Shaw's | | SHAWS
  Acme Markets | | ACME MARKETS
  Tom Thumb | | TOM THUMB
  Real Canadian Superstore | | REAL CDN SUPERSTORE; REAL CANADIAN; ~SUPERSTORE
  Zehrs | | ZEHRS
  `,
);
