import { partiesOf } from '../parties.ts';

/**
 * Restaurants, cafés and pubs.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const RESTAURANTS = partiesOf(
  'restaurant',
  null,
  `
  Starbucks | www.starbucks.com | STARBUCKS; SBUX; STARBUCKS STORE
  McDonald's | www.mcdonalds.com | MCDONALDS; MC DONALDS
  Dunkin' | www.dunkindonuts.com | DUNKIN; DUNKIN DONUTS
  Subway | www.subway.com | ~SUBWAY; SUBWAY RESTAURANT; SUBWAY SANDWICHES
  Chipotle | www.chipotle.com | CHIPOTLE
  Chick-fil-A | www.chick-fil-a.com | CHICK FIL A; CHICKFILA; CHICK FILA
  Burger King | www.bk.com | BURGER KING; BURGERKIN; BURGERKING
  Wendy's | www.wendys.com | WENDYS
  Taco Bell | www.tacobell.com | TACO BELL; TACOBELL
  KFC | www.kfc.com | KFC
  Pizza Hut | www.pizzahut.com | PIZZA HUT
  Domino's | www.dominos.com | DOMINOS; DOMINOS PIZZA
  Papa John's | www.papajohns.com | PAPA JOHNS; PAPA JOHN
  Little Caesars | | LITTLE CAESARS
  Panera Bread | www.panerabread.com | PANERA; PANERA BREAD
  Panda Express | www.pandaexpress.com | PANDA EXPRESS
  Jimmy John's | | JIMMY JOHNS
  Jersey Mike's | | JERSEY MIKES
  Five Guys | | FIVE GUYS
  Shake Shack | | SHAKE SHACK
  In-N-Out Burger | www.in-n-out.com | IN N OUT; IN N OUT BURGER
  Sonic Drive-In | | SONIC DRIVE; SONIC DRIVE IN
  Arby's | | ARBYS
  Popeyes | | POPEYES
  Dairy Queen | | DAIRY QUEEN
  Whataburger | | WHATABURGER
  Culver's | | ~CULVERS; CULVER'S
  Jack in the Box | | JACK IN THE BOX
  Raising Cane's | | RAISING CANES
  Wingstop | | WINGSTOP
  Buffalo Wild Wings | | BUFFALO WILD WINGS
  Applebee's | | APPLEBEES
  Olive Garden | | OLIVE GARDEN
  Chili's | | ~CHILIS; CHILI'S
  Outback Steakhouse | | OUTBACK STEAKHOUSE; ~OUTBACK
  Texas Roadhouse | | TEXAS ROADHOUSE
  Cracker Barrel | | CRACKER BARREL
  IHOP | | IHOP
  Denny's | | ~DENNYS; DENNY'S
  Waffle House | | WAFFLE HOUSE
  Cheesecake Factory | | CHEESECAKE FACTORY; ~CHEESECAKE
  Red Lobster | | RED LOBSTER
  LongHorn Steakhouse | | LONGHORN STEAKHOUSE; LONGHORN STEAK
  Sweetgreen | | SWEETGREEN
  Blue Bottle Coffee | | BLUE BOTTLE
  Peet's Coffee | | PEETS COFFEE; PEETS
  Einstein Bros | | EINSTEIN BROS; EINSTEIN BAGELS
  Krispy Kreme | | KRISPY KREME
  Dutch Bros | | DUTCH BROS
  Tim Hortons | www.timhortons.com | TIM HORTONS
  A&W | | A&W; A W RESTAURANT
  Harvey's | | ~HARVEYS
  Swiss Chalet | | SWISS CHALET
  Boston Pizza | | BOSTON PIZZA
  Second Cup | | SECOND CUP
  Costa Coffee | www.costa.co.uk | COSTA COFFEE; ~COSTA
  Pret A Manger | www.pret.co.uk | PRET A MANGER; ~PRET
  Greggs | www.greggs.co.uk | GREGGS
  Nando's | www.nandos.co.uk | NANDOS
  Caffe Nero | | CAFFE NERO
  Wagamama | | WAGAMAMA
  JD Wetherspoon | | WETHERSPOON; JD WETHERSPOON
  Pizza Express | | PIZZA EXPRESS; PIZZAEXPRESS
  Leon | | LEON RESTAURANTS
  Qdoba
  Moe's Southwest Grill | | MOES SOUTHWEST; MOES SW GRILL
  Del Taco | | ~DEL TACO
  El Pollo Loco
  Taco John's | | ~TACO JOHNS; TACO JOHN S
  Taco Cabana | | ~TACO CABANA
  Baja Fresh
  Rubio's | | RUBIOS
  Cafe Rio
  Zaxby's | | ZAXBYS; ZAXBY S
  Bojangles | | ~BOJANGLES
  Church's Chicken | | ~CHURCHS CHICKEN; CHURCH S CHICKEN
  Slim Chickens | | ~SLIM CHICKENS
  PDQ | | PDQ RESTAURANT; ~PDQ
  Boston Market
  Hardee's | | HARDEES; HARDEE S
  Carl's Jr. | | ~CARLS JR; CARL S JR
  Checkers | | ~CHECKERS DRIVE
  Rally's | | ~RALLYS; ~RALLY S
  Steak 'n Shake | | STEAK N SHAKE
  Freddy's | | FREDDYS FROZEN; FREDDYS STEAKBURGERS; ~FREDDYS; FREDDY S
  Smashburger
  The Habit Burger | | ~HABIT BURGER; ~THE HABIT
  White Castle | | ~WHITE CASTLE
  Krystal | | ~KRYSTAL
  Portillo's | | PORTILLOS; PORTILLO S
  Cook Out | | ~COOK OUT
  Runza
  Braum's | | BRAUMS
  Fatburger
  Wienerschnitzel
  Long John Silver's | | LONG JOHN SILVERS; LONG JOHN SILVER S
  Captain D's | | ~CAPTAIN DS; CAPTAIN D S
  Firehouse Subs | | ~FIREHOUSE SUBS
  Jason's Deli | | JASONS DELI; JASON S DELI
  McAlister's Deli | | MCALISTERS; MCALISTER S
  Potbelly | | ~POTBELLY
  Quiznos
  Schlotzsky's | | SCHLOTZSKYS; SCHLOTZSKY S
  Which Wich
  Penn Station Subs
  Blimpie
  Cousins Subs | | ~COUSINS SUBS
  Charleys | | CHARLEYS PHILLY; CHARLEYS CHEESESTEAKS
  Corner Bakery | | ~CORNER BAKERY
  Au Bon Pain
  Bruegger's | | BRUEGGERS
  Noah's Bagels | | NOAHS BAGELS
  Tropical Smoothie Cafe
  Smoothie King | | ~SMOOTHIE KING
  Jamba
  Caribou Coffee | | ~CARIBOU COFFEE
  Scooter's Coffee | | ~SCOOTERS COFFEE; SCOOTER S COFFEE
  Biggby Coffee
  Black Rock Coffee
  Human Bean | | ~HUMAN BEAN
  Philz Coffee
  Coffee Bean & Tea Leaf | | ~COFFEE BEAN
  7 Brew | | ~7 BREW
  Baskin-Robbins | | BASKIN ROBBINS; BASKIN
  Cold Stone Creamery | | ~COLD STONE
  Ben & Jerry's | | BEN JERRYS; BEN JERRY S
  Marble Slab | | ~MARBLE SLAB
  Menchie's | | MENCHIES
  Auntie Anne's | | AUNTIE ANNES; AUNTIE ANNE S
  Cinnabon
  Nothing Bundt Cakes
  Crumbl
  Insomnia Cookies | | ~INSOMNIA COOKIES
  Papa Murphy's | | ~PAPA MURPHYS; PAPA MURPHY S
  Marco's Pizza | | MARCOS PIZZA; MARCO S PIZZA
  Jet's Pizza | | ~JETS PIZZA; JET S PIZZA
  Hungry Howie's | | HUNGRY HOWIES; HUNGRY HOWIE S
  Round Table Pizza
  MOD Pizza | | ~MOD PIZZA
  Blaze Pizza | | ~BLAZE PIZZA
  Cicis | | CICIS PIZZA; CICIS
  Sbarro
  California Pizza Kitchen
  BJ's Restaurant | | BJS RESTAURANT; BJ S RESTAURANT
  Red Robin | | ~RED ROBIN
  Ruby Tuesday
  TGI Fridays | | TGI FRIDAYS; TGI FRIDAY S; ~TGIF
  Hooters | | ~HOOTERS
  Dave & Buster's | | DAVE BUSTERS; DAVE BUSTER S
  Yard House | | ~YARD HOUSE
  Twin Peaks | | ~TWIN PEAKS
  P.F. Chang's | | PF CHANGS; P F CHANGS; PF CHANG S; P F CHANG S
  Benihana
  Carrabba's | | CARRABBAS; CARRABBA S
  Bonefish Grill | | ~BONEFISH GRILL
  Maggiano's | | MAGGIANOS; MAGGIANO S
  The Capital Grille | | ~CAPITAL GRILLE
  Ruth's Chris | | RUTHS CHRIS; RUTH S CHRIS
  Morton's | | MORTONS STEAKHOUSE; MORTONS THE STEAKHOUSE
  Fogo de Chao
  Texas de Brazil
  Golden Corral | | ~GOLDEN CORRAL
  Bob Evans
  Perkins | | PERKINS RESTAURANT; PERKINS REST
  Village Inn | | ~VILLAGE INN
  Friendly's | | ~FRIENDLYS
  First Watch | | ~FIRST WATCH
  Another Broken Egg
  Huddle House | | ~HUDDLE HOUSE
  Marie Callender's | | MARIE CALLENDERS
  Black Bear Diner
  Noodles & Company | | ~NOODLES CO; ~NOODLES COMPANY; NOODLES AND COMPANY
  Cava | | CAVA MEZZE; CAVA GRILL; ~CAVA
  Pei Wei
  Pick Up Stix
  Teriyaki Madness | | ~TERIYAKI MADNESS
  Bonchon
  L&L Hawaiian Barbecue | | L L HAWAIIAN
  Dickey's Barbecue | | ~DICKEYS BARBECUE; DICKEYS BBQ; DICKEY S BARBECUE
  Famous Dave's | | FAMOUS DAVES
  City Barbeque
  Rib Crib | | ~RIB CRIB
  Mission BBQ
  Cheddar's | | ~CHEDDARS SCRATCH; ~CHEDDARS CASUAL; ~CHEDDAR S
  O'Charley's | | O CHARLEYS; OCHARLEYS
  Miller's Ale House | | MILLERS ALE HOUSE
  Legal Sea Foods
  Eataly
  Sweet Tomatoes | | ~SWEET TOMATOES
  Salata
  Freshii
  Mary Brown's | | MARY BROWNS
  Country Style | | ~COUNTRY STYLE
  Mucho Burrito
  Pita Pit | | ~PITA PIT
  Mr. Sub | | MR SUB
  New York Fries
  St-Hubert | | ST HUBERT; ROTISSERIE ST HUBERT
  Cora Breakfast | | CORA BREAKFAST; CHEZ CORA
  White Spot | | ~WHITE SPOT
  Earls | | ~EARLS RESTAURANT; ~EARLS KITCHEN
  The Keg | | ~THE KEG; ~KEG STEAKHOUSE
  Cactus Club | | ~CACTUS CLUB
  JOEY Restaurants | | ~JOEY RESTAURANT
  Moxies | | ~MOXIES
  Milestones | | ~MILESTONES GRILL; ~MILESTONES BAR
  Montana's | | MONTANAS BBQ; MONTANA S
  Kelsey's | | ~KELSEYS
  East Side Mario's | | EAST SIDE MARIOS; EAST SIDE MARIO S
  Jack Astor's | | JACK ASTORS; JACK ASTOR S
  Smitty's | | SMITTYS
  Humpty's | | HUMPTYS
  Pizza Pizza | | ~PIZZA PIZZA
  Pizza Nova | | ~PIZZA NOVA
  Panago
  Freshslice
  Gabriel Pizza
  Edo Japan
  Manchu Wok
  Thai Express
  Bubba's | | ~BUBBAS; ~BUBBA S
  Timothy's | | ~TIMOTHYS COFFEE; TIMOTHY S COFFEE
  Balzac's | | ~BALZACS
  Bridgehead Coffee | | ~BRIDGEHEAD COFFEE
  Blenz Coffee
  Itsu
  Wasabi | | ~WASABI SUSHI
  Yo! Sushi | | ~YO SUSHI
  Byron | | BYRON HAMBURGERS; BYRON BURGER
  Gourmet Burger Kitchen
  Honest Burgers | | ~HONEST BURGERS
  Franco Manca
  Zizzi
  Prezzo
  Ask Italian
  Bella Italia
  Cafe Rouge | | ~CAFE ROUGE
  Cote Brasserie | | ~COTE BRASSERIE; ~COTE RESTAURANT
  Carluccio's | | CARLUCCIOS; CARLUCCIO S
  Frankie & Benny's | | FRANKIE BENNYS; FRANKIE BENNY S
  Harvester | | ~HARVESTER
  Toby Carvery
  Beefeater | | ~BEEFEATER
  Brewers Fayre
  Hungry Horse | | ~HUNGRY HORSE
  Greene King
  Marston's | | MARSTONS; MARSTON S
  Mitchells & Butlers | | MITCHELLS BUTLERS
  Stonegate | | STONEGATE PUB; STONEGATE GROUP
  Slug & Lettuce | | ~SLUG LETTUCE; SLUG AND LETTUCE
  All Bar One
  BrewDog
  Loungers | | ~LOUNGERS
  Giggling Squid | | ~GIGGLING SQUID
  Dishoom
  Tortilla UK | | TORTILLA MEXICAN
  Barburrito
  West Cornwall Pasty
  Warrens Bakery | | ~WARRENS BAKERY
  Gail's | | ~GAILS; GAIL S
  Patisserie Valerie
  Black Sheep Coffee
  Coffee#1 | | ~COFFEE 1
  Esquires Coffee | | ~ESQUIRES COFFEE
  AMT Coffee | | ~AMT COFFEE
  Boston Tea Party
  Wimpy | | ~WIMPY
  Chopstix
  Upper Crust | | ~UPPER CRUST
  Burger & Lobster | | ~BURGER LOBSTER
  `,
);
