import { partiesOf } from '../parties.ts';

/**
 * Shops of general and special merchandise.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const GENERAL_STORES = partiesOf(
  'general_store',
  null,
  `
  Walmart | www.walmart.com | WALMART; WAL MART; WM SUPERCENTER; WALMART COM; WMT; WALMART GROCERY; WAL SAM'S; WM SUPERC
  Target | www.target.com | TARGET CORPORATI; TARGET CORPORATION; TARGET CORP; TARGET COM; TARGET STORE; TARGET STORES; TARGET T; TARGET PLUS; ~TARGET
  Costco | www.costco.com | COSTCO; COSTCO WHSE; COSTCO WHOLESALE; COSTCO COM; WWW COSTCO COM; COSTCO BUSINESS
  Sam's Club | www.samsclub.com | SAMS CLUB; SAMSCLUB; ~SAMS
  BJ's Wholesale Club | www.bjs.com | BJS WHOLESALE; BJS WHSE
  Dollar General | www.dollargeneral.com | DOLLAR GENERAL; DOLLARGENERAL
  Dollar Tree | www.dollartree.com | DOLLAR TREE; DOLLARTREE
  Family Dollar | www.familydollar.com | FAMILY DOLLAR
  Five Below | | FIVE BELOW
  Big Lots | | BIG LOTS
  Kohl's | | KOHLS
  Macy's | | MACYS
  Nordstrom | | NORDSTROM
  JCPenney | | JCPENNEY; JC PENNEY
  IKEA | www.ikea.com | IKEA
  Bed Bath & Beyond | | BED BATH; BED BATH & BEYOND
  Michaels | www.michaels.com | MICHAELS STORES; MICHAELS
  Hobby Lobby | www.hobbylobby.com | HOBBY LOBBY; HOBBYLOBBY
  JOANN | | JOANN STORES; JOANN; JO ANN FABRIC
  PetSmart | | PETSMART
  Petco | | PETCO
  Bass Pro Shops | | BASS PRO
  Cabela's | | CABELAS
  REI | | REI COM; ~REI
  Dick's Sporting Goods | | DICKS SPORTING
  Academy Sports | | ACADEMY SPORTS
  Barnes & Noble | | BARNES & NOBLE; BARNES NOBLE
  Party City | www.partycity.com | PARTY CITY
  HomeGoods | | HOMEGOODS
  World Market | | WORLD MARKET
  Oriental Trading | | ORIENTAL TRADING
  Etsy Shop | | ETSY SHOP
  Argos | www.argos.co.uk | ARGOS
  John Lewis | www.johnlewis.com | JOHN LEWIS
  Poundland | | POUNDLAND
  B&M | | B & M STORES; B&M RETAIL; B&M BARGAINS
  The Range | | THE RANGE
  Wilko | | WILKO
  WHSmith | | WHSMITH; WH SMITH
  Marks & Spencer | www.marksandspencer.com | MARKS & SPENCER; MARKS SPENCER; M&S; MARKS AND SPENCER
  Dollarama | www.dollarama.com | DOLLARAMA
  Giant Tiger | | GIANT TIGER
  Hudson's Bay | | HUDSONS BAY
  Winners | | WINNERS HOMESENSE
  Indigo Books | | INDIGO BOOKS; CHAPTERS INDIGO
  QVC | | QVC
  Pottery Barn | | POTTERY BARN
  Williams-Sonoma | | WILLIAMS SONOMA
  Crate & Barrel | | CRATE & BARREL; CRATE BARREL
  Overstock | | OVERSTOCK
  AutoZone Pro | | AUTOZONE PRO
  1-800-Flowers | | 1800FLOWERS; 1 800 FLOWERS
  FTD | | FTD COM
  Sears | | ~SEARS
  Kmart | | ~KMART
  ShopKo
  Ollie's | | OLLIES BARGAIN; ~OLLIES
  Tuesday Morning
  At Home | | AT HOME STORE
  Bealls
  Belk | | ~BELK
  Dillard's | | ~DILLARDS; DILLARD S
  Bloomingdale's | | ~BLOOMINGDALES; BLOOMINGDALE S
  Neiman Marcus
  Saks Fifth Avenue | | SAKS FIFTH; SAKS OFF
  Boscov's | | BOSCOVS
  Von Maur
  Stein Mart | | ~STEIN MART
  Sur La Table
  Container Store | | ~CONTAINER STORE; THE CONTAINER STORE
  West Elm | | ~WEST ELM
  CB2 | | CB 2
  Restoration Hardware | | ~RESTORATION HARDWARE; RH COM
  Arhaus
  Ethan Allen
  Ashley Furniture | | ASHLEY FURNITURE; ASHLEY HOMESTORE
  La-Z-Boy | | LA Z BOY; LAZBOY
  Rooms To Go
  Raymour & Flanigan | | RAYMOUR FLANIGAN
  American Furniture Warehouse
  Nebraska Furniture Mart
  Bob's Discount Furniture | | BOBS DISCOUNT; BOB S DISCOUNT
  Mattress Firm | | ~MATTRESS FIRM
  Sleep Number | | ~SLEEP NUMBER
  Casper | | CASPER SLEEP
  Purple Mattress | | ~PURPLE MATTRESS
  Kirkland's | | ~KIRKLANDS; KIRKLAND S
  Pier 1 | | ~PIER 1
  Christmas Tree Shops
  Spencer's | | SPENCERS GIFTS; SPENCER GIFTS
  Hallmark | | ~HALLMARK STORE; ~HALLMARK CARDS; AMYS HALLMARK
  Build-A-Bear | | BUILD A BEAR
  Toys R Us
  LEGO | | LEGO STORE; LEGO SYSTEM; LEGO SHOP
  GameStop
  Guitar Center | | ~GUITAR CENTER
  Sweetwater Sound | | SWEETWATER
  Books-A-Million | | BOOKS A MILLION
  Half Price Books
  Powell's Books | | POWELLS BOOKS
  Scheels
  Sportsman's Warehouse | | ~SPORTSMANS WAREHOUSE; SPORTSMAN S WAREHOUSE
  Big 5 Sporting Goods
  Golf Galaxy | | ~GOLF GALAXY
  PGA Tour Superstore
  Play It Again Sports
  West Marine | | ~WEST MARINE
  Camping World | | ~CAMPING WORLD
  Duluth Trading
  Orvis | | ~ORVIS
  L.L.Bean | | ~LL BEAN; L L BEAN
  Lands' End | | ~LANDS END
  Patagonia | | ~PATAGONIA
  The North Face | | ~NORTH FACE
  Columbia Sportswear
  Pet Supplies Plus
  Pet Supermarket | | ~PET SUPERMARKET
  Chewy | | ~CHEWY
  Pet Valu
  Mattress Warehouse | | ~MATTRESS WAREHOUSE
  Bath & Body Works | | BATH BODY WORKS; BATH AND BODY WORKS
  Ulta | | ULTA BEAUTY; ULTA 1; ULTA COM; ~ULTA
  Sephora
  Yankee Candle
  Blick Art Materials | | BLICK ART; DICK BLICK
  Jerry's Artarama | | JERRYS ARTARAMA
  Edible Arrangements | | ~EDIBLE ARRANGEMENTS
  Teleflora
  Proflowers
  Harry & David | | HARRY DAVID; HARRY AND DAVID
  Omaha Steaks
  See's Candies | | SEES CANDIES; SEE S CANDIES
  GNC | | ~GNC
  Vitamin Shoppe | | ~VITAMIN SHOPPE
  Smoke Shop Depot
  Goodwill | | ~GOODWILL
  Salvation Army | | ~SALVATION ARMY
  Habitat ReStore | | ~HABITAT RESTORE; HABITAT FOR HUMANITY RESTORE
  Savers | | ~SAVERS STORE; ~VALUE VILLAGE
  Zulily
  HSN | | ~HSN
  Wish.com | | ~WISH COM
  Shein
  StockX
  Fanatics | | ~FANATICS
  Redbubble
  Zazzle
  Shutterfly
  Snapfish
  Minted | | ~MINTED
  Mixbook
  Uncommon Goods | | ~UNCOMMON GOODS
  Lakeshore Learning
  School Specialty | | ~SCHOOL SPECIALTY
  Discount School Supply
  Really Good Stuff
  Demco
  Gaylord Archival
  Displays2go | | DISPLAYS 2GO
  Poundstretcher
  Home Bargains | | ~HOME BARGAINS; TJ MORRIS
  Dunelm
  TK Maxx
  Debenhams
  Harrods | | ~HARRODS
  Selfridges
  Fenwick | | ~FENWICK
  House of Fraser
  Very.co.uk | | VERY CO UK; ~SHOP DIRECT
  Littlewoods
  AO.com | | AO COM; AO RETAIL
  Hobbycraft
  Flying Tiger | | ~FLYING TIGER
  Pets at Home
  Jollyes
  Dobbies
  Blue Diamond Garden Centre
  Notcutts
  Wyevale
  Smyths Toys
  The Entertainer | | ~THE ENTERTAINER
  Waterstones
  Foyles | | ~FOYLES
  The Works | | THE WORKS STORES; THEWORKS CO UK
  Card Factory | | ~CARD FACTORY
  Clintons | | CLINTONS CARDS; CLINTON CARDS
  Paperchase
  Interflora
  Bloom & Wild | | ~BLOOM WILD; BLOOM AND WILD
  Moonpig
  Funky Pigeon | | ~FUNKY PIGEON
  Decathlon | | ~DECATHLON
  Sports Direct | | ~SPORTS DIRECT
  JD Sports
  Go Outdoors | | ~GO OUTDOORS
  Cotswold Outdoor
  Mountain Warehouse | | ~MOUNTAIN WAREHOUSE
  Millets | | ~MILLETS
  Evans Cycles
  Hamleys | | ~HAMLEYS
  Lakeland | | ~LAKELAND
  ProCook
  Habitat UK
  DFS | | ~DFS
  Furniture Village | | ~FURNITURE VILLAGE
  Oak Furnitureland
  Bensons for Beds
  Dreams Beds | | ~DREAMS LTD; ~DREAMS BEDS
  ScS | | ~SCS
  Made.com | | ~MADE COM
  Cath Kidston
  The Body Shop | | ~BODY SHOP
  Lush | | ~LUSH COSMETICS; LUSH RETAIL; ~LUSH LTD
  Holland & Barrett | | HOLLAND BARRETT; HOLLAND AND BARRETT
  Specsavers
  Vision Express | | ~VISION EXPRESS
  Timpson
  Cex | | ~CEX
  Cash Converters | | ~CASH CONVERTERS
  Sainsbury's Argos | | SAINSBURYS ARGOS
  HomeSense
  The Brick | | ~THE BRICK
  Leon's | | LEONS FURNITURE; LEON S FURNITURE
  Structube
  Urban Barn | | ~URBAN BARN
  Sleep Country | | ~SLEEP COUNTRY
  Chapters | | ~CHAPTERS
  Mastermind Toys | | ~MASTERMIND TOYS
  Sport Chek
  Atmosphere Sports | | ~ATMOSPHERE SPORTS
  Sail Outdoors | | ~SAIL OUTDOORS
  MEC | | ~MOUNTAIN EQUIPMENT; ~MEC
  Bouclair
  Linen Chest | | ~LINEN CHEST
  Stokes | | ~STOKES
  Kitchen Stuff Plus
  Great Canadian Dollar Store
  Rossy | | ~ROSSY
  Hart Stores | | ~HART STORES
  Red Apple Stores
  DeSerres
  Purdys
  Rocky Mountain Chocolate
  Davids Tea | | DAVIDSTEA; DAVIDS TEA
  `,
);
