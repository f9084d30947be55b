import { partiesOf } from '../parties.ts';

/**
 * Clothing and shoes.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const CLOTHING = partiesOf(
  'clothing',
  null,
  `
  Nike | www.nike.com | NIKE; NIKE COM
  Old Navy | | OLD NAVY
  Gap | | GAP ONLINE; ~GAP US; GAP OUTLET
  TJ Maxx | | TJ MAXX; TJMAXX; T J MAXX
  Marshalls | | ~MARSHALLS
  Ross | | ROSS STORES; ROSS STORE; ROSS DRESS
  Burlington | | BURLINGTON COAT; BURLINGTON STORES
  H&M | | H&M; H & M
  Zara | | ZARA
  Uniqlo | | UNIQLO
  Carhartt | | CARHARTT
  Red Wing Shoes | | RED WING SHOE; RED WING SHOES
  Primark | | PRIMARK
  Next | | NEXT RETAIL; NEXT DIRECTORY
  Allbirds | www.allbirds.com | ALLBIRDS
  Lululemon | | LULULEMON
  Mark's | | MARKS WORK WEARHOUSE; MARK'S WORK
  Amazon Fashion | |
  Adidas | | ~ADIDAS
  Under Armour
  Puma | | ~PUMA
  Reebok | | ~REEBOK
  New Balance | | ~NEW BALANCE
  Skechers
  Foot Locker | | ~FOOT LOCKER
  Finish Line | | ~FINISH LINE
  Famous Footwear | | ~FAMOUS FOOTWEAR
  DSW | | ~DSW
  Payless Shoes
  Journeys | | ~JOURNEYS
  Vans Store | | ~VANS STORE
  Levi's | | LEVIS STORE; LEVI S; LEVI STRAUSS
  Banana Republic | | ~BANANA REPUBLIC
  J.Crew | | ~J CREW; JCREW
  Ann Taylor
  Loft | | ~LOFT STORE; ~LOFT OUTLET
  Talbots | | ~TALBOTS
  Chico's | | ~CHICOS; ~CHICO S
  White House Black Market
  Express Clothing | | ~EXPRESS FASHION
  American Eagle
  Abercrombie
  Hollister
  Aeropostale
  Hot Topic | | ~HOT TOPIC
  Torrid | | ~TORRID
  Lane Bryant
  Victoria's Secret | | ~VICTORIAS SECRET; VICTORIA S SECRET
  Forever 21 | | ~FOREVER 21
  Charlotte Russe
  Men's Wearhouse | | MENS WEARHOUSE; MEN S WEARHOUSE
  Jos. A. Bank | | JOS A BANK
  Brooks Brothers | | ~BROOKS BROTHERS
  Tommy Hilfiger
  Calvin Klein
  Ralph Lauren
  Michael Kors
  Coach Store | | ~COACH OUTLET; ~COACH STORE
  Kate Spade
  Tory Burch
  Children's Place | | ~CHILDRENS PLACE
  Carter's | | ~CARTERS; CARTER S BABY
  OshKosh
  Boot Barn | | ~BOOT BARN
  Cavender's | | CAVENDERS
  Dickies
  Timberland | | ~TIMBERLAND
  Wolverine Boots | | ~WOLVERINE BOOTS
  Superior Uniform | | ~SUPERIOR UNIFORM
  Galls | | ~GALLS
  FIGS Scrubs | | WEARFIGS; ~FIGS
  Uniform Advantage | | ~UNIFORM ADVANTAGE
  Cherokee Uniforms
  Stitch Fix | | ~STITCH FIX
  Nordstrom Rack
  Lulus | | ~LULUS
  ASOS | | ~ASOS
  Boohoo | | ~BOOHOO
  New Look | | ~NEW LOOK
  River Island | | ~RIVER ISLAND
  Topshop
  Dorothy Perkins
  Matalan
  Peacocks | | ~PEACOCKS
  Clarks | | CLARKS SHOES; CLARKS OUTLET; C J CLARK
  Schuh
  Russell & Bromley | | RUSSELL BROMLEY
  Moss Bros | | ~MOSS BROS
  Charles Tyrwhitt
  TM Lewin
  Fat Face | | ~FAT FACE
  Joules | | ~JOULES
  White Stuff | | ~WHITE STUFF
  Superdry
  Reiss
  Ted Baker | | ~TED BAKER
  Arco Workwear
  Mammoth Workwear
  Roots Canada
  Aritzia
  Reitmans
  Laura Canada
  Le Chateau
  Simons | | ~SIMONS
  Moores | | ~MOORES
  Tip Top Tailors
  Ardene
  Garage Clothing | | ~GARAGE CLOTHING
  Dynamite | | ~DYNAMITE
  Bluenotes
  Harry Rosen
  Canada Goose
  Work Authority | | ~WORK AUTHORITY
  L'Equipeur | | L EQUIPEUR; LEQUIPEUR
  Zappos | | ZAPPOS
  Shopbop | | SHOPBOP
  `,
);
