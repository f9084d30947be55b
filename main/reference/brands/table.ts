// Compiled by scripts/compile-brands.ts from name-suggestion-index 8.0.20260918; not to be edited.
import type { Trade } from '../trades.ts';

/**
 * Brands by trade, a line each as in our other tables.
 *
 * Source: name-suggestion-index 8.0.20260918 (https://nsi.guide). Licence: BSD-3-Clause, © name-suggestion-index contributors.
 */
export const BRAND_TABLE: Readonly<Partial<Record<Trade, string>>> = {
  advertising: `
Service Graphics | | SERVICE GRAPHICS; ~PARAGON SERVICE POINT
The Printing House | | THE PRINTING HOUSE
`,
  auto_parts: `
Alliance | | ~ALLIANCE TIRE COMPANY
American Tire Depot | | ~AMERICAN TIRE DEPOT
Apollo Tyres | | ~APOLLO TYRES
Auto Plus | | ~AUTO PLUS
Benson Auto Parts | | BENSON AUTO PARTS
Big Brand Tire & Service | | BIG BRAND TIRE & SERVICE; BIG BRAND TIRE AND SERVICE
Bridgestone | | ~BRIDGESTONE; ~BRIDGESTONE INDIA
Commercial Tire | | ~COMMERCIAL TIRE
Cooper Tire & Rubber Company | | COOPER TIRE & RUBBER COMPANY; COOPER TIRE AND RUBBER COMPANY
Dunlop | | ~DUNLOP
KOI Auto Parts | | KOI AUTO PARTS
Motor Parts Direct | | ~MOTOR PARTS DIRECT
Protyre | | ~PROTYRE
Sanel NAPA | | SANEL NAPA; ~SANEL AUTO PARTS
Tire Choice | | ~TIRE CHOICE; ~TIRE CHOICE AUTO SERVICE CENTER; ~TIRE CHOICE AUTO SERVICE CENTERS
Tire Discounters | | TIRE DISCOUNTERS
Tire Warehouse | | ~TIRE WAREHOUSE
Vianor | | ~VIANOR
Wheel Works | | ~WHEEL WORKS
`,
  bank: `
1st Security Bank | | ~1ST SECURITY BANK
Abound Credit Union | | ABOUND CREDIT UNION
Access Bank | | ~ACCESS BANK
Amegy Bank of Texas | | AMEGY BANK OF TEXAS; ~AMEGY BANK
Androscoggin Bank | | ANDROSCOGGIN BANK
Attijariwafa Bank | | ATTIJARIWAFA BANK
Austin Bank | | ~AUSTIN BANK
Bangkok Bank | | BANGKOK BANK
Bank of Albuquerque | | ~BANK OF ALBUQUERQUE
Bank of Baroda | | BANK OF BARODA; ~DENA BANK; ~VIJAYA BANK
Bank of Hawaii | | ~BANK OF HAWAII
Bank of India | | ~BANK OF INDIA
Bank of New Hampshire | | ~BANK OF NEW HAMPSHIRE
Bank of Oklahoma | | ~BANK OF OKLAHOMA
Bank of Texas | | ~BANK OF TEXAS
Bank of the Sierra | | ~BANK OF THE SIERRA
Bar Harbor Bank & Trust | | ~BAR HARBOR BANK & TRUST; ~BAR HARBOR BANK AND TRUST
Berkshire Bank | | ~BERKSHIRE BANK
Blue Federal Credit Union | | ~BLUE FEDERAL CREDIT UNION
Broadview Federal Credit Union | | BROADVIEW FEDERAL CREDIT UNION
Busey Bank | | BUSEY BANK
CIBC Bank USA | | CIBC BANK USA
CTBC Bank | | CTBC BANK
California Coast Credit Union | | ~CALIFORNIA COAST CREDIT UNION
Camden National Bank | | ~CAMDEN NATIONAL BANK
Canandaigua National Bank & Trust | | CANANDAIGUA NATIONAL BANK & TRUST; CANANDAIGUA NATIONAL BANK AND TRUST; ~CANANDAIGUA NATIONAL BANK
Centennial Bank | | CENTENNIAL BANK
Central Bank | | ~CENTRAL BANK
China Construction Bank | | CHINA CONSTRUCTION BANK
Commonwealth Bank | | ~COMMONWEALTH BANK; ~COMMONWEALTH BANK OF AUSTRALIA
Community Bank | | ~COMMUNITY BANK; ~COMMUNITY BANK, N A
Community First Credit Union | | ~COMMUNITY FIRST CREDIT UNION
ConnectOne Bank | | CONNECTONE BANK; ~FIRST NATIONAL BANK OF LONG ISLAND
Consumers Credit Union | | ~CONSUMERS CREDIT UNION
Credit Union of Texas | | ~CREDIT UNION OF TEXAS
Danske Bank | | DANSKE BANK
Dayspring Bank | | DAYSPRING BANK
Deutsche Bank | | ~DEUTSCHE BANK
Diamond Bank | | ~DIAMOND BANK
Digital Federal Credit Union | | ~DIGITAL FEDERAL CREDIT UNION
Dollar Bank | | ~DOLLAR BANK
ESL Federal Credit Union | | ESL FEDERAL CREDIT UNION
Educators Credit Union | | EDUCATORS CREDIT UNION
Enterprise Bank & Trust | | ~ENTERPRISE BANK & TRUST; ~ENTERPRISE BANK AND TRUST
Equity Bank | | EQUITY BANK
Farmers National Bank | | ~FARMERS NATIONAL BANK
Fidelity Bank | | ~FIDELITY BANK
Fidelity Bank & Trust | | ~FIDELITY BANK & TRUST; ~FIDELITY BANK AND TRUST
First American Bank | | ~FIRST AMERICAN BANK
First Bank | | ~FIRST BANK; ~1ST BANK
First Citizens Bank | | ~FIRST CITIZENS BANK; ~1ST CITIZENS BANK
First Commonwealth Bank | | ~FIRST COMMONWEALTH BANK
First Community Credit Union | | ~FIRST COMMUNITY CREDIT UNION
First Convenience Bank | | ~FIRST CONVENIENCE BANK
First Fidelity Bank | | ~FIRST FIDELITY BANK
First Hawaiian Bank | | ~FIRST HAWAIIAN BANK; ~HAWAIIAN FIRST BANK
First Horizon Bank | | ~FIRST HORIZON BANK
First National Bank | | ~FIRST NATIONAL BANK
First National Bank Alaska | | ~FIRST NATIONAL BANK ALASKA
First National Bank Texas | | ~FIRST NATIONAL BANK TEXAS
First National Bank of East Texas | | ~FIRST NATIONAL BANK OF EAST TEXAS
First Neighborhood Bank | | ~FIRST NEIGHBORHOOD BANK
First Security Bank | | ~FIRST SECURITY BANK
First State Bank | | ~FIRST STATE BANK
First Tech Federal Credit Union | | ~FIRST TECH FEDERAL CREDIT UNION; ~1ST TECH CREDIT UNION; ~FIRST TECH CREDIT UNION
First United Bank | | ~FIRST UNITED BANK
First West Credit Union | | ~FIRST WEST CREDIT UNION
FirstOntario Credit Union | | FIRSTONTARIO CREDIT UNION
Fulton Bank | | ~FULTON BANK
GT Bank | | ~GT BANK
Global Credit Union | | ~GLOBAL CREDIT UNION; ~ALASKA USA FEDERAL CREDIT UNION
Golden 1 Credit Union | | ~GOLDEN 1 CREDIT UNION; ~GOLDEN ONE CREDIT UNION; ~THE GOLDEN 1 CREDIT UNION; ~THE GOLDEN ONE CREDIT UNION
GreenState Credit Union | | GREENSTATE CREDIT UNION
Gulf Coast Bank & Trust | | ~GULF COAST BANK & TRUST; ~GULF COAST BANK AND TRUST
Hanmi Bank | | HANMI BANK
Heartland Bank | | ~HEARTLAND BANK
Heritage Bank | | ~HERITAGE BANK
Home Federal Bank of Tennessee | | ~HOME FEDERAL BANK OF TENNESSEE
HomeStreet Bank | | HOMESTREET BANK
Horizon Credit Union | | ~HORIZON CREDIT UNION
IBC Bank | | ~IBC BANK
ICICI Bank | | ICICI BANK
Kawartha Credit Union | | ~KAWARTHA CREDIT UNION
Lake Michigan Credit Union | | ~LAKE MICHIGAN CREDIT UNION
Landmark Credit Union | | ~LANDMARK CREDIT UNION
Liberty Bank | | ~LIBERTY BANK
Lighthouse Credit Union | | LIGHTHOUSE CREDIT UNION; ~NORTHEAST CREDIT UNION
Marine Credit Union | | ~MARINE CREDIT UNION
Metairie Bank | | METAIRIE BANK
MidFirst Bank | | MIDFIRST BANK
Mission Federal Credit Union | | ~MISSION FEDERAL CREDIT UNION
NASA Federal Credit Union | | NASA FEDERAL CREDIT UNION
NBT Bank | | ~NBT BANK
National Bank | | ~NATIONAL BANK
National Bank of Kuwait | | NATIONAL BANK OF KUWAIT
Navy Federal Credit Union | | ~NAVY FEDERAL CREDIT UNION
Nicolet National Bank | | NICOLET NATIONAL BANK
Northern Credit Union | | ~NORTHERN CREDIT UNION
Northwest Bank | | ~NORTHWEST BANK
Old Second National Bank | | ~OLD SECOND NATIONAL BANK
Oregon State Credit Union | | ~OREGON STATE CREDIT UNION
Origin Bank | | ORIGIN BANK; ~BTH BANK
PenFed Credit Union | | PENFED CREDIT UNION
Peoples Bank | | ~PEOPLES BANK
Platte Valley Bank | | PLATTE VALLEY BANK
Poppy Bank | | POPPY BANK
Premier Bank | | ~PREMIER BANK
Prosperity Bank | | PROSPERITY BANK
Provident Bank | | PROVIDENT BANK
RCB Bank | | ~RCB BANK
Republic Bank | | ~REPUBLIC BANK
Rogue Credit Union | | ROGUE CREDIT UNION; ~ROGUE FEDERAL CREDIT UNION
Royal Business Bank | | ~ROYAL BUSINESS BANK
S&T Bank | | ~S&T BANK; ~S AND T BANK
Salem Five Bank | | ~SALEM FIVE BANK
San Diego County Credit Union | | ~SAN DIEGO COUNTY CREDIT UNION
Security First Bank | | ~SECURITY FIRST BANK
Security Service Federal Credit Union | | ~SECURITY SERVICE FEDERAL CREDIT UNION
Self-Help Credit Union | | ~SELF-HELP CREDIT UNION
Self-Help Federal Credit Union | | ~SELF-HELP FEDERAL CREDIT UNION
Service Credit Union | | ~SERVICE CREDIT UNION
Servus Credit Union | | SERVUS CREDIT UNION
Shinhan Bank | | SHINHAN BANK
Shore United Bank | | ~SHORE UNITED BANK
Simmons Bank | | SIMMONS BANK
Southern Bank | | ~SOUTHERN BANK
Southside Bank | | SOUTHSIDE BANK
Space Coast Credit Union | | ~SPACE COAST CREDIT UNION
Standard Bank | | ~STANDARD BANK
State Bank of India | | ~STATE BANK OF INDIA; ~BHARTIYA STATE BANK
State Bank of India (California) | | ~STATE BANK OF INDIA (CALIFORNIA)
Summit Credit Union | | ~SUMMIT CREDIT UNION
Tennessee State Bank | | ~TENNESSEE STATE BANK
The Co-operative Bank | | ~THE CO-OPERATIVE BANK; ~CO-OP BANK
Tompkins Community Bank | | TOMPKINS COMMUNITY BANK
Triodos Bank | | TRIODOS BANK
Trustco Bank | | TRUSTCO BANK
UW Credit Union | | ~UW CREDIT UNION; ~UNIVERSITY OF WISCONSIN CREDIT UNION
Unified Bank | | ~UNIFIED BANK
United Bank | | ~UNITED BANK
United Federal Credit Union | | ~UNITED FEDERAL CREDIT UNION
University Federal Credit Union | | ~UNIVERSITY FEDERAL CREDIT UNION
Valley Bank | | ~VALLEY BANK
WESTconsin Credit Union | | WESTCONSIN CREDIT UNION
WSFS Bank | | WSFS BANK
WaFd Bank | | WAFD BANK
Woodforest National Bank | | WOODFOREST NATIONAL BANK
Zenith Bank | | ZENITH BANK
`,
  car_rental: `
Green Motion | | ~GREEN MOTION; ~GREEN MOTION CAR RENTAL
Localiza | | ~LOCALIZA
Payless | | ~PAYLESS
Practical | | ~PRACTICAL; ~PRACTICAL CAR & VAN RENTAL; ~PRACTICAL CAR AND VAN RENTAL
U-Save | | ~U-SAVE
`,
  clothing: `
& Other Stories | | & OTHER STORIES;  AND OTHER STORIES
5.11 Tactical | | 5 11 TACTICAL
7 For All Mankind | | 7 FOR ALL MANKIND
A.P.C. | | ~A P C
AS Colour | | AS COLOUR
ASICS | | ~ASICS
Accessorize | | ~ACCESSORIZE; ~MONSOON ACCESSORIZE
Addition Elle | | ADDITION ELLE
Aerie | | ~AERIE
Agent Provocateur | | AGENT PROVOCATEUR
Agnès B. | | ~AGNES B
Aigner | | ~AIGNER
Aldo | | ~ALDO; ~ALDO SHOES
Alexander McQueen | | ALEXANDER MCQUEEN
Alia N TanJay | | ALIA N TANJAY
Alice + Olivia | | ALICE + OLIVIA
AllSaints | | ~ALLSAINTS
Allen Edmonds | | ALLEN EDMONDS
Altar'd State | | ALTARD STATE
American Vintage | | ~AMERICAN VINTAGE
Anatomie | | ~ANATOMIE
Anna Bella | | ANNA BELLA
Anthropologie | | ~ANTHROPOLOGIE
Arc'teryx | | ~ARCTERYX
Arche | | ~ARCHE
Arket | | ~ARKET
Armani Exchange | | ~ARMANI EXCHANGE
Athleta | | ~ATHLETA
Atmosphere | | ~ATMOSPHERE
Aubade | | ~AUBADE
Away | | ~AWAY
B2 | | ~B2
BOGGI Milano | | BOGGI MILANO
BRAX | | ~BRAX
Ba&sh | | ~BA&SH; ~BA AND SH
Babies R Us | | BABIES R US
BadRhino | | ~BADRHINO
Balenciaga | | ~BALENCIAGA
Baleno | | ~BALENO
Bally | | ~BALLY
Barbour | | ~BARBOUR
Bata | | ~BATA
Ben Sherman | | ~BEN SHERMAN
Bershka | | ~BERSHKA
Betty Barclay | | BETTY BARCLAY
Bikini Village | | BIKINI VILLAGE
Billabong | | ~BILLABONG
Bimba y Lola | | BIMBA Y LOLA; ~BIMBA & LOLA; ~BIMBA AND LOLA
Birkenstock | | ~BIRKENSTOCK
Blue Inc | | ~BLUE INC
Boathouse | | ~BOATHOUSE
Bob's Stores | | ~BOBS STORES
Body Glove | | BODY GLOVE
Bogner | | ~BOGNER
BonWorth | | ~BONWORTH
Bonmarché | | ~BONMARCHE
Bonobos | | ~BONOBOS
Bootlegger | | ~BOOTLEGGER
Bosco | | ~BOSCO
Bottega Veneta | | BOTTEGA VENETA
Boux Avenue | | BOUX AVENUE
Brandy Melville | | BRANDY MELVILLE
Brantano | | ~BRANTANO
Bras N Things | | BRAS N THINGS
Brunello Cucinelli | | BRUNELLO CUCINELLI
Buck Mason | | BUCK MASON
Buckle | | ~BUCKLE; ~THE BUCKLE
Buffalo Exchange | | ~BUFFALO EXCHANGE
Burberry | | ~BURBERRY
Burton | | ~BURTON
Buy Buy Baby | | ~BUY BUY BABY
C&A | | ~C&A; ~C AND A
Café Coton | | CAFE COTON
Calida | | ~CALIDA
Call It Spring | | ~CALL IT SPRING
Calliope | | ~CALLIOPE
Calzedonia | | ~CALZEDONIA
Camel Active | | CAMEL ACTIVE
Camper | | ~CAMPER
Canali | | ~CANALI
Catherines | | ~CATHERINES
Catimini | | ~CATIMINI
Cato | | ~CATO
Celine | | ~CELINE
Celio | | ~CELIO
Champion | | ~CHAMPION
Chanel | | ~CHANEL
Change Lingerie | | CHANGE LINGERIE
Charles Clinkard | | CHARLES CLINKARD
Chicco | | ~CHICCO
Chico's Off the Rack | | CHICOS OFF THE RACK
Chilli Beans | | CHILLI BEANS
Chloé | | ~CHLOE
Christian Louboutin | | CHRISTIAN LOUBOUTIN
Christopher & Banks | | CHRISTOPHER & BANKS; CHRISTOPHER AND BANKS
Church's | | ~CHURCHS
Citi Trends | | CITI TRENDS
Claudie Pierlot | | CLAUDIE PIERLOT
Cleo | | ~CLEO
Club Monaco | | ~CLUB MONACO
Coach | | ~COACH; ~COACH NEW YORK; ~COACH NY
Cole Haan | | COLE HAAN
Colin's | | ~COLINS
Converse | | ~CONVERSE
Cotton On | | ~COTTON ON
Cotton On Body | | ~COTTON ON BODY
Cotton On Kids | | ~COTTON ON KIDS
Cotton Traders | | COTTON TRADERS
Cotélac | | ~COTELAC
Crew Clothing Company | | CREW CLOTHING COMPANY; ~CREW CLOTHING CO
Crocs | | ~CROCS
Cycle Gear | | CYCLE GEAR
DKNY | | ~DKNY; ~DONNA KARAN; ~DONNA KARAN NEW YORK
DTLR | | ~DTLR; ~CITY GEAR
DXL Men's Apparel | | DXL MENS APPAREL; ~CASUAL MALE XL
David's Bridal | | DAVIDS BRIDAL
De Fursac | | DE FURSAC
DeFacto | | ~DEFACTO
Deichmann | | ~DEICHMANN; ~DEICHMANN SCHUHE
Derimod | | ~DERIMOD
Desa | | ~DESA
Desigual | | ~DESIGUAL
Destination Maternity | | ~DESTINATION MATERNITY
Diesel | | ~DIESEL
Dior | | ~DIOR
Discovery Clothing Company | | ~DISCOVERY CLOTHING COMPANY
Dolce & Gabbana | | DOLCE & GABBANA; DOLCE AND GABBANA; ~D AND G; ~DOLCE AND GABANA; ~DOLCE AND GABANNA; ~DOLCE AND GABBANNA; ~DOLCE Y GABANA; ~DOLCE Y GABANNA; ~DOLCE Y GABBANA; ~DOLCE Y GABBANNA
Dolcezza | | ~DOLCEZZA
Dooney & Bourke | | DOONEY & BOURKE; DOONEY AND BOURKE
Dr. Martens | | DR MARTENS; ~DOC MARTEN; ~DOC MARTENS; ~DOCTOR MARTEN; ~DOCTOR MARTENS; ~MARTENS
Dress Barn | | DRESS BARN
Du Pareil au Même | | DU PAREIL AU MEME
Dune London | | DUNE LONDON; ~DUNE
EDWIN | | ~EDWIN
EMME | | ~EMME
ETRO | | ~ETRO
Earthbound Trading Company | | EARTHBOUND TRADING COMPANY
Ecco | | ~ECCO; ~ECCO SHOES
Eclipse | | ~ECLIPSE
Eddie Bauer | | EDDIE BAUER
Eileen Fisher | | EILEEN FISHER
Elena Mirò | | ELENA MIRO
Elisabetta Franchi | | ELISABETTA FRANCHI
Emporio Armani | | EMPORIO ARMANI
Escada | | ~ESCADA
Esprit | | ~ESPRIT
Essentiel Antwerp | | ESSENTIEL ANTWERP
Etam | | ~ETAM; ~ETAM LINGERIE
Ever New | | ~EVER NEW
Evereve | | ~EVEREVE
Everything But Water | | EVERYTHING BUT WATER
Fabletics | | ~FABLETICS
Fairweather | | ~FAIRWEATHER
Falconeri | | ~FALCONERI
Fashion Market | | ~FASHION MARKET
Fendi | | ~FENDI
Fila | | ~FILA
Flannels | | ~FLANNELS
Fleet Feet | | FLEET FEET
Foot Solutions | | ~FOOT SOLUTIONS
Footaction | | ~FOOTACTION
Footasylum | | ~FOOTASYLUM
Forever New | | ~FOREVER NEW
Francesca's | | ~FRANCESCAS
Free People | | ~FREE PEOPLE
French Connection | | FRENCH CONNECTION; ~FCUK
Fusalp | | ~FUSALP
G-Star Raw | | G-STAR RAW; ~G-STAR
G.H. Bass & Co. | | G H BASS & CO; G H BASS AND CO
GANT | | ~GANT
Gabe's | | ~GABES; ~GABRIEL BROTHERS
George | | ~GEORGE (ASDA)
George Richards | | GEORGE RICHARDS
Geox | | ~GEOX
Gerry Weber | | GERRY WEBER
Giordano | | ~GIORDANO
Giorgio Armani | | GIORGIO ARMANI
Givenchy | | ~GIVENCHY
Golden Goose | | GOLDEN GOOSE
Gucci | | ~GUCCI
Gudrun Sjödén | | GUDRUN SJODEN
Guess | | ~GUESS
Gymboree | | ~GYMBOREE
Hackett London | | HACKETT LONDON; ~HACKETT
Haggar | | ~HAGGAR; ~HAGGAR CLOTHING
HalfPrice | | ~HALFPRICE
Hanesbrands | | ~HANESBRANDS
Happy Socks | | HAPPY SOCKS
Havaianas | | ~HAVAIANAS
Helly Hansen | | HELLY HANSEN
Hermès | | ~HERMES
Hobbs | | ~HOBBS
Hotter | | ~HOTTER
House of Hoops | | HOUSE OF HOOPS
Hugo Boss | | HUGO BOSS
Hurley | | ~HURLEY
Hush Puppies | | HUSH PUPPIES
IZOD | | ~IZOD
Indochino | | ~INDOCHINO
International Clothiers | | INTERNATIONAL CLOTHIERS
Intimissimi | | ~INTIMISSIMI
Intimissimi Uomo | | INTIMISSIMI UOMO
Intrend | | ~INTREND
It's Fashion | | ~ITS FASHION
J. McLaughlin | | J MCLAUGHLIN
J.Jill | | ~J JILL
J.M. Weston | | J M WESTON
Jacadi | | ~JACADI
Jack & Jones | | ~JACK & JONES; ~JACK AND JONES
Jack Wills | | JACK WILLS
Janie & Jack | | JANIE & JACK; JANIE AND JACK
Jigsaw | | ~JIGSAW
Jil Sander | | JIL SANDER
Jimmy Choo | | JIMMY CHOO
JoJo Maman Bébé | | JOJO MAMAN BEBE
Jockey | | ~JOCKEY
Joe Fresh | | ~JOE FRESH
John Fluevog Shoes | | JOHN FLUEVOG SHOES
Johnny Was | | JOHNNY WAS
Johnston & Murphy | | ~JOHNSTON & MURPHY; ~JOHNSTON AND MURPHY
Jones Bootmaker | | JONES BOOTMAKER
Just Over the Top | | JUST OVER THE TOP
Just Sports | | ~JUST SPORTS
Karen Millen | | KAREN MILLEN
Karl Lagerfeld | | KARL LAGERFELD
Kenzo | | ~KENZO
Kiabi | | ~KIABI
Kids Foot Locker | | ~KIDS FOOT LOCKER
Kipling | | ~KIPLING
Kiğılı | | ~KIGILI
Klass | | ~KLASS
Kookaï | | ~KOOKAI
Koton | | ~KOTON
Kujten | | ~KUJTEN
Kurt Geiger | | KURT GEIGER
LC Waikiki | | LC WAIKIKI
La Martina | | LA MARTINA
La Senza | | ~LA SENZA
La Vie en Rose | | ~LA VIE EN ROSE
Lacoste | | ~LACOSTE
Lady Foot Locker | | ~LADY FOOT LOCKER
Laura Ashley | | LAURA ASHLEY
Le Coq Sportif | | LE COQ SPORTIF
Lee Cooper | | ~LEE COOPER
Lids | | ~LIDS
Lilly Pulitzer | | LILLY PULITZER
Little Burgundy | | LITTLE BURGUNDY
Liu Jo | | ~LIU JO
Loding | | ~LODING
Longchamp | | ~LONGCHAMP
Loro Piana | | LORO PIANA
Louis Vuitton | | LOUIS VUITTON
Lucky Brand | | LUCKY BRAND; ~LUCKY BRAND JEANS
Luisa Spagnoli | | LUISA SPAGNOLI
M&Co | | ~M&CO; ~M AND CO
MAX&Co. | | ~MAX&CO; ~MAX AND CO
Mackage | | ~MACKAGE
Madewell | | ~MADEWELL
Maidenform | | ~MAIDENFORM
Maison Margiela | | MAISON MARGIELA
Maje | | ~MAJE
Mamas & Papas | | MAMAS & PAPAS; MAMAS AND PAPAS
Mandee | | ~MANDEE
Marc Cain | | MARC CAIN
Marc Jacobs | | MARC JACOBS
Marc O'Polo | | MARC OPOLO
Marella | | ~MARELLA
Marina Rinaldi | | MARINA RINALDI
Marine Layer | | MARINE LAYER
Massimo Dutti | | MASSIMO DUTTI
Maurices | | ~MAURICES
Mavi | | ~MAVI; ~MAVI JEANS
Max | | ~MAX FASHION
Max Mara | | ~MAX MARA
Mayoral | | ~MAYORAL
Melanie Lyne | | MELANIE LYNE
Mephisto | | ~MEPHISTO
Merrell | | ~MERRELL
Mexx | | ~MEXX
Mint Velvet | | MINT VELVET
Momoni | | ~MOMONI
Moncler | | ~MONCLER
Monki | | ~MONKI
Monsoon | | ~MONSOON
Montblanc | | ~MONTBLANC
Moshulu | | ~MOSHULU
Moss | | ~MOSS
Mothercare | | ~MOTHERCARE
Motherhood Maternity | | MOTHERHOOD MATERNITY
Mr. Big & Tall | | MR BIG & TALL; MR BIG AND TALL
Mulberry | | ~MULBERRY
NAME IT | | ~NAME IT
Naot | | ~NAOT
Napapijri | | ~NAPAPIJRI
Naturalizer | | ~NATURALIZER
Nautica | | ~NAUTICA
New York & Company | | ~NEW YORK & COMPANY; ~NEW YORK AND COMPANY
New Yorker | | NEW YORKER
North Sails | | NORTH SAILS
Northern Reflections | | NORTHERN REFLECTIONS
Nudie Jeans | | NUDIE JEANS
O'Neill | | ~ONEILL
ONLY & SONS | | ~ONLY & SONS; ~ONLY AND SONS
OVS Kids | | ~OVS KIDS
Oasis | | ~OASIS
Off-White | | ~OFF-WHITE
Oliver Bonas | | OLIVER BONAS
Once Upon a Child | | ONCE UPON A CHILD
Orchestra | | ~ORCHESTRA
Outfit | | ~OUTFIT
Oysho | | ~OYSHO
PacSun | | ~PACSUN
Parfois | | ~PARFOIS
Paul Smith | | ~PAUL SMITH
Pavers Shoes | | PAVERS SHOES; ~PAVERS; ~PAVERS LTD
Payless ShoeSource | | PAYLESS SHOESOURCE
Pendleton | | ~PENDLETON
Penningtons | | ~PENNINGTONS
Pennyblack | | ~PENNYBLACK
Penti | | ~PENTI
Pep&Co | | ~PEP&CO; ~PEP AND CO
Pepe Jeans | | PEPE JEANS
Perry Ellis | | PERRY ELLIS
Persona | | ~PERSONA
Peter Millar | | PETER MILLAR
Petit Bateau | | PETIT BATEAU
Phase Eight | | PHASE EIGHT
Pierre Cardin | | PIERRE CARDIN
Pink | | ~PINK
Pinko | | ~PINKO
Plato's Closet | | PLATOS CLOSET
Polo Ralph Lauren | | POLO RALPH LAUREN
Pom d'Api | | ~POM DAPI
Porsche Design | | PORSCHE DESIGN
Prada | | ~PRADA
Princesse tam.tam | | PRINCESSE TAM TAM
Promod | | ~PROMOD
Psycho Bunny | | PSYCHO BUNNY
Pull & Bear | | PULL & BEAR; PULL AND BEAR
Puma Outlet | | PUMA OUTLET
Punt Roma | | PUNT ROMA
Quiksilver | | ~QUIKSILVER; ~QUICKSILVER
Quiz | | ~QUIZ
R.M.Williams | | ~R M WILLIAMS
RW&CO. | | ~RW&CO; ~RW AND CO
Rack Room Shoes | | ~RACK ROOM SHOES
Radley London | | RADLEY LONDON; ~RADLEY
Raging Bull | | RAGING BULL
Rainbow | | ~RAINBOW SHOPS
Replay | | ~REPLAY
Reserved | | ~RESERVED
Ricki's | | ~RICKIS
Rieker | | ~RIEKER
Rimowa | | ~RIMOWA
Rip Curl | | ~RIP CURL
Riu Paris | | ~RIU PARIS
Road Runner Sports | | ROAD RUNNER SPORTS
Robert Graham | | ROBERT GRAHAM
Roberto Cavalli | | ROBERTO CAVALLI
Rockport | | ~ROCKPORT
Rodd & Gunn | | RODD & GUNN; RODD AND GUNN
Roman Originals | | ~ROMAN ORIGINALS
Roots | | ~ROOTS
SELECTED | | ~SELECTED
Saint Laurent | | SAINT LAURENT
Salamander | | ~SALAMANDER
Salomon | | ~SALOMON
Saltrock | | ~SALTROCK
Salvatore Ferragamo | | SALVATORE FERRAGAMO
Samsonite | | ~SAMSONITE
Scotch & Soda | | SCOTCH & SODA; SCOTCH AND SODA
Scrubs & Beyond | | SCRUBS & BEYOND; SCRUBS AND BEYOND
Seasalt | | ~SEASALT
Sebago | | ~SEBAGO
Select | | ~SELECT FASHION; ~SELECT FASHIONS
Sergent Major | | SERGENT MAJOR
Sfera | | ~SFERA
Shiekh | | ~SHIEKH
Shoe Carnival | | SHOE CARNIVAL
Shoe City | | ~SHOE CITY
Shoe Dept. | | ~SHOE DEPT; ~SHOE DEPARTMENT; ~THE SHOE DEPT
Shoe Dept. Encore | | SHOE DEPT ENCORE; ~SHOE DEPARTMENT ENCORE
Shoe Palace | | ~SHOE PALACE
Shoe Sensation | | SHOE SENSATION
Shoe Show | | ~SHOE SHOW
Shoe Show Mega | | ~SHOE SHOW MEGA
Shoe Zone | | ~SHOE ZONE
Simply Southern | | ~SIMPLY SOUTHERN
Sinsay | | ~SINSAY
Sirens | | ~SIRENS
Slaters | | ~SLATERS
Snipes | | ~SNIPES
Soeur | | ~SOEUR
Soft Moc | | ~SOFT MOC
Soft Surroundings | | SOFT SURROUNDINGS
Soma | | ~SOMA
Spanx | | ~SPANX
Sperry | | ~SPERRY; ~SPERRY TOP SIDER
Sportmax | | ~SPORTMAX
St. John | | ~ST JOHN
State & Liberty | | ~STATE & LIBERTY; ~STATE AND LIBERTY
Stella McCartney | | STELLA MCCARTNEY
Steve Madden | | STEVE MADDEN
Stitch It | | STITCH IT
Stitches | | ~STITCHES
Stradivarius | | ~STRADIVARIUS
Stride Rite | | STRIDE RITE
Stuart Weitzman | | STUART WEITZMAN
Subdued | | ~SUBDUED
Suitsupply | | ~SUITSUPPLY
Sundance Catalog | | SUNDANCE CATALOG; ~SUNDANCE
Suzy Shier | | SUZY SHIER
Sweaty Betty | | SWEATY BETTY
Sézane | | ~SEZANE
Tally Weijl | | TALLY WEIJL
Tartine et Chocolat | | TARTINE ET CHOCOLAT
Terranova | | ~TERRANOVA
Tezenis | | ~TEZENIS
The Athlete's Foot | | THE ATHLETES FOOT
The Children's Place | | ~THE CHILDRENS PLACE
The Edinburgh Woollen Mill | | THE EDINBURGH WOOLLEN MILL; ~THE EDINBURGH WOOLLEN MILL / EWM
The Kooples | | THE KOOPLES
The Shoe Company | | ~THE SHOE COMPANY
The Sting | | THE STING
The Vintage Store | | ~THE VINTAGE STORE
The Walking Company | | THE WALKING COMPANY
The Webster | | ~THE WEBSTER
Thom Browne | | THOM BROWNE
Thyme Maternity | | ~THYME MATERNITY
Tillys | | ~TILLYS
Tod's | | ~TODS
Tom Ford | | ~TOM FORD
Tom Tailor | | TOM TAILOR
Tommy Bahama | | TOMMY BAHAMA
Topman | | ~TOPMAN
Tradehome Shoes | | TRADEHOME SHOES; ~TRADEHOME
TravisMathew | | ~TRAVISMATHEW
Triumph | | ~TRIUMPH; ~AMOS STYLE
True Religion | | TRUE RELIGION
Tumi | | ~TUMI
U.S. Polo Assn. | | U S POLO ASSN; ~U S POLO
UGG | | ~UGG / UGG AUSTRALIA
UNTUCKit | | ~UNTUCKIT
Uniform Destination | | UNIFORM DESTINATION
United Colors of Benetton | | UNITED COLORS OF BENETTON; ~BENETTON
UpWest | | ~UPWEST
Urban Kids | | ~URBAN KIDS
Urban Outfitters | | ~URBAN OUTFITTERS
Urban Planet | | ~URBAN PLANET
V.I.M. | | ~V I M
VINCE. | | ~VINCE
Valentino | | ~VALENTINO
Van Cleef & Arpels | | VAN CLEEF & ARPELS; VAN CLEEF AND ARPELS; ~VAN CLEEF & ARPLES; ~VAN CLEEF AND ARPLES
Van Heusen | | VAN HEUSEN
Vanessa Bruno | | VANESSA BRUNO
Vans | | ~VANS
Vera Bradley | | VERA BRADLEY
Vero Moda | | VERO MODA
Versace | | ~VERSACE
Vertbaudet | | ~VERTBAUDET
Vilebrequin | | ~VILEBREQUIN
Vineyard Vines | | VINEYARD VINES
Volcom | | ~VOLCOM
Vuori | | ~VUORI
WSS | | ~WAREHOUSE SHOE SALE
Wacoal | | ~WACOAL
Walking on a Cloud | | WALKING ON A CLOUD
Wallis | | ~WALLIS
Weekday | | ~WEEKDAY
Weekend Max Mara | | WEEKEND MAX MARA
Weird Fish | | WEIRD FISH
West 49 | | ~WEST 49
Whistles | | ~WHISTLES
Wilsons Leather | | WILSONS LEATHER
Wolford | | ~WOLFORD
Women'secret | | ~WOMENSECRET; ~WOMENS SECRET
Work World | | ~WORK WORLD
Wynsors World of Shoes | | WYNSORS WORLD OF SHOES; ~WYNSORS
XIOS | | ~XIOS
Yours Clothing | | YOURS CLOTHING; ~YOURS
Zadig & Voltaire | | ZADIG & VOLTAIRE; ZADIG AND VOLTAIRE
Zegna | | ~ZEGNA; ~ERMENEGILDO ZEGNA
Zilli | | ~ZILLI
Zumiez | | ~ZUMIEZ
claire's | | ~CLAIRES; ~CLAIRES STORES; ~CLAIRES ACCESSORIES
dunhill | | ~DUNHILL
iBlues | | ~IBLUES
motivi | | ~MOTIVI
orsay | | ~ORSAY
rue21 | | ~RUE21
s.Oliver | | ~S OLIVER
`,
  education: `
American National University | | ~AMERICAN NATIONAL UNIVERSITY
Bach to Rock | | BACH TO ROCK; ~B2R; ~BACH 2 ROCK
Berlitz | | ~BERLITZ
Best Brains | | BEST BRAINS; ~BEST BRAINS LEARNING CENTER; ~BEST BRAINS LEARNING CENTRE
Bright Horizons | | ~BRIGHT HORIZONS
Busy Bees | | BUSY BEES
C2 Education | | ~C2 EDUCATION
CEFA Early Learning | | CEFA EARLY LEARNING; ~CEFA
Cadence Academy Preschool | | CADENCE ACADEMY PRESCHOOL
Chesterbrook Academy | | CHESTERBROOK ACADEMY
Childcare Network | | CHILDCARE NETWORK
Children's Learning Adventure | | ~CHILDRENS LEARNING ADVENTURE
Childtime | | ~CHILDTIME; ~CHILDTIME LEARNING CENTER; ~CHILDTIME LEARNING CENTERS
Code Ninjas | | CODE NINJAS
Color Me Mine | | COLOR ME MINE
DeVry University | | DEVRY UNIVERSITY
ECPI University | | ECPI UNIVERSITY; ~EAST COAST POLYTECHNIC INSTITUTE
Empire Beauty Schools | | ~EMPIRE BEAUTY SCHOOLS; ~EMPIRE BEAUTY SCHOOL
GOLFTEC | | ~GOLFTEC
Guidepost Montessori | | GUIDEPOST MONTESSORI
Huntington Learning Center | | ~HUNTINGTON LEARNING CENTER
Imagine Schools | | IMAGINE SCHOOLS; ~IMAGINE; ~IMAGINE SCHOOL
KIPP | | ~KIPP
Kidango | | ~KIDANGO
Kids 'R' Kids | | ~KIDS R KIDS; ~KIDS ARE KIDS
KinderCare | | ~KINDERCARE; ~KINDERCARE LEARNING CENTERS
Kumon | | ~KUMON; ~KUMON LEARNING CENTER; ~KUMON MATH AND READING CENTER
Kïdo | | ~KIDO
La Petite Academy | | LA PETITE ACADEMY; ~LA PETITE
Little Kitchen Academy | | ~LITTLE KITCHEN ACADEMY
Mad Science | | ~MAD SCIENCE
Maple Bear | | ~MAPLE BEAR
Mathnasium | | ~MATHNASIUM; ~MATHNASIUM LEARNING CENTER
Merryhill Preschool | | MERRYHILL PRESCHOOL
Merryhill School | | MERRYHILL SCHOOL
N. Family Club | | ~N FAMILY CLUB
New Horizon Academy | | ~NEW HORIZON ACADEMY
Oxford Learning | | ~OXFORD LEARNING
Primrose School | | PRIMROSE SCHOOL; ~PRIMROSE
Rasmussen University | | RASMUSSEN UNIVERSITY
SAE Institute | | SAE INSTITUTE
Safari Kid | | SAFARI KID
School of Rock | | ~SCHOOL OF ROCK
Shane English School | | SHANE ENGLISH SCHOOL
Strayer University | | STRAYER UNIVERSITY
Success Academy | | SUCCESS ACADEMY
Sylvan | | ~SYLVAN; ~SYLVAN LEARNING
The Children's Courtyard | | THE CHILDRENS COURTYARD; ~CHILDRENS COURTYARD
The Goddard School | | THE GODDARD SCHOOL
Tutor Time | | TUTOR TIME; ~TUTOR TIME CHILD CARE; ~TUTOR TIME CHILD CARE LEARNING CENTER; ~TUTOR TIME LEARNING CENTER; ~TUTOR TIME LEARNING CENTERS
Wall Street English | | WALL STREET ENGLISH
Young Drivers of Canada | | YOUNG DRIVERS OF CANADA; ~YOUNG DRIVERS
`,
  electronics: `
ABC Warehouse | | ~ABC WAREHOUSE
Appliance Repair by Asurion | | APPLIANCE REPAIR BY ASURION
Bang & Olufsen | | BANG & OLUFSEN; BANG AND OLUFSEN
Beko | | ~BEKO
Brookstone | | ~BROOKSTONE
Cartridge World | | CARTRIDGE WORLD
Cell Phone Repair | | CELL PHONE REPAIR
Cellairis | | ~CELLAIRIS
Cellaxs | | ~CELLAXS
Devialet | | ~DEVIALET
Digicel | | ~DIGICEL
Dyson | | ~DYSON
Euronics | | ~EURONICS; ~EURONICS CENTRE
Expert | | ~EXPERT
Geek Squad | | GEEK SQUAD
Harman Kardon | | HARMAN KARDON
Huawei | | ~HUAWEI
InMotion | | ~INMOTION
Kärcher | | ~KARCHER; ~KAERCHER
LG | | ~LG ELECTRONICS
La Curacao | | LA CURACAO
Leica | | ~LEICA
London Camera Exchange | | LONDON CAMERA EXCHANGE
Miele | | ~MIELE
Mobile Klinik | | ~MOBILE KLINIK
Oppo | | ~OPPO
Oreck | | ~ORECK; ~ORECK VACUUMS
P. C. Richard & Son | | P C RICHARD & SON; P C RICHARD AND SON; ~PC RICHARD
Prink | | ~PRINK
Simply Mac | | ~SIMPLY MAC
Sony | | ~SONY
Sony Centre | | SONY CENTRE; ~SONY CENTER
Tbooth Wireless | | TBOOTH WIRELESS
Tele2 | | ~TELE2
The Mobile Shop | | ~THE MOBILE SHOP
Value Mobile | | ~VALUE MOBILE
Video Only | | VIDEO ONLY
Vivo | | ~VIVO
Vorwerk | | ~VORWERK
WirelessWave | | ~WIRELESSWAVE
Xiaomi | | ~XIAOMI
Zagg | | ~ZAGG
b8ta | | ~B8TA
iSmash | | ~ISMASH
`,
  equipment_rental: `
Briggs Equipment | | BRIGGS EQUIPMENT
Equipment Depot | | ~EQUIPMENT DEPOT
Hirebase | | ~HIREBASE
Library of Things | | ~LIBRARY OF THINGS
Loxam | | ~LOXAM
Maxim Crane Works | | MAXIM CRANE WORKS
Star Rentals | | ~STAR RENTALS
`,
  freight: `
Gebrüder Weiss | | GEBRUDER WEISS
`,
  fuel: `
AL Prime Energy | | ~AL PRIME ENERGY; ~ALPRIME
AS 24 | | ~AS 24
Afriquia | | ~AFRIQUIA
Agip | | ~AGIP
Air Liquide | | AIR LIQUIDE
Aloha Petroleum | | ~ALOHA PETROLEUM
Alon | | ~ALON
Astro | | ~ASTRO
BWOC | | ~BWOC
Be.EV | | ~BE EV
Believ | | ~BELIEV; ~BELIEVE; ~LIBERTY CHARGE
Beyfin | | ~BEYFIN
Big D Oil | | ~BIG D OIL
Blink | | ~BLINK
Bosch eBike Systems | | BOSCH EBIKE SYSTEMS; ~ROBERT BOSCH GMBH
Byrne Dairy | | BYRNE DAIRY; ~BYRNE DAIRY & DELI; ~BYRNE DAIRY AND DELI
CEFCO | | ~CEFCO
Carrefour Market | | ~CARREFOUR MARKET
Carroll | | ~CARROLL; ~CARROLL MOTOR FUELS; ~CARROLLFUEL
Centex | | ~CENTEX
Certified | | ~CERTIFIED
Clean Energy | | ~CLEAN ENERGY
DK | | ~DK GAS STATION
Delta Sonic | | DELTA SONIC; ~DELTA SONIC CAR WASH
Diamond Shamrock | | DIAMOND SHAMROCK
Duck Thru | | DUCK THRU
E.Leclerc | | ~E LECLERC; ~STATION SERVICE E LECLERC; ~STATION-SERVICE
E.ON Drive | | ~E ON DRIVE; ~E ON DANMARK
EG On the Move | | ~EG ON THE MOVE
ENGIE Vianeo | | ENGIE VIANEO
ESB ecars | | ESB ECARS; ~ECARNI; ~ESB ENERGY; ~ESB EV SOLUTIONS
EV Connect | | ~EV CONNECT
Electric Circuit | | ELECTRIC CIRCUIT; ~CIRCUIT ELECTRIQUE; ~LE CIRCUIT ELECTRIQUE
Electrify Canada | | ELECTRIFY CANADA
Enmarket | | ~ENMARKET
Essar | | ~ESSAR; ~ESSAR ENEGRY; ~ESSAR OIL; ~ESSAR PETROLEUM
EuroOil | | ~EUROOIL
EvGateway | | ~EVGATEWAY
FAST STOP | | ~FAST STOP; ~FAST STOP (GROWMARK)
Fastned | | ~FASTNED
Fastrac | | ~FASTRAC
Flyers | | ~FLYERS; ~FLYERS ENERGY
Foods Co | | ~FOODS CO
Friendly Express | | FRIENDLY EXPRESS
GATE | | ~GATE; ~GATE PETROLEUM
Gas Plus | | ~GAS PLUS
GeniePoint | | ~GENIEPOINT
GoMart | | ~GOMART
Hackney Light and Power | | ~HACKNEY LIGHT AND POWER
Haffner's | | ~HAFFNERS
Hele | | ~HELE
Hicksgas | | ~HICKSGAS
High's | | ~HIGHS
Holiday Oil | | ~HOLIDAY OIL
Huck's Food & Fuel | | HUCKS FOOD & FUEL; HUCKS FOOD AND FUEL
IONNA | | ~IONNA; ~RECHARGERY; ~RECHARGERY BEACON; ~RECHARGERY RELAY
IP | | ~API/IP; ~TOTALERG
Ingles Gas Express | | ~INGLES GAS EXPRESS
Intermarché | | ~INTERMARCHE CONTACT; ~INTERMARCHE SUPER
Inver | | ~INVER
Ionity | | ~IONITY; ~IONITY GMBH
Kangaroo Express | | KANGAROO EXPRESS
Krist | | ~KRIST
Kwik Fill | | KWIK FILL
Kwik Shop | | ~KWIK SHOP
Kwik Star | | ~KWIK STAR
Loaf 'N Jug | | LOAF N JUG
Loop | | ~LOOP
Love's Alternative Energy | | LOVES ALTERNATIVE ENERGY; ~TRILLIUM CNG; ~TRILLIUM USA, GAIN CLEAN FUEL CNG
Lukoil | | ~LUKOIL
MacEwen | | ~MACEWEN
Mapco | | ~MAPCO
Maxol | | ~MAXOL
Mer | | ~BEE CHARGING SOLUTIONS; ~EEMOBILITY; ~EEMOBILITY GMBH; ~MER GERMANY GMBH
Milence | | ~MILENCE; ~MILENCE CHARGING HUB
Mohawk | | ~MOHAWK OIL
Murco | | ~MURCO; ~MURCO PETROLEUM
NIO Power | | NIO POWER; ~NIO POWER CHARGER
Neste | | ~NESTE; ~NESTE OIL
Nouria | | ~NOURIA
NovaCHARGE | | ~NOVACHARGE
ONE9 | | ~ONE9
Onvo | | ~ONVO; ~ONVO TRAVEL PLAZA
Osprey | | ~OSPREY
Oxxo | | ~OXXO; ~OXXO GAS
PTT Station | | PTT STATION
Pace | | ~PACE
Petrol Ofisi | | PETROL OFISI
Petrolimex | | ~PETROLIMEX
Petronas | | ~PETRONAS
Porsche | | ~PORSCHE
Qik-n-EZ | | ~QIK-N-EZ
QuickChek | | ~QUICKCHEK
Quik Stop | | QUIK STOP
RaceWay | | ~RACEWAY
Red E | | ~RED E
Repsol | | ~REPSOL; ~CAMPSA
Rhodes | | ~RHODES; ~RHODES 101
Rivian Adventure Network | | ~RIVIAN ADVENTURE NETWORK; ~RIVIAN ADVENTURE CHARGER
Rivian Waypoints | | RIVIAN WAYPOINTS; ~RIVIAN WAYPOINT CHARGER
Rubis | | ~RUBIS
SWTCH | | ~SWTCH
Shamrock | | ~SHAMROCK
Shell Express | | ~SHELL EXPRESS
Shell Recharge | | SHELL RECHARGE; ~NEWMOTION; ~SHELL RECHARGE SOLUTIONS; ~VOLTA
Smart Charge | | ~SMART CHARGE
Source London | | ~SOURCE LONDON
Stewart's | | ~STEWARTS
Stinson | | ~STINSON
Super Save Gas | | ~SUPER SAVE GAS
SureCharge | | ~SURECHARGE
Tesoro | | ~TESORO
TomThumb | | ~TOMTHUMB
Tops | | ~TOPS FRIENDLY MARKETS; ~TOPS GAS
Town Pump | | TOWN PUMP
Trojan Energy | | TROJAN ENERGY
True Zero | | ~TRUE ZERO
UFA | | ~UNITED FARMERS OF ALBERTA
United Dairy Farmers | | ~UNITED DAIRY FARMERS; ~UDF FUEL; ~UDF FUELS
Vattenfall InCharge | | VATTENFALL INCHARGE; ~INCHARGE
Weis | | ~WEIS; ~WEIS GAS N GO
Xtra Fuels | | XTRA FUELS
Zest | | ~ZEST
ampUp | | ~AMPUP
bp pulse | | ~BP PULSE; ~BP CHARGEMASTER; ~CHARGEMASTER
char.gy | | ~CHAR GY
evyve | | ~EVYVE
opconnect | | ~OPCONNECT
tankpool24 | | TANKPOOL24
ubitricity | | ~UBITRICITY; ~UBITRICITY GMBH
`,
  gambling: `
Bar One Racing | | BAR ONE RACING; ~BAR ONE
Buzz Bingo | | ~BUZZ BINGO
Game Nation | | ~GAME NATION
JenningsBet | | ~JENNINGSBET
Joe Jennings | | JOE JENNINGS
Luckia | | ~LUCKIA
MERKUR Slots | | MERKUR SLOTS
`,
  general_store: `
2nd STREET | | ~2ND STREET
585 Gold | | ~585 GOLD
5àsec | | ~5ASEC
99 Cents Only Stores | | 99 CENTS ONLY STORES; ~99 CENT ONLY STORES; ~99 CENTS ONLY
A. Lange & Söhne | | A LANGE & SOHNE; A LANGE AND SOHNE
A.C. Moore | | ~A C MOORE
AMVETS | | ~AMVETS; ~AMVETS THRIFT STORE; ~AMERICAN VETERANS
APM Monaco | | APM MONACO
Aaron Brothers | | AARON BROTHERS; ~AARON BROTHERS ART & FRAMING; ~AARON BROTHERS ART AND FRAMING; ~AARON BROTHERS CUSTOM FRAMING
Aesop | | ~AESOP
Agatha | | ~AGATHA
Age UK | | ~AGE UK
Alex and Ani | | ALEX AND ANI
Altınbaş | | ~ALTINBAS
Amazing Lash Studio | | ~AMAZING LASH STUDIO
American Freight | | AMERICAN FREIGHT; ~SEARS OUTLET; ~SEARS OUTLET STORE; ~SEARS OUTLET STORES
American Girl | | AMERICAN GIRL
American Golf | | ~AMERICAN GOLF
American Greetings | | AMERICAN GREETINGS
American Signature Furniture | | ~AMERICAN SIGNATURE FURNITURE
Amerisleep | | ~AMERISLEEP
Amiri Salon | | AMIRI SALON
Angling Direct | | ANGLING DIRECT
Anthony Vincé Nail Spa | | ANTHONY VINCE NAIL SPA
Aristocrazy | | ~ARISTOCRAZY
Attic Salt | | ATTIC SALT
Audemars Piguet | | AUDEMARS PIGUET
B&M Home Store | | ~B&M HOME STORE; ~B AND M HOME STORE
Badcock | | ~BADCOCK; ~BADCOCK HOME FURNITURE &MORE; ~BADCOCK HOME FURNITURE AND MORE
Balfe's Bikes | | BALFES BIKES
Banter by Piercing Pagoda | | BANTER BY PIERCING PAGODA; ~BANTER; ~PIERCING PAGODA
Bargain Buys | | BARGAIN BUYS
Barnardo's | | ~BARNARDOS; ~BARNARDOS RETAIL
Barneys New York | | BARNEYS NEW YORK; ~BARNEYS
Bassett Furniture | | BASSETT FURNITURE
Baume & Mercier | | BAUME & MERCIER; BAUME AND MERCIER
Beales | | ~BEALES
Beauty Supply Outlet | | ~BEAUTY SUPPLY OUTLET
Beaverbrooks | | ~BEAVERBROOKS
BedMart | | ~BEDMART
Ben Bridge | | ~BEN BRIDGE
Benchmarx | | ~BENCHMARX; ~BENCHMARX KITCHENS & JOINERY; ~BENCHMARX KITCHENS AND JOINERY
Benefit | | ~BENEFIT; ~BENEFIT BROW BAR; ~ULTA BROW BAR
Beyond Hello | | BEYOND HELLO
Bi-Mart | | ~BI-MART
Bijou Brigitte | | BIJOU BRIGITTE
Black Red White | | ~BLACK RED WHITE
Blacks | | ~BLACKS
Blue Nile | | BLUE NILE
Blue Tit | | ~BLUE TIT
BoConcept | | ~BOCONCEPT
Bobbi Brown | | BOBBI BROWN
Body Details | | BODY DETAILS
Bolia | | ~BOLIA
BoxLunch | | ~BOXLUNCH
Boyes | | ~BOYES
Brainwave | | ~BRAINWAVE
Breitling | | ~BREITLING
Bricks & Minifigs | | BRICKS & MINIFIGS; BRICKS AND MINIFIGS
BrightHouse | | ~BRIGHTHOUSE
British Heart Foundation | | ~BRITISH HEART FOUNDATION; ~BRITISH HEART FOUNDATION HOME STORE; ~BRITISH HEART FOUNDATION FURNITURE & ELECTRICAL; ~BRITISH HEART FOUNDATION FURNITURE AND ELECTRICAL
British Red Cross | | ~BRITISH RED CROSS; ~BRITISH RED CROSS SHOP
Brow Art 23 | | ~BROW ART 23
Brow Studio 7 | | BROW STUDIO 7
Buccellati | | ~BUCCELLATI
Buchhandlung Walther König | | BUCHHANDLUNG WALTHER KONIG; ~BUCHHANDLUNG KONIG; ~KONIG; ~WALTHER KONIG
Butlers | | ~BUTLERS
CD One Price Cleaners | | ~CD ONE PRICE CLEANERS
Cabinets To Go | | CABINETS TO GO
Calendar Club | | CALENDAR CLUB
California Closets | | CALIFORNIA CLOSETS
Cancer Research UK | | CANCER RESEARCH UK
Canna Cabana | | CANNA CABANA
Cannabist | | ~CANNABIST
Card Centre | | CARD CENTRE
Cards Direct | | CARDS DIRECT
Cardzone | | ~CARDZONE
Carlton Cards | | CARLTON CARDS; ~CARLTON
Carpet One Floor & Home | | CARPET ONE FLOOR & HOME; CARPET ONE FLOOR AND HOME; ~CARPET ONE
Carpetright | | ~CARPETRIGHT
Cartier | | ~CARTIER
Caryl Baker Visage | | CARYL BAKER VISAGE
Castle Fine Art | | ~CASTLE FINE ART
Cats Protection | | CATS PROTECTION
Celly's | | ~CELLYS
Central England Co-operative | | ~CENTRAL ENGLAND CO-OPERATIVE; ~CENTRAL COOP FLORIST
Champs Sports | | CHAMPS SPORTS
Charlotte Tilbury | | CHARLOTTE TILBURY
Charm Diamond Centres | | CHARM DIAMOND CENTRES; ~CHARM DIAMOND; ~CHARM DIAMOND CENTRE
Charmed Aroma | | CHARMED AROMA
Chateau d'Ax | | CHATEAU DAX
Chatters | | ~CHATTERS
Chaumet | | ~CHAUMET
Chemmanur International Jewellers | | CHEMMANUR INTERNATIONAL JEWELLERS
Children's Hospice South West | | ~CHILDRENS HOSPICE SOUTH WEST
Chisholm Hunter | | CHISHOLM HUNTER
Chow Tai Fook | | CHOW TAI FOOK
Christian Science Reading Room | | ~CHRISTIAN SCIENCE READING ROOM
Cloré Beauty Supply | | CLORE BEAUTY SUPPLY; ~CLORE
Club Champion | | CLUB CHAMPION
Consume | | ~CONSUME
Cost Cutters | | COST CUTTERS
Crisis | | ~CRISIS
Curaleaf | | ~CURALEAF
DaVi Nails | | DAVI NAILS
Daiso | | ~DAISO
Daniadown | | ~DANIADOWN
Daniel's Jewelers | | DANIELS JEWELERS; ~DANIELS
Daunt Books | | DAUNT BOOKS
David Yurman | | DAVID YURMAN
Debra | | ~DEBRA; ~DEBRA CHARITY SHOP
Deka Lash | | DEKA LASH
Design Within Reach | | DESIGN WITHIN REACH
Designer Sofas | | DESIGNER SOFAS; ~DESIGNER NATUZZI
Dick's House of Sport | | DICKS HOUSE OF SPORT
Dinh Van | | ~DINH VAN; ~DINH VAN PARIS
Diptyque' | | ~DIPTYQUE
Dirt Cheap | | DIRT CHEAP
Disc Replay | | DISC REPLAY; ~DISC TRADERS; ~MEGA REPLAY
Dogs Trust | | DOGS TRUST
Don Don Donki | | DON DON DONKI
Don Roberto Jewelers | | DON ROBERTO JEWELERS
Dream Doors | | DREAM DOORS
DryClean USA | | DRYCLEAN USA
Dufry | | ~DUFRY
Dunham's Sports | | DUNHAMS SPORTS
Duty Free Americas | | ~DUTY FREE AMERICAS
Early Learning Centre | | ~EARLY LEARNING CENTRE; ~EARLY LEARNING CENTER
EarthWise Pet | | EARTHWISE PET
Eastern Mountain Sports | | ~EASTERN MOUNTAIN SPORTS
Elements Massage | | ELEMENTS MASSAGE
Emma | | ~EMMA; ~EMMA SLEEP
Enza Home | | ENZA HOME
Equivalenza | | ~EQUIVALENZA
Ernest Jones | | ERNEST JONES
Espaço Casa | | ESPACO CASA
Eyebrow Plus | | EYEBROW PLUS
F.Hinds | | ~F HINDS
Fabb Furniture | | FABB FURNITURE
Faberlic | | ~FABERLIC
Fabricland | | ~FABRICLAND
Fabutan | | ~FABUTAN
Fantastic Sams | | FANTASTIC SAMS
Farmers Home Furniture | | ~FARMERS HOME FURNITURE
Fast-Fix | | ~FAST-FIX
Fastrack | | ~FASTRACK; ~INDIAN ACCESSORIES BRAND; ~INDIAN WATCH CO; ~INDIAN WATCH COMPANY
Fired Earth | | FIRED EARTH
First Choice Hair | | ~FIRST CHOICE HAIR; ~FIRST CHOICE HAIRCUTTERS
Fitshop | | ~FITSHOP; ~SPORT-TIEDJE
Fjällräven | | ~FJALLRAVEN
Floyd's 99 Barbershop | | FLOYDS 99 BARBERSHOP
Forman Mills | | FORMAN MILLS
Fortunoff Backyard Store | | FORTUNOFF BACKYARD STORE
Fossil | | ~FOSSIL
Fraser Hart | | ~FRASER HART
Fuego | | ~FUEGO
Gaggenau | | ~GAGGENAU
Gander Outdoors | | GANDER OUTDOORS; ~GANDER MOUNTAIN
Gautier | | ~GAUTIER
Global Pet Foods | | ~GLOBAL PET FOODS
Go Outdoors Express | | ~GO OUTDOORS EXPRESS
Goldsmiths | | ~GOLDSMITHS
Golf Town | | ~GOLF TOWN
Goody's | | ~GOODYS
Gordmans | | ~GORDMANS
Gorjana | | ~GORJANA
Graff | | ~GRAFF
Granado | | ~GRANADO
Guinot | | ~GUINOT
H. Stern | | ~H STERN
H.Samuel | | ~H SAMUEL
HEMA | | ~HEMA; ~HEMA B V
Hair Cuttery | | HAIR CUTTERY
Hannoush Jewelers | | HANNOUSH JEWELERS
Harry Corry | | HARRY CORRY
Harry Ritchie's | | HARRY RITCHIES
Harvey Norman | | HARVEY NORMAN
Haven House Children's Hospice | | HAVEN HOUSE CHILDRENS HOSPICE
Havens Hospices | | HAVENS HOSPICES
Havertys | | ~HAVERTYS
Hawkin's Bazaar | | HAWKINS BAZAAR
Headmasters | | ~HEADMASTERS
Helzberg Diamonds | | HELZBERG DIAMONDS
Hibbett Sports | | HIBBETT SPORTS; ~CORPORATE HIBBETT SPORTS; ~HIBBETT SPORTING GOODS
Hickory Farms | | HICKORY FARMS
HobbyTown | | ~HOBBYTOWN
Hoka | | ~HOKA
Holiday Hair | | ~HOLIDAY HAIR
Home & Cook | | ~HOME & COOK; ~HOME AND COOK
House of Hair | | ~HOUSE OF HAIR
Hudson Booksellers | | HUDSON BOOKSELLERS
IWC | | ~INTERNATIONAL WATCH CO; ~INTERNATIONAL WATCH COMPANY
Icing | | ~ICING
Image Studios | | ~IMAGE STUDIOS
InStyle | | ~INSTYLE; ~THE SALON BY INSTYLE; ~JCPENNY SALON
Indigo Sun | | ~INDIGO SUN
Inglot | | ~INGLOT
Intersport | | ~INTERSPORT
Ixina | | ~IXINA
JYSK | | ~JYSK; ~DANISCHES BETTENLAGER; ~JYSK ROMANIA
Jack Brown Cleaners | | ~JACK BROWN CLEANERS
Jack Wolfskin | | JACK WOLFSKIN
Jaeger-LeCoultre | | JAEGER-LECOULTRE
James Avery Jewelry | | JAMES AVERY JEWELRY
Jared | | ~JARED
Jerome's Furniture | | JEROMES FURNITURE; ~JEROMES
Jo Malone | | JO MALONE
Johnson Fitness & Wellness | | ~JOHNSON FITNESS & WELLNESS; ~JOHNSON FITNESS AND WELLNESS; ~JOHNSON FITNESS & WELLNESS STORE; ~JOHNSON FITNESS AND WELLNESS STORE
Johnsons | | ~JOHNSONS; ~JOHNSONS CLEANERS
Joyalukkas | | ~JOYALUKKAS
Jurlique | | ~JURLIQUE
Just Cuts | | JUST CUTS
KIKO Milano | | KIKO MILANO; ~KIKO
Kahoots | | ~KAHOOTS; ~KAHOOTS FEED AND PET; ~KAHOOTS PET STORE
Kalyan Jewellers | | KALYAN JEWELLERS
Kartell | | ~KARTELL
Kay Jewelers | | KAY JEWELERS; ~KAY JEWELERS OUTLET
Kendra Scott | | KENDRA SCOTT
Kiehl's | | ~KIEHLS; ~KIEHLS SINCE 1851
Kinokuniya | | ~KINOKUNIYA
Kitchen Collection | | ~KITCHEN COLLECTION
Kodak Express | | KODAK EXPRESS; ~KODAK
Kutchenhaus | | ~KUTCHENHAUS
L'Occitane | | ~LOCCITANE; ~LOCCITANE EN PROVENCE
LaColada | | ~LACOLADA
Laline | | ~LALINE; ~LALLIN
Lao Feng Xiang | | LAO FENG XIANG
Laser Clinics | | LASER CLINICS
LaserAway | | ~LASERAWAY
Le Creuset | | LE CREUSET
Leslie's Pool Supplies | | LESLIES POOL SUPPLIES; ~LESLIES POOL SUPPLY; ~LESLIES SWIMMING POOL SUPPLIES
Ligne Roset | | LIGNE ROSET; ~ROSET
Long & McQuade | | LONG & MCQUADE; LONG AND MCQUADE
Longines | | ~LONGINES
LoveSac | | ~LOVESAC
Lovisa | | ~LOVISA
Lukfook Jewellery | | LUKFOOK JEWELLERY
Lumas | | ~LUMAS
MAC Cosmetics | | ~MAC COSMETICS
Madame Coco | | MADAME COCO
Madison Reed | | MADISON REED
Magicuts | | ~MAGICUTS
Maidenhead Aquatics | | MAIDENHEAD AQUATICS
Maison Birks | | MAISON BIRKS; ~BIRKS
Maisons du Monde | | MAISONS DU MONDE
Malabar Gold and Diamonds | | MALABAR GOLD AND DIAMONDS
Malin+Goetz | | MALIN+GOETZ
Marathon Sports | | ~MARATHON SPORTS
Marden's | | ~MARDENS
Marie Curie | | MARIE CURIE
Martinizing Dry Cleaning | | MARTINIZING DRY CLEANING
Massage Addict | | MASSAGE ADDICT
Massage Heights | | ~MASSAGE HEIGHTS
Mastercuts | | ~MASTERCUTS
Mattress Depot USA | | ~MATTRESS DEPOT USA
Mattress World Northwest | | ~MATTRESS WORLD NORTHWEST
Max Spielmann | | MAX SPIELMANN
Me Spa | | ~ME SPA
Mencap | | ~MENCAP
Menkind | | ~MENKIND
Merle Norman Cosmetics | | MERLE NORMAN COSMETICS; ~MERLE NORMAN
Messika | | ~MESSIKA
Metro Mattress | | ~METRO MATTRESS
Michael Hill | | MICHAEL HILL
Milan Laser Hair Removal | | MILAN LASER HAIR REMOVAL; ~MILAN LASER
Mind | | ~MIND
Miniso | | ~MINISO
Mister Minit | | ~MISTER MINIT
Mobalpa | | ~MOBALPA
Modell's Sporting Goods | | MODELLS SPORTING GOODS; ~MODELLS
Molton Brown | | MOLTON BROWN
Mondou | | ~MONDOU
Mooch | | ~MOOCH
Mor | | ~MOR FURNITURE
Morgan Jewelers | | ~MORGAN JEWELERS
Morphe | | ~MORPHE
Movado | | ~MOVADO
Mud Bay | | ~MUD BAY
Muji | | ~MUJI
Music & Arts | | MUSIC & ARTS; MUSIC AND ARTS
Musterring | | ~MUSTERRING
Mömax | | ~MOMAX
NCF Living | | NCF LIVING
Na Hoku | | ~NA HOKU
Nails for You | | ~NAILS FOR YOU
National Plastics | | ~NATIONAL PLASTICS
Nature Republic | | ~NATURE REPUBLIC
Natuzzi | | ~NATUZZI
Navy Exchange | | ~NAVY EXCHANGE
Nectar | | ~NECTAR
New Style | | ~NEW STYLE
Next Home | | ~NEXT HOME
Nitori | | ~NITORI
No+vello | | ~NO+VELLO
Nuance | | ~NUANCE
O Boticário | | O BOTICARIO
Ocean State Job Lot | | OCEAN STATE JOB LOT; ~JOB LOT
Old Time Pottery | | OLD TIME POTTERY
OldBoy | | ~OLDBOY
Omega | | ~OMEGA
OneBeyond | | ~ONEBEYOND; ~ONEBELOW
Oriflame | | ~ORIFLAME
Original Mattress Factory | | ~ORIGINAL MATTRESS FACTORY
Origins | | ~ORIGINS
Oxfam | | ~OXFAM-WERELDWINKELS
Oxfam Books & Music | | OXFAM BOOKS & MUSIC; OXFAM BOOKS AND MUSIC
Oxfam Bookshop | | OXFAM BOOKSHOP
PDSA | | ~PDSA
PUPA Milano | | PUPA MILANO
Palm Beach Tan | | ~PALM BEACH TAN
Panerai | | ~PANERAI
Paper Kisses | | PAPER KISSES
Patek Philippe | | PATEK PHILIPPE
Peoples Jewellers | | ~PEOPLES JEWELLERS
Perfect Brows NYC | | PERFECT BROWS NYC; ~PERFECT BROWS
Perfect Look Salons | | PERFECT LOOK SALONS; ~PERFECT LOOK HAIR SALON
Perfumania | | ~PERFUMANIA
Pet Food Express | | ~PET FOOD EXPRESS
Pet Planet | | ~PET PLANET
PetPeople | | ~PETPEOPLE
Petland | | ~PETLAND
Pets Corner | | ~PETS CORNER
Piaget | | ~PIAGET
Pinch A Penny | | PINCH A PENNY
Poggenpohl | | ~POGGENPOHL
Poltrona Frau | | POLTRONA FRAU
Pop Mart | | ~POP MART
Pro Hockey Life | | PRO HOCKEY LIFE
Pro Image Sports | | ~PRO IMAGE SPORTS
Pure Electric | | ~PURE ELECTRIC
Purple | | ~PURPLE
QB HOUSE | | ~QB HOUSE
QD Stores | | ~QD STORES
QE Home | | ~QE HOME; ~QUILTS ETC
RNLI Shop | | RNLI SHOP; ~ROYAL NATIONAL LIFEBOAT INSTITUTION
RSPCA | | ~RSPCA
Rad Power Bikes | | ~RAD POWER BIKES
Rapha | | ~RAPHA
ReadShop | | ~READSHOP
Regal Nails | | REGAL NAILS; ~REGAL NAILS, SALON & SPA; ~REGAL NAILS, SALON AND SPA
Regatta Great Outdoors | | REGATTA GREAT OUTDOORS; ~REGATTA
Regis Salons | | ~REGIS SALONS; ~RG SALONS
Removery | | ~REMOVERY; ~FRESH START LASER CLINIC; ~INKOFF ME; ~REMOVERY TATTOO REMOVAL & FADING; ~REMOVERY TATTOO REMOVAL AND FADING
Rennie Grove Peace | | RENNIE GROVE PEACE
Restore Hyper Wellness | | RESTORE HYPER WELLNESS
Rituals | | ~RITUALS; ~RITUALS COSMETICS
Roche Bobois | | ROCHE BOBOIS
Rocket Barber Shop | | ROCKET BARBER SHOP
Roger Dubuis | | ROGER DUBUIS
Rolex | | ~ROLEX
Roses | | ~ROSES
Rudy's Barbershop | | RUDYS BARBERSHOP
Ruffians | | ~RUFFIANS
Runners Need | | RUNNERS NEED
Running Room | | RUNNING ROOM
Rush Hair | | ~RUSH HAIR; ~RUSH HAIR & BEAUTY; ~RUSH HAIR AND BEAUTY; ~RUSH HAIRDRESSERS
SQDC | | ~SQDC
Sabon | | ~SABON
Saint Algue | | SAINT ALGUE
Saint Vincent de Paul Thrift Store | | SAINT VINCENT DE PAUL THRIFT STORE; ~SVDP; ~SAINT VINCENT DE PAUL; ~SAINT VINCENT DE PAUL SOCIETY; ~SOCIETY OF SAINT VINCENT DE PAUL; ~SOCIETY OF ST VINCENT DE PAUL; ~ST VINCENT DE PAUL; ~ST VINCENT DE PAUL SOCIETY; ~ST VINCENT DE PAUL THRIFT STORE; ~SVDP THRIFT STORE; ~THE SOCIETY OF SAINT VINCENT DE PAUL; ~THE SOCIETY OF ST VINCENT DE PAUL
Saje | | ~SAJE
Samaritans | | ~SAMARITANS
Sassoon Salon | | SASSOON SALON
Save the Children | | ~SAVE THE CHILDREN
Scope | | ~SCOPE
Scribbler | | ~SCRIBBLER
Seagull Book | | SEAGULL BOOK
Seiko | | ~SEIKO
Sense Scotland | | ~SENSE SCOTLAND
Seva Beauty | | SEVA BEAUTY
Shane Co. | | ~SHANE CO
Sharps | | ~SHARPS
Shaw Trust | | ~SHAW TRUST
ShinyBud | | ~SHINYBUD; ~SHINYBUD CANNABIS CO
Shiseido | | ~SHISEIDO
Showcase | | ~SHOWCASE
SieMatic | | ~SIEMATIC
Skin Laundry | | SKIN LAUNDRY
Sleep Experts | | SLEEP EXPERTS
Sleep Outfitters | | ~SLEEP OUTFITTERS
SmartStyle | | ~SMARTSTYLE; ~SMARTSTYLE FAMILY HAIR SALON; ~SMARTSTYLE HAIR SALONS
Snappy Snaps | | SNAPPY SNAPS
Snow+Rock | | SNOW+ROCK; ~SNOW & ROCK; ~SNOW AND ROCK
Sofology | | ~SOFOLOGY
Source For Sports | | ~SOURCE FOR SPORTS
Space NK | | ~SPACE NK; ~SPACE NK APOTHECARY
Specialized | | ~SPECIALIZED
Speed Queen | | ~SPEED QUEEN
Spirit Halloween | | SPIRIT HALLOWEEN
Spiritleaf | | ~SPIRITLEAF
Spitalfields Crypt Trust | | SPITALFIELDS CRYPT TRUST
Sporting Life | | ~SPORTING LIFE
Sports Authority | | ~SPORTS AUTHORITY
St Margaret's Hospice Care | | ST MARGARETS HOSPICE CARE
Sue Ryder | | SUE RYDER; ~SUE RYDER CARE SHOP
Sun Tan City | | ~SUN TAN CITY
Sunnyside | | ~SUNNYSIDE
Sunrise Records | | SUNRISE RECORDS
Swarovski | | ~SWAROVSKI
Swatch | | ~SWATCH
TAG Heuer | | TAG HEUER
TEDi | | ~TEDI
TJ Hughes | | TJ HUGHES
TOG24 | | ~TOG24
TRAID | | ~TRAID
TSUTAYA | | ~TSUTAYA
Tan Republic | | ~TAN REPUBLIC
Tanning Shop | | TANNING SHOP
Tapi Carpets | | TAPI CARPETS
Tefal | | ~TEFAL
Tempur | | ~TEMPUR
Tempur-Pedic | | TEMPUR-PEDIC
Ten Thousand Villages | | TEN THOUSAND VILLAGES; ~10 THOUSAND VILLAGES; ~10,000 VILLAGES
Tescoma | | ~TESCOMA
Teso Life | | TESO LIFE
Thames Hospice | | ~THAMES HOSPICE
The 99 Store | | ~THE 99 STORE
The Barbers | | THE BARBERS
The Children's Society | | ~THE CHILDRENS SOCIETY
The Conran Shop | | THE CONRAN SHOP
The Fragrance Shop | | THE FRAGRANCE SHOP
The Lash Lounge | | THE LASH LOUNGE
The Original Factory Shop | | ~THE ORIGINAL FACTORY SHOP
The Paper Store | | ~THE PAPER STORE
The Perfume Shop | | THE PERFUME SHOP
The Pet Hut | | ~THE PET HUT
The Ten Spot | | ~THE TEN SPOT
Think Kitchen | | THINK KITCHEN
Thomas Sabo | | THOMAS SABO
Thérapie Clinic | | THERAPIE CLINIC
Tiffany & Company | | TIFFANY & COMPANY; TIFFANY AND COMPANY; ~TIFFANY; ~TIFFANYS
Tissot | | ~TISSOT
Tokyo Smoke | | TOKYO SMOKE
Toni & Guy | | ~TONI & GUY; TONI AND GUY
Tourneau | | ~TOURNEAU
Toymaster | | ~TOYMASTER
Toytown | | ~TOYTOWN
Trade Secrets | | TRADE SECRETS
Trek | | ~TREK; ~BIKE GALLERY; ~TRECK; ~TREK BICYCLE
Trespass | | ~TRESPASS
Tudor | | ~TUDOR
Tuft & Needle | | TUFT & NEEDLE; TUFT AND NEEDLE
United Carpets and Beds | | ~UNITED CARPETS AND BEDS; ~UNITED CARPETS
Unleashed | | ~UNLEASHED
Up & Running | | UP & RUNNING; UP AND RUNNING
Vacheron Constantin | | VACHERON CONSTANTIN
Value City Furniture | | ~VALUE CITY FURNITURE
VeAn Tattoo | | VEAN TATTOO; ~VEAN
Villeroy & Boch | | VILLEROY & BOCH; VILLEROY AND BOCH
Warhammer | | ~WARHAMMER; ~GAMES WORKSHOP
Warren James | | ~WARREN JAMES
Wash Me | | ~WASH ME; ~REVOLUTION LAUNDRY
Waxing the City | | WAXING THE CITY
Wempe | | ~WEMPE
Wild Birds Unlimited | | WILD BIRDS UNLIMITED
World Duty Free | | ~WORLD DUTY FREE
XXXLutz | | ~XXXLUTZ
YETI | | ~YETI
Yataş Bedding | | YATAS BEDDING; ~YATAS
YellowKorner | | ~YELLOWKORNER
Your Dollar Store With More | | YOUR DOLLAR STORE WITH MORE
Yves Delorme | | YVES DELORME
Yves Rocher | | YVES ROCHER
Z Gallerie | | Z GALLERIE
Zales | | ~ZALES
Zen Leaf | | ~ZEN LEAF
Zips Dry Cleaning | | ZIPS DRY CLEANING; ~ZIPS CLEANING
arc Thrift Stores | | ARC THRIFT STORES; ~ARC THRIFT STORE
bareMinerals | | ~BAREMINERALS
bene | | ~BENE
bluemercury | | ~BLUEMERCURY
bulthaup | | ~BULTHAUP
dd's Discounts | | DDS DISCOUNTS
easyhome | | ~EASYHOME
itStyle | | ~ITSTYLE
pOpshelf | | ~POPSHELF
tokyobike | | ~TOKYOBIKE
`,
  grocery: `
1st Stop | | ~1ST STOP
ABC | | ~ABC STORES
APlus | | ~APLUS
Acme | | ~ACME
Alltown | | ~ALLTOWN
Alltown Fresh | | ALLTOWN FRESH
Alta Convenience | | ~ALTA CONVENIENCE
AmeriStop | | ~AMERISTOP
Amigo | | ~AMIGO; ~AMIGO PUERTO RICO; ~AMIGO SUPERMARKET; ~SUPERMERCADO AMIGO
Angelo Caputo's Fresh Markets | | ANGELO CAPUTOS FRESH MARKETS
Avondale Food Stores | | AVONDALE FOOD STORES
Bargain Booze | | BARGAIN BOOZE
Bargain Booze Select Convenience | | BARGAIN BOOZE SELECT CONVENIENCE
Bashas' | | ~BASHAS
Becker's | | ~BECKERS
Bel Air | | ~BEL AIR
BellStores | | ~BELLSTORES
Berkot's Super Foods | | BERKOTS SUPER FOODS
Best-one | | ~BEST-ONE
Big Apple | | ~BIG APPLE
Big Bee | | ~BIG BEE
Big Red Stores | | ~BIG RED STORES; ~BIG RED
Boni-Soir | | BONI-SOIR
Bonjour | | ~BONJOUR
Butera Market | | BUTERA MARKET
C-A-L Ranch | | ~C-A-L RANCH
C-Town Supermarkets | | ~C-TOWN SUPERMARKETS; ~C-TOWN
CNN Newsstand | | CNN NEWSSTAND
Caltex | | ~CALTEX
Cardenas | | ~CARDENAS; ~MI PUEBLO; ~MI PUEBLO FOOD CENTER
Carrefour Express | | ~CARREFOUR EXPRESS
Cavavin | | ~CAVAVIN
Centra | | ~CENTRA
Central Convenience Store | | ~CENTRAL CONVENIENCE STORE
Cermak Fresh Market | | CERMAK FRESH MARKET
Clapton Craft | | CLAPTON CRAFT
Clark's Pump-N-Shop | | CLARKS PUMP-N-SHOP
Clydebank Co-operative | | CLYDEBANK CO-OPERATIVE
Co-op Daily | | ~CO-OP DAILY; ~EAST OF ENGLAND CO-OPERATIVE FOODSTORE
Coen Markets Inc | | COEN MARKETS INC
Convenient Food Mart | | CONVENIENT FOOD MART
CountryMax | | ~COUNTRYMAX
D&W Fresh Market | | ~D&W FRESH MARKET; ~D AND W FRESH MARKET
D'Agostino | | ~DAGOSTINO
Daisy Mart | | DAISY MART
Dari Mart | | DARI MART
Dash In | | ~DASH IN
Day-Today | | DAY-TODAY
Dia Market | | ~DIA MARKET
Dream Dinners | | DREAM DINNERS
Duchess | | ~DUCHESS
Dunnes Stores | | DUNNES STORES
E-Cigarette Direct | | E-CIGARETTE DIRECT
E-cig City | | E-CIG CITY
East of England CO-OP | | ~EAST OF ENGLAND CO-OP
Evapo | | ~EVAPO
ExtraMile | | ~EXTRAMILE
Family Express | | ~FAMILY EXPRESS; ~FAMILY EXPRESS CORPORATION
Family Shopper | | FAMILY SHOPPER; ~FAMILY SHOPPER STORES
Farm Stores | | ~FARM STORES
Fas Mart | | ~FAS MART
Fastbreak | | ~FASTBREAK
Fastrac Cafe | | FASTRAC CAFE
Fiiz Drinks | | FIIZ DRINKS
Fine Wine & Good Spirits | | FINE WINE & GOOD SPIRITS; FINE WINE AND GOOD SPIRITS
Flavour Vapour | | FLAVOUR VAPOUR
Food Plus | | ~FOOD PLUS
Foodtown | | ~FOODTOWN
Fry's Marketplace | | FRYS MARKETPLACE
Gateway Newstands | | GATEWAY NEWSTANDS
Go Local | | ~GO LOCAL
Good 2 Go | | ~GOOD 2 GO
Grange Co-op | | ~GRANGE CO-OP
Grape Tree | | GRAPE TREE
Gulf Express | | ~GULF EXPRESS
HERC'S Nutrition | | HERCS NUTRITION
Harps | | ~HARPS
Hasty Market | | HASTY MARKET
Healthy Planet | | HEALTHY PLANET
Home of Economy | | HOME OF ECONOMY
Hudson News | | ~HUDSON NEWS
Hursts | | ~HURSTS
INS Market | | ~INS MARKET; ~INTERNATIONAL NEWS
IQOS | | ~IQOS
Ideal Food Basket | | IDEAL FOOD BASKET
J&H Family Stores | | ~J&H FAMILY STORES; ~J AND H FAMILY STORES
Jacksons | | ~JACKSONS
Jiffy Mart | | ~JIFFY MART
Joe's Kwik Marts | | JOES KWIK MARTS
KTA Super Stores | | KTA SUPER STORES
Kent Kwik | | ~KENT KWIK
Key Food | | ~KEY FOOD
KeyStore | | ~KEYSTORE
Kim's Convenience Store | | KIMS CONVENIENCE STORE; ~KIMS
King Kullen | | KING KULLEN
Kings | | ~KINGS
La Michoacana Meat Market | | LA MICHOACANA MEAT MARKET
Lifestyle Express | | ~LIFESTYLE EXPRESS
Lincolnshire Co-op | | ~LINCOLNSHIRE CO-OP
Little Short Stop | | LITTLE SHORT STOP
Little Waitrose | | LITTLE WAITROSE; ~LITTLE WAITROSE & PARTNERS; ~LITTLE WAITROSE AND PARTNERS
Longdan | | ~LONGDAN
Lucky | | ~LUCKYS
Maison Nicolas | | ~MAISON NICOLAS
Market Street | | ~MARKET STREET
Market of Choice | | ~MARKET OF CHOICE
Martin's Super Markets | | ~MARTINS SUPER MARKETS
Mini Mix | | ~MINI MIX; ~MINI MIX MARKT
Minit Mart | | ~MINIT MART
Mix Markt | | ~MIX MARKT
Morton Williams | | MORTON WILLIAMS
Natur House | | NATUR HOUSE
Needs | | ~NEEDS; ~NEEDS CONVENIENCE
New Hampshire Liquor & Wine Outlets | | ~NEW HAMPSHIRE LIQUOR & WINE OUTLETS; ~NEW HAMPSHIRE LIQUOR AND WINE OUTLETS; ~NEW HAMPSHIRE LIQUOR & WINE OUTLET; ~NEW HAMPSHIRE LIQUOR AND WINE OUTLET; ~NH LIQUOR & WINE OUTLET; ~NH LIQUOR AND WINE OUTLET
Norbys Farm Fleet | | NORBYS FARM FLEET
Northern Store | | ~NORTHERN STORE
Nutrition House | | ~NUTRITION HOUSE
Oberweis | | ~OBERWEIS
On the Run | | ON THE RUN
One-O-One | | ~ONE-O-ONE
PCC Community Markets | | PCC COMMUNITY MARKETS; ~PCC COMMUNITY MARKET
Par Mar Stores | | ~PAR MAR STORES
Pavilions | | ~PAVILIONS
Penzeys Spices | | PENZEYS SPICES; ~PENZEYS
Pete's Market | | PETES MARKET
Petit Casino | | ~PETIT CASINO
Plaid Pantry | | PLAID PANTRY
Premier | | ~PREMIER STORES
Premier Express | | ~PREMIER EXPRESS
Price Rite | | ~PRICE RITE
Produce Junction | | PRODUCE JUNCTION
Pueblo | | ~PUEBLO
Quality Mart | | ~QUALITY MART
Quickie | | ~QUICKIE
Rabba | | ~RABBA; ~RABBA FINE FOODS
Ray's Food Place | | RAYS FOOD PLACE
Rebel | | ~REBEL
Red Apple Food Mart | | ~RED APPLE FOOD MART
Redner's | | ~REDNERS; ~REDNERS WAREHOUSE MARKET
Refuel | | ~REFUEL; ~CRUIZERS
Rosauers | | ~ROSAUERS
Ruler Foods | | RULER FOODS
S&H Health Foods | | ~S&H HEALTH FOODS; ~S AND H HEALTH FOODS
SAQ Express | | ~SAQ EXPRESS
SAQ Sélection | | SAQ SELECTION
SF Supermarket | | ~SF SUPERMARKET; ~SHUN FAT SUPERMARKET
Scotmid | | ~SCOTMID
Seafood City | | SEAFOOD CITY
Shell Select | | ~SHELL SELECT
Shell Shop | | ~SHELL SHOP
Shop 'n Save | | ~SHOP N SAVE
Shop'N Drive | | SHOPN DRIVE
Shoppers | | ~SHOPPERS FOOD & PHARMACY; ~SHOPPERS FOOD AND PHARMACY
SimplyFresh | | ~SIMPLYFRESH
Smith's | | ~SMITHS
Spar Express | | ~SPAR EXPRESS
Star Mart | | ~STAR MART
Stop Cafe | | ~STOP CAFE
Strack & Van Til | | STRACK & VAN TIL; STRACK AND VAN TIL
Stuckey's | | ~STUCKEYS
Super One Foods | | ~SUPER ONE FOODS
Super Supplements | | SUPER SUPPLEMENTS
SuperValu | | ~SUPERVALU
Superior Grocers | | SUPERIOR GROCERS
T-ZONE | | ~T-ZONE
TGJones | | ~TGJONES
The Co-operative Food | | ~THE CO-OPERATIVE FOOD; ~CENTRAL CO-OP FOOD
The Food Warehouse | | ~THE FOOD WAREHOUSE
The Grocery Outlet | | ~THE GROCERY OUTLET
The Source Bulk Foods | | THE SOURCE BULK FOODS
The Wine Shop | | ~THE WINE SHOP
Timewise | | ~TIMEWISE
Tony's Fresh Market | | TONYS FRESH MARKET
Toot'n Totum | | TOOTN TOTUM
Totally Wicked | | TOTALLY WICKED
US Market | | ~US MARKET
USave | | ~USAVE
United Grocery Outlet | | ~UNITED GROCERY OUTLET
United Supermarkets | | ~UNITED SUPERMARKETS
VPZ | | ~VAPORIZED
Vallarta | | ~VALLARTA
Vape City | | VAPE CITY
VapeStore | | ~VAPESTORE
Virginia ABC | | ~VIRGINIA ABC
Vitamin World | | VITAMIN WORLD
Waypoint Convenience | | WAYPOINT CONVENIENCE
Wine Rack | | ~WINE RACK
Winemark | | ~WINEMARK
Woodman's Markets | | WOODMANS MARKETS
XtraMart | | ~XTRAMART
Yesway | | ~YESWAY
Your Coop Food | | ~YOUR COOP FOOD; ~THE MIDCOUNTIES CO-OPERATIVE FOOD
truenorth | | ~TRUENORTH
`,
  hardware_store: `
Alsford | | ~ALSFORD
Altorfer CAT | | ALTORFER CAT
American Roofing Supply | | AMERICAN ROOFING SUPPLY
Asian Paints | | ASIAN PAINTS
Aubuchon Hardware | | AUBUCHON HARDWARE
Bath Depot | | ~BATH DEPOT
Blinds to Go | | BLINDS TO GO
Blue Diamond Garden Centres | | ~BLUE DIAMOND GARDEN CENTRES
Boyd CAT | | ~BOYD CAT; ~WALKER MACHINERY; ~WHAYNE SUPPLY
Bradfords Building Supplies | | BRADFORDS BUILDING SUPPLIES
Brewers | | ~BREWERS
Butler CAT | | BUTLER CAT
CTD Tiles | | CTD TILES
Capital Electric | | ~CAPITAL ELECTRIC; ~CAPITAL ELECTRIC SUPPLY
City Mill | | CITY MILL
Codale | | ~CODALE; ~CODALE ELECTRIC SUPPLY
Cooper Electric | | ~COOPER ELECTRIC
Crawford | | ~CRAWFORD; ~CRAWFORD ELECTRIC SUPPLY
Easy Bathrooms | | EASY BATHROOMS
Echo Electric | | ~ECHO ELECTRIC; ~HOLT ELECTRICAL; ~RICHARDS ELECTRIC; ~SPRINGFIELD ELECTRIC; ~SPRINGFIELD ELECTRIC SUPPLY COMPANY
Empire CAT | | ~EMPIRE CAT; ~CASHMAN CAT
Eurocell | | ~EUROCELL
Fabick CAT | | FABICK CAT
Farrow & Ball | | FARROW & BALL; FARROW AND BALL
Grand Line | | ~GRAND LINE
Heating Plumbing Supplies | | HEATING PLUMBING SUPPLIES; ~HPS MERCHANT
Holt CAT | | ~HOLT CAT
Home Outlet | | ~HOME OUTLET
Hunter Douglas | | ~HUNTER DOUGLAS; ~HUNTER DOUGLAS GALLERY
Husqvarna | | ~HUSQVARNA
Irby | | ~IRBY; ~IRBY CO
Jotun | | ~JOTUN
Kohler | | ~KOHLER
Lamps Plus | | LAMPS PLUS
Le Marché du Store | | ~LE MARCHE DU STORE
Leroy Merlin | | LEROY MERLIN
Louisiana CAT | | ~LOUISIANA CAT
MacAllister CAT | | MACALLISTER CAT
Martin Auto Color | | MARTIN AUTO COLOR
McCoy's | | ~MCCOYS
Michigan CAT | | ~MICHIGAN CAT
Miller Paint | | MILLER PAINT
Munch's Supply | | MUNCHS SUPPLY
Mustang CAT | | ~MUSTANG CAT
N C Machinery | | N C MACHINERY
NMC CAT | | ~NMC CAT
NorthEast Electrical | | ~NORTHEAST ELECTRICAL; ~NEEDCO
Ohio CAT | | ~OHIO CAT
OneSource | | ~ONESOURCE; ~1SOURCE
Otter Garden Centres | | ~OTTER GARDEN CENTRES
Outdoor Supply Hardware | | ~OUTDOOR SUPPLY HARDWARE
Papé Machinery | | PAPE MACHINERY; ~PAPE MACHINERY AGRICULTURE & TURF; ~PAPE MACHINERY AGRICULTURE AND TURF
Parr Lumber | | PARR LUMBER; ~PARR
Peterson CAT | | PETERSON CAT
Porcelanosa | | ~PORCELANOSA
Proper Job | | PROPER JOB
Puckett CAT | | PUCKETT CAT
QED | | ~QUALITY ELECTRICAL DISTRIBUTION
Quinn CAT | | QUINN CAT
RGB Building Supplies | | RGB BUILDING SUPPLIES
RP Lumber | | ~RP LUMBER
Rodda Paint | | RODDA PAINT
Stihl | | ~STIHL
The Shade Store | | THE SHADE STORE
Thompson CAT | | THOMPSON CAT
Tractor & Equipment Co. | | TRACTOR & EQUIPMENT CO; TRACTOR AND EQUIPMENT CO
TradePoint | | ~TRADEPOINT
Tuff Shed | | TUFF SHED
Vallen | | ~VALLEN; ~VALLEN DISTRIBUTION
Viking Electric | | VIKING ELECTRIC; ~VIKING ELECTRIC SUPPLY
Wagner CAT | | WAGNER CAT
Warren CAT | | ~WARREN CAT
Western States CAT | | ~WESTERN STATES CAT
Wheeler CAT | | ~WHEELER CAT
Wilco | | ~WILCO
World Electric | | ~WORLD ELECTRIC; ~WORLD ELECTRIC SUPPLY
Wyoming Equipment Company | | ~WYOMING EQUIPMENT COMPANY
Ziegler CAT | | ZIEGLER CAT
`,
  health: `
ATI Physical Therapy | | ATI PHYSICAL THERAPY
Ace & Tate | | ~ACE & TATE; ACE AND TATE
Advocate Health Care | | ADVOCATE HEALTH CARE
Altima Dental | | ALTIMA DENTAL
Amplifon | | ~AMPLIFON; ~AMPLIFON DEUTSCHLAND GMBH; ~AMPLIFON FRANCE
Athletico Physical Therapy | | ATHLETICO PHYSICAL THERAPY; ~ATHLETICO
Bailey Nelson | | BAILEY NELSON
Beltone | | ~BELTONE; ~BELTONE HEARING; ~BELTONE HEARING AID CENTER; ~BELTONE HEARING AID SERVICE; ~BELTONE HEARING CARE CENTER
BioPed | | ~BIOPED
Boots Opticians | | BOOTS OPTICIANS
CSL Plasma | | CSL PLASMA
Canadian Blood Services | | ~CANADIAN BLOOD SERVICES
Castle Dental | | ~CASTLE DENTAL
Clarkson Eyecare | | CLARKSON EYECARE
Clinical Pathology Laboratories | | CLINICAL PATHOLOGY LABORATORIES
Cohen's Fashion Optical | | COHENS FASHION OPTICAL; ~COHENS OPTICAL
Comfort Dental | | ~COMFORT DENTAL
Connect Hearing | | ~CONNECT HEARING
Cubitts | | ~CUBITTS
Damira | | ~DAMIRA; ~DAMIRA DENTAL STUDIOS
DentalWorks | | ~DENTALWORKS
Dentix | | ~DENTIX
Distri Club Medical | | DISTRI CLUB MEDICAL
Doctors of Physical Therapy | | DOCTORS OF PHYSICAL THERAPY
Eyemart Express | | EYEMART EXPRESS
FYidoctors | | ~FYIDOCTORS
Gentle Dental | | GENTLE DENTAL
GoHealth Urgent Care | | GOHEALTH URGENT CARE
Goddard Veterinary Group | | GODDARD VETERINARY GROUP; ~GODDARD VET GROUP
Hakim Optical | | HAKIM OPTICAL
HealthSource America's Chiropractor | | HEALTHSOURCE AMERICAS CHIROPRACTOR
HearUSA | | ~HEARUSA
Hearing Solutions | | ~HEARING SOLUTIONS
HearingLife | | ~HEARINGLIFE
Hidden Hearing | | HIDDEN HEARING
IQ Laser Vision | | ~IQ LASER VISION
IRIS | | ~IRIS
Imperial Hearing | | ~IMPERIAL HEARING
Jenny Craig | | JENNY CRAIG
Jimmy Fairly | | JIMMY FAIRLY
Kool Smiles | | KOOL SMILES
LASIK MD | | ~LASIK MD
LasikPlus | | ~LASIKPLUS; ~LASIKPLUS VISION CENTER
Laurier Optical | | LAURIER OPTICAL
Leightons | | ~LEIGHTONS
Lifemark Physiotherapy | | LIFEMARK PHYSIOTHERAPY; ~LIFEMARK
MD Now Urgent Care | | ~MD NOW URGENT CARE
Medivet | | ~MEDIVET; ~MEDIVET THE VETS
Merit Dental | | ~MERIT DENTAL
Midwest Dental | | ~MIDWEST DENTAL
Mister Spex | | MISTER SPEX
Monarch Dental | | MONARCH DENTAL
Mondovi Dental | | MONDOVI DENTAL
My Dentist | | MY DENTIST
My EyeLab | | MY EYELAB
MyEyeDr. | | ~MYEYEDR
NVISION Eye Centers | | NVISION EYE CENTERS; ~NVISION
National Seating & Mobility | | NATIONAL SEATING & MOBILITY; NATIONAL SEATING AND MOBILITY
Northwestern Medicine | | ~NORTHWESTERN MEDICINE; ~NORTHWESTERN MEMORIAL HEALTHCARE
Oakley | | ~OAKLEY
Oliver Peoples | | ~OLIVER PEOPLES
Optical Center | | ~OPTICAL CENTER
Optical Express | | ~OPTICAL EXPRESS
Opticalia | | ~OPTICALIA
Pro Physio | | PRO PHYSIO; ~PRO PHYSIO & SPORT MEDICINE CENTRES; ~PRO PHYSIO AND SPORT MEDICINE CENTRES; ~PRO PHYSIOTHERAPY
Ray-Ban | | ~RAY-BAN
RediClinic | | ~REDICLINIC
Rochester Regional Health Laboratories | | ROCHESTER REGIONAL HEALTH LABORATORIES; ~RRH LABORATORIES
Rochester Regional Health Urgent Care | | ~ROCHESTER REGIONAL HEALTH URGENT CARE; ~RRH URGENT CARE
SVS Vision | | SVS VISION
San Diego Blood Bank | | ~SAN DIEGO BLOOD BANK; ~SDBB
Scrivens | | ~SCRIVENS
Sentara | | ~SENTARA; ~SENTARA HEALTH; ~SENTARA HEALTHCARE
Site for Sore Eyes | | SITE FOR SORE EYES
SmileKeepers | | ~SMILEKEEPERS
Solstice Sunglasses | | SOLSTICE SUNGLASSES
Stanton Optical | | STANTON OPTICAL
Sunglass Hut | | SUNGLASS HUT
Sutter Health | | SUTTER HEALTH; ~SUTTER SURGERY CENTER
Synlab | | ~SYNLAB
TLC Laser Eye Centers | | TLC LASER EYE CENTERS
Target Optical | | ~TARGET OPTICAL
The Joint Chiropractic | | THE JOINT CHIROPRACTIC; ~THE JOINT
The Lasik Vision Institute | | THE LASIK VISION INSTITUTE
The Little Clinic | | ~THE LITTLE CLINIC; ~LITTLE CLINIC
Theodore & Pringle Optical | | THEODORE & PRINGLE OPTICAL; THEODORE AND PRINGLE OPTICAL
Therapydia | | ~THERAPYDIA
Thermo Fisher Scientific | | THERMO FISHER SCIENTIFIC
Touchstone Medical Imaging | | TOUCHSTONE MEDICAL IMAGING; ~TOUCHSTONE IMAGING
Turning Point | | TURNING POINT
UR Medicine Labs | | ~UR MEDICINE LABS
UR Medicine Urgent Care | | ~UR MEDICINE URGENT CARE
VEG | | ~VEG ER FOR PETS
Vein Clinics of America | | VEIN CLINICS OF AMERICA
VetIQ Petcare | | VETIQ PETCARE; ~VETIQ
Vets4Pets | | VETS4PETS
Vision Source | | ~VISION SOURCE
Visionworks | | ~VISIONWORKS
Vitalant | | ~VITALANT; ~BLOOD SYSTEMS; ~UNITED BLOOD SERVICES
WW Studio | | ~WW STUDIO
WellHaven | | ~WELLHAVEN; ~WELLHAVEN PET HEALTH
WellNow Urgent Care | | WELLNOW URGENT CARE
Wellwise | | ~WELLWISE; ~WELLWISE BY SHOPPERS
Western Dental | | ~WESTERN DENTAL
Willamette Dental Group | | WILLAMETTE DENTAL GROUP
mydentist | | ~MYDENTIST
`,
  insurer: `
A-MAX Auto Insurance | | ~A-MAX AUTO INSURANCE
American Automobile Association | | AMERICAN AUTOMOBILE ASSOCIATION; ~AAA INSURANCE
AssuredPartners | | ~ASSUREDPARTNERS
Bankers Life | | BANKERS LIFE
BrokerLink | | ~BROKERLINK
Comparion Insurance Agency | | COMPARION INSURANCE AGENCY
Direct Auto Insurance | | ~DIRECT AUTO INSURANCE
Ergo | | ~ERGO; ~ERGO DIREKT; ~ERGO DIREKTVERSICHERUNG; ~ERGO VERSICHERUNG
Estrella Insurance | | ESTRELLA INSURANCE
Farm Bureau Financial Services | | ~FARM BUREAU FINANCIAL SERVICES
Fred Loya Insurance | | FRED LOYA INSURANCE; ~FRED LOYA
Freeway Insurance | | FREEWAY INSURANCE
Goosehead Insurance | | GOOSEHEAD INSURANCE
Insurance Navy Brokers | | INSURANCE NAVY BROKERS
Missouri Farm Bureau Insurance | | ~MISSOURI FARM BUREAU INSURANCE
Ocaso | | ~OCASO; ~OCASO SEGUROS; ~SEGUROS OCASO
Swiss Life | | ~SWISS LIFE
The Standard | | ~THE STANDARD
WFG National Title Company | | WFG NATIONAL TITLE COMPANY; ~WFG NATIONAL TITLE INSURANCE COMPANY
Western Financial Group | | ~WESTERN FINANCIAL GROUP
Westland Insurance | | ~WESTLAND INSURANCE
`,
  landlord: `
ARC Club | | ~ARC CLUB
Compass Self Storage | | ~COMPASS SELF STORAGE
Drop-in | | ~DROP-IN
Fora | | ~FORA
Mainyard Studios | | MAINYARD STUDIOS
Mini Mall Storage | | MINI MALL STORAGE
Mini Storage Depot | | ~MINI STORAGE DEPOT
Northwest Self Storage | | ~NORTHWEST SELF STORAGE; ~NW SELF STORAGE
RightSpace Storage | | RIGHTSPACE STORAGE
SecurCare Self Storage | | SECURCARE SELF STORAGE
SecureSpace Self Storage | | SECURESPACE SELF STORAGE
Security Public Storage | | ~SECURITY PUBLIC STORAGE
Southern Self Storage | | ~SOUTHERN SELF STORAGE
Space Shop Self Storage | | ~SPACE SHOP SELF STORAGE; ~THE SPACE SHOP
StorAmerica | | ~STORAMERICA; ~STORAMERICA SELF STORAGE
Storage Rentals of America | | ~STORAGE RENTALS OF AMERICA; ~SROA
Store Space | | ~STORE SPACE; ~STORE SPACE SELF STORAGE
Techspace | | ~TECHSPACE
The Lock Up | | THE LOCK UP
Trojan Storage | | TROJAN STORAGE; ~TROJAN
U-Stor-It | | ~U-STOR-IT
UK Storage Company | | ~UK STORAGE COMPANY
US Storage Centers | | ~US STORAGE CENTERS
West Coast Self-Storage | | ~WEST COAST SELF-STORAGE
Work.Life | | ~WORK LIFE
`,
  leisure: `
9Round | | ~9ROUND; ~9ROUND KICKBOXING FITNESS
Aqua-Tots Swim Schools | | AQUA-TOTS SWIM SCHOOLS
Arthur Murray Dance Center | | ARTHUR MURRAY DANCE CENTER; ~ARTHUR MURRAY; ~ARTHUR MURRAY DANCE CENTERS; ~ARTHUR MURRAY DANCE STUDIO; ~ARTHUR MURRAY DANCE STUDIOS
B&B Theatres | | ~B&B THEATRES; ~B AND B THEATRES; ~B&B THEATERS; ~B AND B THEATERS
Bannatyne Health Club | | BANNATYNE HEALTH CLUB
Barre3 | | ~BARRE3
Barry's | | ~BARRYS
Bear Paddle Swim School | | BEAR PADDLE SWIM SCHOOL
Better | | ~BETTER LEISURE CENTRES
Big Blue Swim School | | ~BIG BLUE SWIM SCHOOL
Blast Fitness | | BLAST FITNESS
Blink Fitness | | BLINK FITNESS
Bodystreet | | ~BODYSTREET
Burn Boot Camp | | BURN BOOT CAMP
Buzz Gym | | ~BUZZ GYM
Caribbean Cinemas | | CARIBBEAN CINEMAS
Century Theatres | | ~CENTURY THEATRES; ~CENTURY THEATER; ~CENTURY THEATERS; ~CENTURY THEATRE
Cinépolis | | ~CINEPOLIS
Club Fitness | | ~CLUB FITNESS
Community Sauna Baths | | COMMUNITY SAUNA BATHS
Curves | | ~CURVES
Curzon | | ~CURZON
CycleBar | | ~CYCLEBAR
Emler Swim School | | EMLER SWIM SCHOOL
Escapology | | ~ESCAPOLOGY
Esporta Fitness | | ESPORTA FITNESS
Everlast Gyms | | EVERLAST GYMS
Everyman Cinemas | | EVERYMAN CINEMAS; ~EVERYMAN
FITINN | | ~FITINN
Fitness 19 | | ~FITNESS 19
Fitness First | | ~FITNESS FIRST
Fitness Together | | ~FITNESS TOGETHER
Flip Out | | ~FLIP OUT
Foss Swim School | | FOSS SWIM SCHOOL
Four Quarters | | FOUR QUARTERS
Fox in a Box | | ~FOX IN A BOX
Frame | | ~FRAME; ~FRAME FITNESS
Fred Astaire Dance Studios | | FRED ASTAIRE DANCE STUDIOS
Go Ape | | ~GO APE
Goals | | ~GOALS
Goldfish Swim School | | GOLDFISH SWIM SCHOOL
Hapik | | ~HAPIK
Harkins Theatres | | HARKINS THEATRES; ~HARKINS THEATER; ~HARKINS THEATERS; ~HARKINS THEATRE
Holey Moley | | HOLEY MOLEY
Hollywood Bowl | | HOLLYWOOD BOWL
Holmes Place | | ~HOLMES PLACE
Hotworx | | ~HOTWORX
IPIC Theaters | | IPIC THEATERS
JOHN REED Fitness | | JOHN REED FITNESS
Jazzercise | | ~JAZZERCISE
Jetts Fitness | | JETTS FITNESS; ~JETTS
K1 Speed | | ~K1 SPEED
KidStrong | | ~KIDSTRONG
Kids Empire | | ~KIDS EMPIRE
Kids First Swim Schools | | ~KIDS FIRST SWIM SCHOOLS; ~KIDS FIRST SWIM SCHOOL
LEGO Discovery Center | | LEGO DISCOVERY CENTER
Landmark Theatres | | ~LANDMARK THEATRES; ~LANDMARK THEATER; ~LANDMARK THEATERS; ~LANDMARK THEATRE
Laser Game Evolution | | ~LASER GAME EVOLUTION
Laser Quest | | LASER QUEST
Le Five | | ~LE FIVE
Merlin Cinemas | | MERLIN CINEMAS
Movie Tavern | | MOVIE TAVERN
My Gym | | ~MY GYM
Places Leisure | | PLACES LEISURE
Powerhouse Gym | | POWERHOUSE GYM
Premier Martial Arts | | PREMIER MARTIAL ARTS
Psycle | | ~PSYCLE; ~PSYCLE LONDON
REEL Cinemas | | REEL CINEMAS; ~REEL CINEMA
Reading Cinemas | | ~READING CINEMAS
Rock Up | | ~ROCK UP
Round1 | | ~ROUND1
Rumble | | ~RUMBLE
SafeSplash Swim School | | SAFESPLASH SWIM SCHOOL
Scott Cinemas | | ~SCOTT CINEMAS
Showcase Cinemas | | SHOWCASE CINEMAS; ~SHOWCASE CINEMA
Starting Strength Gyms | | STARTING STRENGTH GYMS; ~STARTING STRENGTH
Stretch Zone | | STRETCH ZONE
SwimLabs Swim School | | SWIMLABS SWIM SCHOOL
TITLE Boxing Club | | TITLE BOXING CLUB
TeamSport Go Karting | | TEAMSPORT GO KARTING; ~TEAMSPORT KARTING
The Bar Method | | THE BAR METHOD
The Edge Fitness Club | | THE EDGE FITNESS CLUB
The Exercise Coach | | THE EXERCISE COACH
The Little Gym | | ~THE LITTLE GYM
The Picklr | | THE PICKLR
Third Space | | ~THIRD SPACE
Total Fitness | | ~TOTAL FITNESS
United Taekwondo Center | | UNITED TAEKWONDO CENTER
Urban Air | | ~URBAN AIR
VillaSport | | ~VILLASPORT
Wacky Warehouse | | WACKY WAREHOUSE
Workout Anytime | | WORKOUT ANYTIME
X Golf | | ~X GOLF
Xercise4Less | | XERCISE4LESS
YouFit | | ~YOUFIT
[solidcore] | | ~[SOLIDCORE]; ~SOLIDCORE
iLoveKickboxing | | ~ILOVEKICKBOXING
tenpin | | ~TENPIN
Éconofitness | | ~ECONOFITNESS
énergie Fitness | | ~ENERGIE FITNESS
`,
  lodging: `
A&O | | ~A&O; ~A AND O
AC Hotel | | ~AC HOTEL
ANdAZ | | ~ANDAZ
Adagio | | ~ADAGIO
Aiden | | ~AIDEN; ~AIDEN HOTEL
Alila | | ~ALILA
Alua Hotels & Resorts | | ALUA HOTELS & RESORTS; ALUA HOTELS AND RESORTS; ~ALUA
Art'otel | | ~ARTOTEL
Ascend Hotel Collection | | ~ASCEND HOTEL COLLECTION
B&B Hotels | | ~B&B HOTELS; ~B AND B HOTELS; ~B&B HOTEL; ~B AND B HOTEL; ~BED & BREAKFAST HOTELS; ~BED AND BREAKFAST HOTELS
BW Premier Collection | | ~BW PREMIER COLLECTION
BW Signature Collection | | ~BW SIGNATURE COLLECTION
Banyan Tree | | BANYAN TREE
Barceló Hotels & Resorts | | BARCELO HOTELS & RESORTS; BARCELO HOTELS AND RESORTS
Belmond | | ~BELMOND
Best Hotels | | ~BEST HOTELS
Boarders by Cobblestone | | BOARDERS BY COBBLESTONE
Budget Host Inn | | BUDGET HOST INN
Bulgari | | ~BULGARI
Cambria Hotel | | CAMBRIA HOTEL
Campanile | | ~CAMPANILE
Canopy | | ~CANOPY
Centerstone | | ~CENTERSTONE
Clarion Pointe | | CLARION POINTE
Clayton Hotels | | CLAYTON HOTELS
Club Med | | ~CLUB MED
Club Wyndham | | ~CLUB WYNDHAM
Cobblestone Hotels | | ~COBBLESTONE HOTELS; ~COBBLESTONE HOTEL & SUITES; ~COBBLESTONE HOTEL AND SUITES
Cobblestone Inn & Suites | | ~COBBLESTONE INN & SUITES; ~COBBLESTONE INN AND SUITES
Conrad | | ~CONRAD
Design Hotels | | ~DESIGN HOTELS
Destination by Hyatt | | ~DESTINATION BY HYATT
Diamond Resorts | | ~DIAMOND RESORTS
Edition | | ~EDITION
Element | | ~ELEMENT
Eurostars Hotel Company | | EUROSTARS HOTEL COMPANY; ~EUROSTARS; ~EUROSTARS HOTELS
Evergreen International Hotels | | ~EVERGREEN INTERNATIONAL HOTELS
Everhome Suites | | EVERHOME SUITES
Executive Residency | | EXECUTIVE RESIDENCY
Four Points Flex by Sheraton | | FOUR POINTS FLEX BY SHERATON
Four Points by Sheraton | | FOUR POINTS BY SHERATON
Garner Hotels | | GARNER HOTELS
Golden Tulip | | GOLDEN TULIP
Graduate | | ~GRADUATE
Grupo Barceló | | GRUPO BARCELO
H10 Hotels | | ~H10 HOTELS; ~H10
Hard Rock Hotel | | HARD ROCK HOTEL
Hostelling International | | HOSTELLING INTERNATIONAL
Hostelling Scotland | | HOSTELLING SCOTLAND; ~SCOTTISH YOUTH HOSTELS ASSOCIATION; ~SYHA HOSTELLING SCOTLAND
Hotel Indigo | | ~HOTEL INDIGO
INNSiDE by Meliá | | INNSIDE BY MELIA; ~INNSIDE HOTEL
Iberostar Hotels & Resorts | | IBEROSTAR HOTELS & RESORTS; IBEROSTAR HOTELS AND RESORTS; ~IBEROSTAR
Ibis Budget | | ~IBIS BUDGET
Ibis Styles | | IBIS STYLES
Innkeeper's Collection | | INNKEEPERS COLLECTION
JO&JOE | | ~JO&JOE; ~JO AND JOE
JW Marriott | | ~JW MARRIOTT; ~JW MARRIOTT HOTELS
JdV by Hyatt | | JDV BY HYATT
Kempinski | | ~KEMPINSKI
KeyWest Inn | | KEYWEST INN
Langham Hotels & Resorts | | LANGHAM HOTELS & RESORTS; LANGHAM HOTELS AND RESORTS
Leonardo Boutique | | ~LEONARDO BOUTIQUE
Locke | | ~LOCKE
Logis Hotels | | LOGIS HOTELS; ~LOGIS
Lotte Hotels & Resorts | | ~LOTTE HOTELS & RESORTS; ~LOTTE HOTELS AND RESORTS; ~LOTTE HOTEL
ME by Meliá | | ~ME BY MELIA; ~ME HOTEL; ~ME MELIA
MGallery | | ~MGALLERY
Mama Shelter | | ~MAMA SHELTER
Mandarin Oriental Hotel | | MANDARIN ORIENTAL HOTEL
McMenamins | | ~MCMENAMINS
Meininger | | ~MEININGER; ~HOTELES MEININGER
Meliá | | ~MELIA HOTELS & RESORTS; ~MELIA HOTELS AND RESORTS
Motto | | ~MOTTO
Moxy | | ~MOXY
Mövenpick | | ~MOVENPICK; ~MOEVENPICK
NH Collection Hotels | | ~NH COLLECTION HOTELS
Nobu | | ~NOBU
OYO | | ~OYO HOTELS; ~OYO ROOMS
Outrigger Hotels and Resorts | | OUTRIGGER HOTELS AND RESORTS
PARKROYAL | | ~PARKROYAL
Palace Inn | | ~PALACE INN
Pan Pacific | | ~PAN PACIFIC
Park Hyatt | | ~PARK HYATT
Park Plaza | | ~PARK PLAZA; ~PARK PLAZA HOTELS
Parkdean Resorts | | PARKDEAN RESORTS
Première Classe | | PREMIERE CLASSE
Pullman | | ~PULLMAN
Quality RV Resorts | | ~QUALITY RV RESORTS
Raffles | | ~RAFFLES
Relais & Châteaux | | RELAIS & CHATEAUX; RELAIS AND CHATEAUX
Romantik Hotels & Restaurants | | ROMANTIK HOTELS & RESTAURANTS; ROMANTIK HOTELS AND RESTAURANTS; ~ROMANTIK HOTEL; ~ROMANTIK HOTELS
Room Mate | | ~ROOM MATE
Rosewood | | ~ROSEWOOD
Shilo Inns | | SHILO INNS
Signia | | ~SIGNIA
Six Senses | | SIX SENSES
Spark by Hilton | | SPARK BY HILTON
St Christopher's Inn | | ST CHRISTOPHERS INN
Staycity | | ~STAYCITY; ~STAYCITY APARTHOTEL; ~STAYCITY APARTHOTELS
Sure Hotel | | ~SURE HOTEL
Sure Hotel Collection | | ~SURE HOTEL COLLECTION
Swiss-Belhotel | | SWISS-BELHOTEL
Swiss-Belinn | | SWISS-BELINN
Swissôtel | | ~SWISSOTEL
TRIBE | | ~TRIBE
TRYP | | ~TRYP
Tapestry Collection | | TAPESTRY COLLECTION; ~TAPESTRY COLLECTION BY HILTON
Tempo | | ~TEMPO
The Hoxton | | THE HOXTON
The Luxury Collection | | THE LUXURY COLLECTION
Thousand Trails | | ~THOUSAND TRAILS
Trademark Collection | | TRADEMARK COLLECTION; ~TRADEMARK; ~TRADEMARK BY WYNDHAM; ~TRADEMARK WYNDHAM
Tribute Portfolio | | TRIBUTE PORTFOLIO
Unbound Collection | | UNBOUND COLLECTION; ~THE UNBOUND COLLECTION BY HYATT; ~UNBOUND; ~UNBOUND HYATT
Vagabond Inn | | VAGABOND INN
Van der Valk | | VAN DER VALK; ~VAN DER VALK HOTEL
Vienna House | | ~VIENNA HOUSE
Virgin Hotels | | ~VIRGIN HOTELS
WorldHotels | | ~WORLDHOTELS; ~WORLDHOTEL
WorldMark by Wyndham | | WORLDMARK BY WYNDHAM
YOTEL | | ~YOTEL
Yogi Bear's Jellystone Park | | YOGI BEARS JELLYSTONE PARK
Youth Hostels Association | | YOUTH HOSTELS ASSOCIATION
avid Hotel | | AVID HOTEL
greet | | ~GREET
nhow | | ~NHOW
the niu | | ~THE NIU
voco | | ~VOCO
`,
  office_supplies: `
Paper Source | | ~PAPER SOURCE
Smiggle | | ~SMIGGLE
Typo | | ~TYPO
`,
  pharmacy: `
Allied Pharmacies | | ALLIED PHARMACIES; ~ALLIED PHARMACY
Alphega Pharmacy | | ALPHEGA PHARMACY
Avicenna Pharmacy | | AVICENNA PHARMACY
Bodycare | | ~BODYCARE
Clockwork Pharmacy | | CLOCKWORK PHARMACY
Gordons Chemists | | GORDONS CHEMISTS
I.D.A. | | ~I D A
JHL Pharmacies | | JHL PHARMACIES; ~JHOOTS; ~JHOOTS PHARMACY
Longs Drugs | | LONGS DRUGS; ~LONGS
Marc's | | ~MARCS; ~MARCS PHARMACY
Medicap Pharmacy | | MEDICAP PHARMACY
Numark | | ~NUMARK; ~NUMARK PHARMACY
Paydens | | ~PAYDENS; ~PAYDENS PHARMACY
Peak Pharmacy | | PEAK PHARMACY
PharmaChoice | | ~PHARMACHOICE
Pharmaca | | ~PHARMACA
Pharmaprix | | ~PHARMAPRIX
Remedy'sRx | | ~REMEDYSRX
Semichem | | ~SEMICHEM
The Medicine Shoppe | | THE MEDICINE SHOPPE
Times Supermarkets | | ~TIMES SUPERMARKETS; ~TIMES PHARMACY
Watsons | | ~WATSONS
Weldricks | | ~WELDRICKS; ~WELDRICKS PHARMACY
`,
  postage: `
Growing Communities | | GROWING COMMUNITIES
InXpress | | ~INXPRESS
Mail Boxes Etc. | | MAIL BOXES ETC
Parcel Pending | | PARCEL PENDING
Yeep | | ~YEEP; ~PICK UP, DROP OFF; ~PUDO
`,
  professional: `
Alstom | | ~ALSTOM
Ecovis International | | ECOVIS INTERNATIONAL; ~ECOVIS
Foley | | ~FOLEY
Indra | | ~INDRA
Kearney | | ~KEARNEY; ~A T KEARNEY
Kimley-Horn | | KIMLEY-HORN; ~KIMLEY-HORN AND ASSOCIATES
Morgan & Morgan | | ~MORGAN & MORGAN; ~MORGAN AND MORGAN
TSR Consulting Services | | TSR CONSULTING SERVICES
`,
  restaurant: `
% Arabica | | ~% ARABICA
&pizza | | ~ AND PIZZA
100 Montaditos | | 100 MONTADITOS
110 Grill | | ~110 GRILL
241 Pizza | | ~241 PIZZA
3 Brasseurs | | 3 BRASSEURS; ~3 BREWERS
49th Parallel Coffee Roasters | | 49TH PARALLEL COFFEE ROASTERS
54th Street Grill and Bar | | ~54TH STREET GRILL AND BAR; ~54TH STREET
7 Leaves Cafe | | 7 LEAVES CAFE
AFURI | | ~AFURI
Abbott's Frozen Custard | | ABBOTTS FROZEN CUSTARD; ~ABBOTTS
Abby's Pizza | | ABBYS PIZZA; ~ABBYS
Abokado | | ~ABOKADO
Adnams | | ~ADNAMS
Afters | | ~AFTERS; ~AFTERS ORIGINAL
Al's Beef | | ~ALS BEEF
Aladdin's Eatery | | ALADDINS EATERY
Ali Baba's | | ALI BABAS
Alice | | ~ALICE PIZZA; ~ALICE PIZZA AL TAGLIO
All'Antico Vinaio | | ALLANTICO VINAIO
Aloha Pokē Co | | ~ALOHA POKE CO
Amato's | | ~AMATOS
Ambala | | ~AMBALA; ~AMBALA FOODS
Amber Taverns | | AMBER TAVERNS
American Deli | | ~AMERICAN DELI
Amici | | ~AMICI
Amigos | | ~AMIGOS
Amorino | | ~AMORINO
Amy's Ice Creams | | AMYS ICE CREAMS
Andy's Frozen Custard | | ANDYS FROZEN CUSTARD; ~ANDYS
Ange | | ~ANGE; ~BOULANGERIE ANGE
Anthony's Coal Fired Pizza | | ANTHONYS COAL FIRED PIZZA
Antic | | ~ANTIC
Apache Pizza | | APACHE PIZZA
Arctic Circle | | ARCTIC CIRCLE
Arepa & Co | | ~AREPA & CO; AREPA AND CO
Aroma Espresso Bar | | ~AROMA ESPRESSO BAR
Aroma Joe's | | ~AROMA JOES
Arooga's | | ~AROOGAS
Attendant | | ~ATTENDANT
Aurelio's Pizza | | AURELIOS PIZZA
Azzip Pizza | | AZZIP PIZZA
Açaí Concept | | ACAI CONCEPT
B-Bop's | | ~B-BOPS
B.C. Pizza | | ~B C PIZZA
BCD Tofu House | | BCD TOFU HOUSE
Bacio di Latte | | BACIO DI LATTE
Back Yard Burgers | | BACK YARD BURGERS
BackWerk | | ~BACKWERK
Bafang Dumpling | | BAFANG DUMPLING
Bag O' Crab | | BAG O CRAB
Bahama Breeze | | BAHAMA BREEZE
Bakers + Baristas | | ~BAKERS + BARISTAS
Bakers Delight | | ~BAKERS DELIGHT
Bamboo Sushi | | BAMBOO SUSHI
Bambu | | ~BAMBU
Banana Tree | | ~BANANA TREE
Bar + Block | | ~BAR + BLOCK
Bar Louie | | BAR LOUIE; ~BAR LOUIE RESTAURANTS
Barberitos | | ~BARBERITOS
Barrio | | ~BARRIO
Barro's Pizza | | BARROS PIZZA
Bartaco | | ~BARTACO
Basil Box | | BASIL BOX
Basilico | | ~BASILICO
Bayne's | | ~BAYNES
Be At One | | ~BE AT ONE
Beef O'Brady's | | BEEF OBRADYS
Beggars Pizza | | BEGGARS PIZZA
Belhaven Pubs | | BELHAVEN PUBS
Belushi's | | ~BELUSHIS
Ben's Cookies | | BENS COOKIES
BenGong's Tea | | BENGONGS TEA
Bennigan's | | ~BENNIGANS
Benny & Co. | | ~BENNY & CO; BENNY AND CO
Bento Sushi | | ~BENTO SUSHI
Bertucci's | | ~BERTUCCIS
Better Buzz Coffee | | ~BETTER BUZZ COFFEE
Big Apple Bagels | | ~BIG APPLE BAGELS
Big Boy | | ~BIG BOY
Big Orange | | ~BIG ORANGE
Bill Miller Bar-B-Q | | BILL MILLER BAR-B-Q
Bill's | | ~BILLS
Biscuitville | | ~BISCUITVILLE
Black Angus | | ~BLACK ANGUS
Blackjack Pizza | | BLACKJACK PIZZA
Blake's Lotaburger | | BLAKES LOTABURGER; ~LOTA BURGER
Blank Street Coffee | | BLANK STREET COFFEE; ~BLANK STREET
BloomsYard | | ~BLOOMSYARD
Blue Star Donuts | | ~BLUE STAR DONUTS; ~BLUE STAR DOUGHNUTS
Boar's Head | | BOARS HEAD
Board & Brew | | BOARD & BREW; BOARD AND BREW
Bob & Berts | | BOB & BERTS; BOB AND BERTS
Boba Guys | | BOBA GUYS
Bobablastic | | ~BOBABLASTIC; ~BOBALASTIC
Bone Daddies | | BONE DADDIES
Boojum | | ~BOOJUM
Boost Juice | | BOOST JUICE
Booster Juice | | BOOSTER JUICE
Bourbon St. Grill | | BOURBON ST GRILL; ~BOURBON STREET GRILL
Braganza Tea | | BRAGANZA TEA
Bravo | | ~BRAVO
BreWingZ | | ~BREWINGZ
Bread Ahead | | BREAD AHEAD
Brewhouse & Kitchen | | BREWHOUSE & KITCHEN; BREWHOUSE AND KITCHEN
Bridgehead | | ~BRIDGEHEAD
Brio | | ~BRIO
Brioche Dorée | | BRIOCHE DOREE
Bronson's Burgers | | BRONSONS BURGERS
Brown's Chicken | | ~BROWNS CHICKEN
Bruster's Ice Cream | | BRUSTERS ICE CREAM; ~BRUSTERS; ~BRUSTERS REAL ICE CREAM
Bubba Gump Shrimp Company | | BUBBA GUMP SHRIMP COMPANY
Bubba's 33 | | ~BUBBAS 33
Bubbakoo's Burritos | | BUBBAKOOS BURRITOS
Bubble Waffle Cafe | | BUBBLE WAFFLE CAFE
Buca di Beppo | | BUCA DI BEPPO
Buddy's Pizza | | BUDDYS PIZZA
Buffalo Wings & Rings | | BUFFALO WINGS & RINGS; BUFFALO WINGS AND RINGS
Bumpers | | ~BUMPERS; ~BUMPERS DRIVE-IN
Buns From Home | | BUNS FROM HOME
Buona | | ~BUONA
Burger Street | | ~BURGER STREET
BurgerFi | | ~BURGERFI
BurgerFuel | | ~BURGERFUEL
BurgerIM | | ~BURGERIM
Burgerville | | ~BURGERVILLE
Burns the Bread | | BURNS THE BREAD
Burrito Boyz | | BURRITO BOYZ
Busaba | | ~BUSABA; ~BUSABA EATHAI
Bush's Chicken | | BUSHS CHICKEN
Butchies | | ~BUTCHIES
COBS Bread | | COBS BREAD
CYGNET | | ~CYGNET
Cactus Club Cafe | | CACTUS CLUB CAFE
Cafe Coffee Day | | ~CAFE COFFEE DAY
Caffè Pascucci | | CAFFE PASCUCCI
Café Amazon | | ~CAFE AMAZON
Café Dépôt | | ~CAFE DEPOT
Café Joyeux | | CAFE JOYEUX
Café Local | | ~CAFE LOCAL
Café Zupas | | CAFE ZUPAS
Café de Nata | | CAFE DE NATA
Café du Monde | | ~CAFE DU MONDE
Cake Box | | ~CAKE BOX; ~EGGFREE CAKE BOX
California Fish Grill | | ~CALIFORNIA FISH GRILL
California Sandwiches | | ~CALIFORNIA SANDWICHES
California Tortilla | | ~CALIFORNIA TORTILLA
Candy Tyme | | CANDY TYME
Caprinos | | ~CAPRINOS; ~CAPRINOS PIZZA
Capriotti's | | ~CAPRIOTTIS; ~CAPRIOTTIS SANDWICH SHOP
Caravan | | ~CARAVAN
Carvel | | ~CARVEL
Cassano's Pizza King | | CASSANOS PIZZA KING; ~CASSANOS; ~CASSANOS PIZZA
Castle Rock | | ~CASTLE ROCK; ~CASTLE ROCK BREWERY
Cha Payom | | CHA PAYOM
Chagee | | ~CHAGEE
Chaiiwala | | ~CHAIIWALA
Champs Chicken | | CHAMPS CHICKEN
Change Please | | CHANGE PLEASE
Chatime | | ~CHATIME
Cheeburger Cheeburger | | CHEEBURGER CHEEBURGER
Chef & Brewer | | CHEF & BREWER; CHEF AND BREWER
Chester's | | ~CHESTERS; ~CHESTERS CHICKEN
Chevys Fresh Mex | | CHEVYS FRESH MEX; ~CHEVYS
Chez Ashton | | CHEZ ASHTON
Chicha San Chen | | CHICHA SAN CHEN
Chicken Cottage | | ~CHICKEN COTTAGE
Chicken Express | | ~CHICKEN EXPRESS
Chicken Salad Chick | | ~CHICKEN SALAD CHICK
Chicken Shop | | ~CHICKEN SHOP
Chilango | | ~CHILANGO
Chimcking | | ~CHIMCKING
China Wok | | ~CHINA WOK
Chiquito | | ~CHIQUITO
Chopt | | ~CHOPT
Chuck's Roadhouse | | CHUCKS ROADHOUSE; ~CHUCKS ROADHOUSE BAR AND GRILL
Chungchun Rice Dog | | CHUNGCHUN RICE DOG; ~CHUNGCHUN
Chuy's | | ~CHUYS
Cinnaholic | | ~CINNAHOLIC
Claim Jumper | | CLAIM JUMPER
Clean Eatz | | CLEAN EATZ
Clean Juice | | ~CLEAN JUICE
Club Mexicana | | ~CLUB MEXICANA
Cluck-U Chicken | | CLUCK-U CHICKEN
CoCo | | ~COCO FRESH TEA & JUICE; ~COCO FRESH TEA AND JUICE
CoCo Ichibanya | | COCO ICHIBANYA
Coast to Coast | | ~COAST TO COAST
Coco di Mama | | ~COCO DI MAMA
Coco's Bakery | | COCOS BAKERY; ~COCOS
Coffee Culture | | ~COFFEE CULTURE
Coffee Lab | | ~COFFEE LAB
Coffee Republic | | ~COFFEE REPUBLIC
Coffee Time | | ~COFFEE TIME
Coffeeshop Company | | COFFEESHOP COMPANY
Colicci | | ~COLICCI
Condado Tacos | | CONDADO TACOS
Cookies by Design | | ~COOKIES BY DESIGN
Cooper's Hawk | | COOPERS HAWK
Cooplands | | ~COOPLANDS; ~COOPLANDS BAKERY; ~COOPLANDS QUALITY BAKER
Copeland's | | ~COPELANDS
Cora | | ~CORA
Cornish Bakery | | CORNISH BAKERY
Cosechas | | ~COSECHAS
Cosmo | | ~COSMO
Costa Vida | | COSTA VIDA
Cosy Club | | COSY CLUB
Così | | ~COSI
Cottage Inn Pizza | | ~COTTAGE INN PIZZA
Cotti Coffee | | COTTI COFFEE
Cotton Patch Cafe | | COTTON PATCH CAFE
Country Kitchen | | ~COUNTRY KITCHEN
Country Pride | | COUNTRY PRIDE; ~COUNTRY PRIDE RESTAURANT
Country Waffles | | COUNTRY WAFFLES
Coyote Ugly Saloon | | COYOTE UGLY SALOON; ~COYOTE UGLY
Craft Union | | ~CRAFT UNION
Craig's Cookies | | CRAIGS COOKIES
Creams | | ~CREAMS GELATO; ~CREAMS GELATO CO
Crosstown | | ~CROSSTOWN; ~CROSSTOWN DONUTS; ~CROSSTOWN DOUGHNUTS
Cultures | | ~CULTURES
D'Angelo Grilled Sandwiches | | DANGELO GRILLED SANDWICHES; ~DANGELO; ~DANGELOS
D.P. Dough | | ~D P DOUGH
Dallas BBQ | | ~DALLAS BBQ
Davanni's | | ~DAVANNIS; ~DAVANNIS PIZZA & HOT HOAGIES; ~DAVANNIS PIZZA AND HOT HOAGIES
Dave's Hot Chicken | | DAVES HOT CHICKEN
Daylight Donuts | | DAYLIGHT DONUTS
Dee Dee's Family Café | | DEE DEES FAMILY CAFE
Del Frisco's Double Eagle Steakhouse | | DEL FRISCOS DOUBLE EAGLE STEAKHOUSE; ~DEL FRISCOS
Delicious Pho | | DELICIOUS PHO
DiBella's Subs | | DIBELLAS SUBS; ~DIBELLAS; ~DIBELLAS OLD FASHIONED SUBMARINES
Din Tai Fung | | DIN TAI FUNG
Ding Tea | | ~DING TEA
Dippin' Dots | | DIPPIN DOTS
District Taco | | ~DISTRICT TACO
Dixy Chicken | | DIXY CHICKEN
Dodo Pizza | | DODO PIZZA
Dog Haus | | ~DOG HAUS
Donatos Pizza | | DONATOS PIZZA; ~DONATOS
Doppio Malto | | DOPPIO MALTO
DoubleDave's Pizzaworks | | DOUBLEDAVES PIZZAWORKS; ~DOUBLEDAVES
Dough Zone | | DOUGH ZONE
Doughnut Time | | DOUGHNUT TIME
Drake & Morgan | | DRAKE & MORGAN; DRAKE AND MORGAN
Duck Donuts | | ~DUCK DONUTS; ~DUCK DOUGHNUTS
Dunn Brothers Coffee | | ~DUNN BROTHERS COFFEE; ~DUNN BROS COFFEE
Délifrance | | ~DELIFRANCE
EL&N | | ~EL&N; ~EL AND N; ~EL&N LONDON; ~EL AND N LONDON
East Coast Wings + Grill | | ~EAST COAST WINGS + GRILL; ~EAST COAST WINGS & GRILL; ~EAST COAST WINGS AND GRILL
East of Chicago Pizza | | ~EAST OF CHICAGO PIZZA
Eat'n Park | | EATN PARK
Eegee's | | ~EEGEES
Eggs Up Grill | | EGGS UP GRILL
Eggslut | | ~EGGSLUT
Eggsmart | | ~EGGSMART
Ego | | ~EGO MEDITERRANEAN
El Rinconsito | | EL RINCONSITO; ~TAQUERIA EL RINCONSITO
Elephant Bar | | ELEPHANT BAR
Elevation Burger | | ELEVATION BURGER
Ellianos Coffee | | ELLIANOS COFFEE
Emack & Bolio's | | EMACK & BOLIOS; EMACK AND BOLIOS; ~EMACK & BOILIOS; ~EMACK AND BOILIOS
Ember Inns | | EMBER INNS
Epic Wings N' Things | | ~EPIC WINGS N THINGS; ~EPIC WINGS; ~WINGS N THINGS
Erbert & Gerbert's | | ERBERT & GERBERTS; ERBERT AND GERBERTS
Erik's DeliCafé | | ERIKS DELICAFE
Es Teler 77 | | ~ES TELER 77
Euro Café | | ~EURO CAFE
Everards | | ~EVERARDS; ~EVERARDS BREWERY; ~EVERARDS OF LEICESTERSHIRE
Everbowl | | ~EVERBOWL
Evergreens | | ~EVERGREENS; ~EVERGREENS SALAD
Extreme Pita | | ~EXTREME PITA
Extreme Pizza | | ~EXTREME PIZZA
Ezell's Chicken | | EZELLS CHICKEN
FCB Coffee | | FCB COFFEE
Fabrique | | ~FABRIQUE; ~FABRIQUE BAKERY
Fannie May | | FANNIE MAY
Farmer Boys | | FARMER BOYS
Farmer J | | ~FARMER J
Farmhouse Inns | | FARMHOUSE INNS
Fat Bastard Burrito | | FAT BASTARD BURRITO
Fatto a Mano | | FATTO A MANO
Fatz | | ~FATZ
Favorite Chicken & Ribs | | FAVORITE CHICKEN & RIBS; FAVORITE CHICKEN AND RIBS; ~FAVORITE CHICKEN
Fazoli's | | ~FAZOLIS
Figaro's Pizza | | FIGAROS PIZZA
Fireaway | | ~FIREAWAY; ~FIREAWAY PIZZA
Flat Iron | | FLAT IRON
Fleming's | | ~FLEMINGS
Flight Club | | FLIGHT CLUB
Flippin' Pizza | | FLIPPIN PIZZA
Flower Burger | | ~FLOWER BURGER
Flying Horse Coffee | | ~FLYING HORSE COFFEE
Ford's Garage | | FORDS GARAGE
Foster's Grille | | FOSTERS GRILLE
Fosters Freeze | | FOSTERS FREEZE
Fox's Pizza Den | | FOXS PIZZA DEN
Franz | | ~FRANZ
Freddo | | ~FREDDO
Freebirds | | ~FREEBIRDS
Freshly Squeezed | | FRESHLY SQUEEZED
Freshëns | | ~FRESHENS
Frisch's Big Boy | | FRISCHS BIG BOY
Fuddruckers | | ~FUDDRUCKERS
Fuzzy's Taco Shop | | FUZZYS TACO SHOP
Galito's | | ~GALITOS
Gator's Dockside | | GATORS DOCKSIDE
Gatti's Pizza | | GATTIS PIZZA
Gaucho | | ~GAUCHO
Gen Korean BBQ | | GEN KOREAN BBQ
Genghis Grill | | GENGHIS GRILL
Genki Sushi | | GENKI SUSHI
German Doner Kebab | | GERMAN DONER KEBAB
Gertrude Hawk Chocolates | | GERTRUDE HAWK CHOCOLATES; ~GERTRUDE HAWK
Gigi's Cupcakes | | GIGIS CUPCAKES
Gino's East | | ~GINOS EAST
Gino's Pizza | | ~GINOS PIZZA
Gino's Pizza & Spaghetti House | | GINOS PIZZA & SPAGHETTI HOUSE; GINOS PIZZA AND SPAGHETTI HOUSE
Gionino's Pizzeria | | GIONINOS PIZZERIA; ~GIONINOS PIZZA; ~GIONINOS
Giordano's Pizzeria | | GIORDANOS PIZZERIA
Giraffe | | ~GIRAFFE; ~GIRAFFE STOP
Gloria Jean's | | GLORIA JEANS
Godfather's Pizza | | GODFATHERS PIZZA
Godiva | | ~GODIVA
Gold Star Chili | | GOLD STAR CHILI
Golden Chick | | ~GOLDEN CHICK
Golden Krust Caribbean Bakery & Grill | | GOLDEN KRUST CARIBBEAN BAKERY & GRILL; GOLDEN KRUST CARIBBEAN BAKERY AND GRILL; ~GOLDEN KRUST
Goldilocks | | ~GOLDILOCKS
Gong Cha | | ~GONG CHA
Good Times | | ~GOOD TIMES
Graeter's | | ~GRAETERS; ~GREATERS
Grandy's | | ~GRANDYS
Great Harvest Bread Company | | ~GREAT HARVEST BREAD COMPANY
Great Wraps | | GREAT WRAPS
Greenhalgh's | | ~GREENHALGHS
Grimaldi's Pizzeria | | GRIMALDIS PIZZERIA
Grind | | ~GRIND
Gringo's Mexican Kitchen | | GRINGOS MEXICAN KITCHEN; ~GRINGOS TEX-MEX
Grom | | ~GROM; ~GROM GELATERIE ARTIGIANALI; ~GROM GELATO
Grotto Pizza | | GROTTO PIZZA
Guac Mexi Grill | | GUAC MEXI GRILL
Guthrie's | | ~GUTHRIES
Guzman y Gomez | | GUZMAN Y GOMEZ
Gyu-Kaku | | ~GYU-KAKU
HNT | | ~HNT CHICKEN; ~HOT N TENDER; ~HOT N TENDER CHICKEN
HTeaO | | ~HTEAO
Haidilao Hot Pot | | HAIDILAO HOT POT
Haldiram's | | ~HALDIRAMS
Halibut House | | HALIBUT HOUSE; ~HALIBUT HOUSE FISH & CHIPS; ~HALIBUT HOUSE FISH AND CHIPS
Hall & Woodhouse | | HALL & WOODHOUSE; HALL AND WOODHOUSE
Handel's Homemade Ice Cream | | HANDELS HOMEMADE ICE CREAM; ~HANDELS; ~HANDELS ICE CREAM
Handmade Burger Co. | | HANDMADE BURGER CO; ~HANDMADE BURGER COMPANY
Hangry Joe's Hot Chicken & Wings | | HANGRY JOES HOT CHICKEN & WINGS; HANGRY JOES HOT CHICKEN AND WINGS; ~HANGRY JOES
Happy Joe's | | ~HAPPY JOES
Happy Lamb Hot Pot | | HAPPY LAMB HOT POT
Happy Lemon | | HAPPY LEMON
Happy's Pizza | | HAPPYS PIZZA
Hard Rock Cafe | | HARD ROCK CAFE
Harold's Chicken Shack | | HAROLDS CHICKEN SHACK; ~HAROLDS; ~HAROLDS CHICKEN; ~THE FRIED CHICKEN KING
Harris + Hoole | | HARRIS + HOOLE; ~HARRIS & HOOLE; ~HARRIS AND HOOLE
Harry Ramsden's | | HARRY RAMSDENS
Hawksmoor | | ~HAWKSMOOR
Heine Brothers' | | HEINE BROTHERS
Hell Pizza | | HELL PIZZA; ~HELL
Hermanos Colombian Coffee Roasters | | HERMANOS COLOMBIAN COFFEE ROASTERS
Hero Certified Burgers | | HERO CERTIFIED BURGERS
Hesburger | | ~HESBURGER
Heytea | | ~HEYTEA
Hive Pubs | | HIVE PUBS
Hokkaido Ramen Santouka | | HOKKAIDO RAMEN SANTOUKA
Home Run Inn | | HOME RUN INN; ~HOME RUN INN PIZZERIA
Homeslice | | ~HOMESLICE
Honey Baked Ham | | HONEY BAKED HAM; ~HONEY BAKED HAM COMPANY
Honey Dew Donuts | | HONEY DEW DONUTS; ~HONEY DEW
Hopdoddy Burger Bar | | HOPDODDY BURGER BAR; ~HOPDODDY
Hopper Coffee | | HOPPER COFFEE
Hoss's Steak & Sea House | | HOSSS STEAK & SEA HOUSE; HOSSS STEAK AND SEA HOUSE; ~HOSSS; ~HOSSS FAMILY STEAK AND SEA
Hot Dog on a Stick | | HOT DOG ON A STICK
Hot Head Burritos | | HOT HEAD BURRITOS; ~HOT HEAD
Hotel Chocolat | | ~HOTEL CHOCOLAT
Hotshots Sports Bar and Grill | | HOTSHOTS SPORTS BAR AND GRILL; ~HOTSHOTS
Houlihan's | | ~HOULIHANS; ~HOULIHANS RESTAURANT & BAR; ~HOULIHANS RESTAURANT AND BAR
House of Blues | | HOUSE OF BLUES
HuHot | | ~HUHOT
Hubbox | | ~HUBBOX
Hui Lau Shan | | HUI LAU SHAN
Hunt Brothers Pizza | | ~HUNT BROTHERS PIZZA
Hwy55 | | ~HWY55
Häagen-Dazs | | HAAGEN-DAZS
IT'SUGAR | | ~ITSUGAR
Ike's Love and Sandwiches | | IKES LOVE AND SANDWICHES; ~IKES
Il Fornaio | | IL FORNAIO
Imo's Pizza | | IMOS PIZZA
Ippudo | | ~IPPUDO
Iron Skillet | | IRON SKILLET; ~IRON SKILLET RESTAURANT
Island Poké | | ~ISLAND POKE
Islands | | ~ISLANDS FINE BURGERS & DRINKS; ~ISLANDS FINE BURGERS AND DRINKS
It's Boba Time | | ITS BOBA TIME
Izzo's Illegal Burrito | | IZZOS ILLEGAL BURRITO; ~IZZOS
J. Alexander's | | J ALEXANDERS
J.W. Lees | | ~J W LEES
JINYA Ramen Bar | | JINYA RAMEN BAR; ~JINYA
JJ Bean | | ~JJ BEAN
Jack Le Coq | | JACK LE COQ
Jack Stack Barbecue | | JACK STACK BARBECUE
Jamaica Blue | | JAMAICA BLUE
Jazen Tea | | JAZEN TEA; ~JAZEN
Jeff de Bruges | | JEFF DE BRUGES
Jeni's Splendid Ice Creams | | JENIS SPLENDID ICE CREAMS; ~JENIS
Jeremiah's Italian Ice | | JEREMIAHS ITALIAN ICE
Jim 'N Nick's | | JIM N NICKS
Jimboy's Tacos | | JIMBOYS TACOS
Jimmy the Greek | | ~JIMMY THE GREEK
Joe & The Juice | | ~JOE & THE JUICE; ~JOE AND THE JUICE
Joe's Crab Shack | | ~JOES CRAB SHACK
Joe's Pizza | | ~JOES PIZZA
Joey | | ~JOEY
John's Incredible Pizza | | JOHNS INCREDIBLE PIZZA
Johnny Carino's | | JOHNNY CARINOS; ~CARINIOS; ~CARINOS ITALIAN
Johnny Rockets | | JOHNNY ROCKETS; ~JOHNNY ROCKET
Jollibee | | ~JOLLIBEE
Juan Pollo | | ~JUAN POLLO
Juan Valdez Café | | JUAN VALDEZ CAFE
Jugo Juice | | JUGO JUICE
Juice Press | | ~JUICE PRESS
JuiceLand | | ~JUICELAND
Julius Meinl | | JULIUS MEINL
Junbi | | ~JUNBI
Just Salad | | ~JUST SALAD
K&U Bäckerei | | ~K&U BACKEREI; ~K AND U BACKEREI
KBTR | | ~KBTR
KOKORO | | ~KOKORO
Kahve Dünyası | | KAHVE DUNYASI
Kaspa's | | ~KASPAS
Kauai | | ~KAUAI
Kebhouze | | ~KEBHOUZE
Keke's Breakfast Cafe | | KEKES BREAKFAST CAFE
Kelly's Cajun Grill | | KELLYS CAJUN GRILL
Kernels Popcorn | | KERNELS POPCORN
Keva Juice | | KEVA JUICE
Kilwins | | ~KILWINS
Kineya Mugimaru | | KINEYA MUGIMARU
King Kebab | | ~KING KEBAB
King Taco | | ~KING TACO
King of Donair | | KING OF DONAIR
Kitanda | | ~KITANDA
Kizuki Ramen & Izakaya | | KIZUKI RAMEN & IZAKAYA; KIZUKI RAMEN AND IZAKAYA
Kona Grill | | KONA GRILL
Kreation Organic | | KREATION ORGANIC
Krispy Krunchy Chicken | | KRISPY KRUNCHY CHICKEN; ~CRISPY CRUNCHY CHICKEN
Kung Fu Tea | | KUNG FU TEA; ~KF TEA
Kura Sushi | | KURA SUSHI
Kusmi Tea | | KUSMI TEA
L&L Drive-Inn | | ~L&L DRIVE-INN; ~L AND L DRIVE-INN; ~L&L DRIVE-IN; ~L AND L DRIVE-IN
L'Antica Pizzeria da Michele | | LANTICA PIZZERIA DA MICHELE
L'Osteria | | ~LOSTERIA
La Belle Province | | LA BELLE PROVINCE
La Cage | | ~LA CAGE; ~LA CAGE AUX SPORTS
La Colombe Coffee Roasters | | LA COLOMBE COFFEE ROASTERS; ~LA COLOMBE
La Croissanterie | | LA CROISSANTERIE
La Donuteria | | LA DONUTERIA
La Michoacana | | LA MICHOACANA; ~PALETERIA LA MICHOACANA
La Place | | ~LA PLACE
La Salsa | | ~LA SALSA
LaRosa's Pizzeria | | LAROSAS PIZZERIA
Lafleur Restaurant | | LAFLEUR RESTAURANT
Lantana | | ~LANTANA; ~LANTANA CAFE
Laredo Taco Company | | ~LAREDO TACO COMPANY
Larry's Giant Subs | | LARRYS GIANT SUBS
Las Iguanas | | LAS IGUANAS
Laughing Planet | | LAUGHING PLANET
Laura Secord | | LAURA SECORD
Lavazza | | ~LAVAZZA
Layne's Chicken Fingers | | LAYNES CHICKEN FINGERS
Lazy Dog | | ~LAZY DOG
Le Chocolat Alain Ducasse | | LE CHOCOLAT ALAIN DUCASSE
Le Pain Quotidien | | LE PAIN QUOTIDIEN
Ledo Pizza | | LEDO PIZZA
Lee's Famous Recipe Chicken | | LEES FAMOUS RECIPE CHICKEN
Lee's Sandwiches | | ~LEES SANDWICHES
Leeann Chin | | LEEANN CHIN
LemonShark Poké | | LEMONSHARK POKE
Leonidas | | ~LEONIDAS
Lina Stores | | LINA STORES
Lindt | | ~LINDT
Lion's Choice | | LIONS CHOICE
Little Big Burger | | ~LITTLE BIG BURGER
Llaollao | | ~LLAOLLAO
Logan's Roadhouse | | LOGANS ROADHOUSE
Lola's Cupcakes | | LOLAS CUPCAKES
Lolli and Pops | | LOLLI AND POPS
Lollicup | | ~LOLLICUP
Lone Star Texas Grill | | ~LONE STAR TEXAS GRILL
Lotteria | | ~LOTTERIA
Lou Malnati's Pizzeria | | LOU MALNATIS PIZZERIA
Louisiana Famous Fried Chicken | | ~LOUISIANA FAMOUS FRIED CHICKEN
Lounges | | ~LOUNGES
Loving Hut | | LOVING HUT
Luby's | | ~LUBYS
Lucille's Smokehouse BBQ | | LUCILLES SMOKEHOUSE BBQ; ~LUCILLES; ~LUCILLES BBQ
Luckin Coffee | | LUCKIN COFFEE; ~LUCKIN
Lupe Tortilla | | LUPE TORTILLA; ~TEX MEX
Lviv Croissants | | LVIV CROISSANTS; ~LWOWSKIE CROISSANTY
Läderach | | ~LADERACH
Mac's Sushi | | MACS SUSHI
Macu | | ~MACU; ~MACU TEA
Maid-Rite | | MAID-RITE
Maki & Ramen | | MAKI & RAMEN; MAKI AND RAMEN
Malcolm Barnecutt | | MALCOLM BARNECUTT
Mango Mango Dessert | | ~MANGO MANGO DESSERT
Manhattan Bagel | | MANHATTAN BAGEL; ~MANHATTAN BAGELS
Maple Street Biscuit Company | | ~MAPLE STREET BISCUIT COMPANY
Marble Slab Creamery | | MARBLE SLAB CREAMERY
Margaritas | | ~MARGARITAS
Mark's Pizzeria | | ~MARKS PIZZERIA
Marrybrown | | ~MARRYBROWN
Martin's BBQ | | ~MARTINS BBQ
Marugame Seimen | | MARUGAME SEIMEN; ~MARUGAME UDON
Maryland Fried Chicken | | ~MARYLAND FRIED CHICKEN; ~MARYLAND CHICKEN
Matcha Cafe Maiko | | MATCHA CAFE MAIKO
Matto Espresso | | MATTO ESPRESSO
Max Brenner | | MAX BRENNER
Mazzio's | | ~MAZZIOS
McCafé | | ~MCCAFE
McCormick & Schmick's | | MCCORMICK & SCHMICKS; MCCORMICK AND SCHMICKS; ~MCCORMICK AND SCHMICK; ~MCCORMICK AND SCHMICKS GRILL
MealTime Malatang | | MEALTIME MALATANG
Meat Liquor | | ~MEAT LIQUOR
Meet Fresh | | ~MEET FRESH
Meizhou Dongpo | | MEIZHOU DONGPO
Mellow Mushroom | | MELLOW MUSHROOM
Mendocino Farms | | MENDOCINO FARMS
Meson Sandwiches | | MESON SANDWICHES; ~MESON; ~EL MESON
Metro Diner | | ~METRO DINER
Mezeh | | ~MEZEH; ~MEZEH MEDITERRANEAN GRILL; ~MEZEH GRILL
Miami Grill | | ~MIAMI GRILL
Mighty Quinn's | | MIGHTY QUINNS
Mighty Taco | | MIGHTY TACO
Mikel | | ~MIKEL
Milano Pizzeria | | ~MILANO PIZZERIA
Mildreds | | ~MILDREDS
Milio's | | ~MILIOS
Miller & Carter | | MILLER & CARTER; MILLER AND CARTER; ~MILLER AND CARTER STEAKHOUSE
Millie's Cookies | | MILLIES COOKIES
Milo's Hamburgers | | MILOS HAMBURGERS
Mimi's Cafe | | MIMIS CAFE
Miss Millie's | | MISS MILLIES; ~MISS MILLIES FRIED CHICKEN
Mister Donut | | ~MISTER DONUT
Mixue Ice Cream & Tea | | MIXUE ICE CREAM & TEA; MIXUE ICE CREAM AND TEA; ~MIXUE
Mo-Mo Paradise | | MO-MO PARADISE; ~MOMO
Mochinut | | ~MOCHINUT
Modern Market | | MODERN MARKET
Moe's Italian Sandwiches | | MOES ITALIAN SANDWICHES
Monical's Pizza | | MONICALS PIZZA
Mooboo | | ~MOOBOO
Mooyah | | ~MOOYAH
Morley's | | ~MORLEYS
Mountain Mike's | | ~MOUNTAIN MIKES
Mowgli | | ~MOWGLI; ~MOWGLI STREET FOOD
Mr. Greek | | ~MR GREEK
Mr. Hero | | ~MR HERO
Mr. Mike's | | ~MR MIKES
Mr. Pretzels | | MR PRETZELS
Mrs. Fields | | MRS FIELDS
Muchas Gracias Mexican Food | | MUCHAS GRACIAS MEXICAN FOOD
Muffin Break | | MUFFIN BREAK
Myungrang Hotdog | | MYUNGRANG HOTDOG
MásQMenos | | ~MASQMENOS
NUTTEA | | ~NUTTEA
Naf Naf Grill | | NAF NAF GRILL
Nana's Green Tea | | NANAS GREEN TEA
Nathan's | | ~NATHANS; ~NATHANS FAMOUS
Nation's Giant Hamburgers | | NATIONS GIANT HAMBURGERS
Native Grill & Wings | | NATIVE GRILL & WINGS; NATIVE GRILL AND WINGS; ~NATIVE GRILL
Nespresso | | ~NESPRESSO
Neuhaus | | ~NEUHAUS
New Orleans Pizza | | ~NEW ORLEANS PIZZA
Next Level Burger | | NEXT LEVEL BURGER
Nice To Meet You Hot Pot | | NICE TO MEET YOU HOT POT; ~NICE 2 MEET U
Nicholson's | | ~NICHOLSONS
Nick The Greek | | NICK THE GREEK
Ninety Nine Restaurant & Pub | | NINETY NINE RESTAURANT & PUB; NINETY NINE RESTAURANT AND PUB; ~99 RESTAURANT; ~99 RESTAURANTS; ~PUB 99
Normandin | | ~NORMANDIN
North Italia | | ~NORTH ITALIA
Notes | | ~NOTES
Num Pang | | ~NUM PANG
Nékter Juice Bar | | NEKTER JUICE BAR
O'Briens | | ~OBRIENS
O'Neill's | | ~ONEILLS; ~ONEILS
Oakberry Açaí bowls | | OAKBERRY ACAI BOWLS
Ocean Basket | | ~OCEAN BASKET
Oil & Vinegar | | OIL & VINEGAR; OIL AND VINEGAR
Ojos Locos Sports Cantina | | OJOS LOCOS SPORTS CANTINA; ~OJOS LOCOS
Old Chang Kee | | OLD CHANG KEE
Old Chicago | | ~OLD CHICAGO
Old Country Buffet | | OLD COUNTRY BUFFET
OldTown White Coffee | | OLDTOWN WHITE COFFEE
Ole & Steen | | OLE & STEEN; OLE AND STEEN
On The Border | | ~ON THE BORDER
OneZo Tapioca | | ONEZO TAPIOCA; ~ONEZO; ~ONEZO TEA
Ono Hawaiian BBQ | | ~ONO HAWAIIAN BBQ
Oowee Vegan | | OOWEE VEGAN
Orange Julius | | ORANGE JULIUS
Orange Leaf Frozen Yogurt | | ~ORANGE LEAF FROZEN YOGURT
Original Joe's | | ~ORIGINAL JOES
Original Roadhouse Grill | | ~ORIGINAL ROADHOUSE GRILL
Original Tommy's | | ORIGINAL TOMMYS; ~ORIGINAL TOMMYS WORLD FAMOUS HAMBURGERS
Osmow's | | ~OSMOWS
Otto Pizza | | OTTO PIZZA
P. Terry's | | ~P TERRYS
PJ's Coffee of New Orleans | | PJS COFFEE OF NEW ORLEANS
Pagliacci Pizza | | PAGLIACCI PIZZA
Pal's | | ~PALS
Palmers Brewery | | PALMERS BREWERY
Pancheros | | ~PANCHEROS; ~PANCHEROS MEXICAN GRILL
Panku Streetfood | | PANKU STREETFOOD
Papa Gino's | | ~PAPA GINOS
PappaRich | | ~PAPPARICH
Paris Baguette | | ~PARIS BAGUETTE; ~PARIS BAGUETTE CAFE
Pastini | | ~PASTINI
Patroni | | ~PATRONI
Patty & Bun | | PATTY & BUN; PATTY AND BUN
Pausa | | ~PAUSA; ~PAUSA COFFEE SHOP
Peachwave | | ~PEACHWAVE; ~PEACHWAVE FROZEN YOGURT & GELATO; ~PEACHWAVE FROZEN YOGURT AND GELATO; ~PEACHWAVE SELF SERVE FROZEN YOGURT
Pekara | | ~PEKARA
Pelicana | | ~PELICANA; ~PELICANA CHICKEN
Penn Station | | ~PENN STATION
Pepe's | | ~PEPES; ~PEPES FRANCHISING LIMITED; ~PEPES PIRI PIRI
Pepper Lunch | | PEPPER LUNCH
Pepperoni's | | ~PEPPERONIS
Perky Blenders | | PERKY BLENDERS
Peter Piper Pizza | | PETER PIPER PIZZA
Petit Pret | | PETIT PRET
Philly Pretzel Factory | | PHILLY PRETZEL FACTORY; ~PHILADELPHIA PRETZEL FACTORY; ~PHILADELPHIA SOFT PRETZEL FACTORY; ~PHILLY SOFT PRETZEL FACTORY
Phở Hòa | | ~PHO HOA
Piada Italian Street Food | | PIADA ITALIAN STREET FOOD
Piccadilly | | ~PICCADILLY
Pie Five | | ~PIE FIVE; ~PIE FIVE PIZZA CO; ~PIE FIVE PIZZA
Pieminister | | ~PIEMINISTER
Pieology Pizzeria | | PIEOLOGY PIZZERIA; ~PIEOLOGY
Pinkberry | | ~PINKBERRY
Pita Land | | ~PITA LAND
Pitaya | | ~PITAYA
Pitcher & Piano | | PITCHER & PIANO; PITCHER AND PIANO
Pizza 73 | | ~PIZZA 73
Pizza Boli's | | PIZZA BOLIS
Pizza Delight | | ~PIZZA DELIGHT
Pizza Depot | | ~PIZZA DEPOT
Pizza Factory | | ~PIZZA FACTORY
Pizza GoGo | | PIZZA GOGO
Pizza Inn | | ~PIZZA INN
Pizza My Heart | | ~PIZZA MY HEART
Pizza Patrón | | PIZZA PATRON
Pizza Pilgrims | | PIZZA PILGRIMS
Pizza Ranch | | ~PIZZA RANCH
Pizza Salvatoré | | ~PIZZA SALVATORE
Pizza Schmizza | | PIZZA SCHMIZZA
Pizza Union | | ~PIZZA UNION
Pizzaville | | ~PIZZAVILLE
Planet Smoothie | | ~PLANET SMOOTHIE
Playa Bowls | | PLAYA BOWLS
Poke Bros. | | ~POKE BROS
Poke House | | ~POKE HOUSE
Pollo Campero | | POLLO CAMPERO
Pollo Tropical | | ~POLLO TROPICAL
Ponderosa Steakhouse | | PONDEROSA STEAKHOUSE; ~PONDEROSA
Port of Subs | | ~PORT OF SUBS
Potato Corner | | POTATO CORNER
Poundbakery | | ~POUNDBAKERY
Poutineville | | ~POUTINEVILLE
Premium Country Pubs | | PREMIUM COUNTRY PUBS
Pressed | | ~PRESSED; ~PRESSED JUICERY
Pretzelmaker | | ~PRETZELMAKER; ~PRETZEL TIME
Primanti Bros. | | PRIMANTI BROS
PrimoHoagies | | ~PRIMOHOAGIES
Puccino's | | ~PUCCINOS
Pumpkin | | ~PUMPKIN; ~PUMPKIN CAFE; ~PUMPKIN CAFE SHOP
Purezza | | ~PUREZZA
Pür & Simple | | PUR & SIMPLE; PUR AND SIMPLE
Quaker Steak & Lube | | QUAKER STEAK & LUBE; QUAKER STEAK AND LUBE
Quesada | | ~QUESADA
Quickly | | ~QUICKLY
RA Sushi | | ~RA SUSHI
Rainforest Cafe | | RAINFOREST CAFE
Ramen Danbo | | RAMEN DANBO
Real Fruit Bubble Tea | | REAL FRUIT BUBBLE TEA
Red Mango | | ~RED MANGO
Red Ribbon | | RED RIBBON
Redemption Roasters | | REDEMPTION ROASTERS
Revolución de Cuba | | REVOLUCION DE CUBA
Revolution | | ~REVOLUTION
RibCrib | | ~RIBCRIB
Rita's Italian Ice | | RITAS ITALIAN ICE; ~RITAS ITALIAN ICE & FROZEN CUSTARD; ~RITAS ITALIAN ICE AND FROZEN CUSTARD; ~RITAS; ~RITAS WATER ICE
Robeks | | ~ROBEKS
Roberto's Taco Shop | | ROBERTOS TACO SHOP
Robin's Donuts | | ROBINS DONUTS; ~ROBINS
Robinsons | | ~ROBINSONS BREWERY
Rocket Fizz | | ROCKET FIZZ
Rocky Rococo | | ROCKY ROCOCO
Rodeo Doughnuts | | RODEO DOUGHNUTS
Romano's Macaroni Grill | | ROMANOS MACARONI GRILL
Rosa's Thai Cafe | | ROSAS THAI CAFE; ~ROSAS
Rosati's | | ~ROSATIS
Rose Bakeshop | | ROSE BAKESHOP
Rosslyn | | ~ROSSLYN
Roy Rogers | | ROY ROGERS
Royal Kebab | | ~ROYAL KEBAB
Royaltea | | ~ROYALTEA
Ruby's Diner | | RUBYS DINER
Rudy's Country Store and Bar-B-Q | | ~RUDYS COUNTRY STORE AND BAR-B-Q; ~RUDYS BAR-B-Q; ~RUDYS BARBECUE; ~RUDYS BBQ; ~RUDYS COUNTRY STORE AND BARBECUE; ~RUDYS COUNTRY STORE AND BBQ
Rudy's Pizza Napoletana | | RUDYS PIZZA NAPOLETANA; ~RUDYS NEAPOLITAN PIZZA
Rush Bowls | | ~RUSH BOWLS
Rōti Modern Mediterranean | | ROTI MODERN MEDITERRANEAN
Saint Espresso | | ~SAINT ESPRESSO
Saizeriya | | ~SAIZERIYA
Sal's Pizza | | SALS PIZZA
Salad and Go | | ~SALAD AND GO
Saladworks | | ~SALADWORKS
Salsarita's Fresh Mexican Grill | | SALSARITAS FRESH MEXICAN GRILL; ~SALSARITAS
Salt & Straw | | SALT & STRAW; SALT AND STRAW
Saltgrass Steak House | | SALTGRASS STEAK HOUSE; ~SALTGRASS
Salvatore's Old Fashioned Pizzeria | | SALVATORES OLD FASHIONED PIZZERIA; ~SALVATORES
Sam's Chicken | | ~SAMS CHICKEN
Samuel Smith | | SAMUEL SMITH; ~SAM SMITH; ~SAMUEL SMITHS; ~SAMUEL SMITHS BREWERY
Sankalp | | ~SANKALP
Saravanaa Bhavan | | SARAVANAA BHAVAN; ~SARAVANA BHAVAN
Sarku Japan | | SARKU JAPAN
Sarpino's Pizzeria | | SARPINOS PIZZERIA
Scaddabush | | ~SCADDABUSH
Scores | | ~SCORES
Seasons 52 | | ~SEASONS 52
Seattle's Best Coffee | | SEATTLES BEST COFFEE
Segafredo | | ~SEGAFREDO
Shah's Halal Food | | SHAHS HALAL FOOD
Shake's | | ~SHAKES
ShakeAway | | ~SHAKEAWAY
Shakey's | | ~SHAKEYS
Shanghai 360 | | SHANGHAI 360
Sharetea | | ~SHARETEA
Shari's | | ~SHARIS
Shepherd Neame | | SHEPHERD NEAME
Shi Miao Dao Yunnan Rice Noodle | | SHI MIAO DAO YUNNAN RICE NOODLE; ~SHIAOMAODAO YUNNAN NOODLES
Shipley Do-Nuts | | SHIPLEY DO-NUTS
Shoeless Joe's | | SHOELESS JOES
Shoney's | | ~SHONEYS
Shoryu | | ~SHORYU; ~SHORYU RAMEN
Showmars | | ~SHOWMARS
Shuyi Tealicious | | SHUYI TEALICIOUS
Silver Diner | | SILVER DINER
Simitçi Dünyası | | SIMITCI DUNYASI
Simmons Bars | | SIMMONS BARS; ~SIMMONS; ~SIMMONS BAR
Simple Simon's Pizza | | SIMPLE SIMONS PIZZA
Sizzle Pie | | SIZZLE PIE
Sizzler | | ~SIZZLER
Sizzling Pubs | | SIZZLING PUBS
Skyline Chili | | SKYLINE CHILI
Slapfish | | ~SLAPFISH
Smallcakes | | ~SMALLCAKES
Smithfield's Chicken 'N Bar-B-Q | | SMITHFIELDS CHICKEN N BAR-B-Q; ~SMITHFIELDS CHICKEN N BARBEQUE; ~SMITHFIELDS CHICKEN N BBQ; ~SMITHFIELDS CHICKEN AND BAR-B-Q; ~SMITHFIELDS CHICKEN AND BARBEQUE; ~SMITHFIELDS CHICKEN AND BBQ
Smoke's Poutinerie | | SMOKES POUTINERIE
Smokey Bones | | SMOKEY BONES
Snappy Tomato Pizza | | SNAPPY TOMATO PIZZA
Snarf's Sandwiches | | SNARFS SANDWICHES
Sneaky Pete's | | SNEAKY PETES; ~SNEAKY PETES HOTDOGS
Snooze | | ~SNOOZE
SoSweet | | ~SOSWEET
Sodo Pizza | | SODO PIZZA
Somerset Bakehouse | | SOMERSET BAKEHOUSE
SomiSomi | | ~SOMISOMI
Sonny's BBQ | | SONNYS BBQ
Sourdough & Co. | | SOURDOUGH & CO; SOURDOUGH AND CO
South Street Burger | | ~SOUTH STREET BURGER; ~SOUTH ST BURGER; ~SOUTH ST BURGERS; ~SOUTH STREET BURGER CO; ~SOUTH STREET BURGERS
Southern Fried Chicken | | ~SOUTHERN FRIED CHICKEN
Spangles | | ~SPANGLES
Spizzico | | ~SPIZZICO
St. Louis Bar & Grill | | ~ST LOUIS BAR & GRILL; ~ST LOUIS BAR AND GRILL
Stan's Donuts & Coffee | | STANS DONUTS & COFFEE; STANS DONUTS AND COFFEE
State & Main | | ~STATE & MAIN; ~STATE AND MAIN
Steak Escape | | STEAK ESCAPE
Sticks'n'Sushi | | ~STICKSNSUSHI
Stonehouse Pizza & Carvery | | STONEHOUSE PIZZA & CARVERY; STONEHOUSE PIZZA AND CARVERY
Stoney River | | STONEY RIVER
Store Street Espresso | | ~STORE STREET ESPRESSO; ~STORE ST ESPRESSO
Street Burger | | ~STREET BURGER
Street Pizza | | ~STREET PIZZA
Stumptown Coffee Roasters | | STUMPTOWN COFFEE ROASTERS
Sub Zero | | ~SUB ZERO
Suki Hana | | SUKI HANA
Sunright Tea Studio | | SUNRIGHT TEA STUDIO
Sunset Grill | | SUNSET GRILL
Super Chix | | SUPER CHIX
Supermac's | | ~SUPERMACS
Sushi Shop | | ~SUSHI SHOP
SushiDog | | ~SUSHIDOG
Sweet Jesus | | SWEET JESUS
Sweethoney Dessert | | SWEETHONEY DESSERT
Swensen's | | ~SWENSENS
Swig | | ~SWIG
T4 | | ~T4; ~T4 TEA FOR U
TCBY | | ~TCBY
TKK Fried Chicken | | TKK FRIED CHICKEN
TP Tea | | ~TP TEA
TWG Tea | | ~TWG TEA
Table Table | | ~TABLE TABLE
Taco Bueno | | TACO BUENO
Taco Casa | | ~TACO CASA
Taco Del Mar | | ~TACO DEL MAR
Taco Mayo | | ~TACO MAYO
Taco Palenque | | TACO PALENQUE
Taco Time | | ~TACO TIME
Tacombi | | ~TACOMBI
Tacotote | | ~TACOTOTE; ~EL TACO TOTE
Tahini's | | ~TAHINIS
Tapioca Express | | TAPIOCA EXPRESS
Taro | | ~TARO
Tastea | | ~TASTEA
Tasty Crousty | | TASTY CROUSTY
Tatte Bakery & Cafe | | TATTE BAKERY & CAFE; TATTE BAKERY AND CAFE
Taziki's Mediterranean Cafe | | TAZIKIS MEDITERRANEAN CAFE; ~TAZIKIS
Tealive | | ~TEALIVE
Teapresso Bar | | TEAPRESSO BAR
Ted's Hot Dogs | | TEDS HOT DOGS
Ted's Montana Grill | | ~TEDS MONTANA GRILL
Teddy's Bigger Burgers | | TEDDYS BIGGER BURGERS
Telepizza | | ~TELEPIZZA
Temple of Seitan | | TEMPLE OF SEITAN
Ten Seconds Yunnan Rice Noodle | | TEN SECONDS YUNNAN RICE NOODLE; ~TEN SECONDS RICE NOODLE
Tender Greens | | TENDER GREENS
Teriyaki Experience | | TERIYAKI EXPERIENCE
Tex's Chicken & Burgers | | TEXS CHICKEN & BURGERS; TEXS CHICKEN AND BURGERS; ~TEXAS CHICKEN & BURGERS; ~TEXAS CHICKEN AND BURGERS; ~TEXAS CHICKEN AND BURGER; ~TEXAS CHICKEN BURGER; ~TEXAS CHICKEN BURGERS
The Alley | | THE ALLEY
The Baked Bear | | THE BAKED BEAR; ~BAKED BEAR
The Bean | | ~THE BEAN
The Blues Kitchen | | THE BLUES KITCHEN
The Brass Tap | | THE BRASS TAP
The Breakfast Club | | THE BREAKFAST CLUB
The Burger's Priest | | THE BURGERS PRIEST
The Cheesecake Factory | | ~THE CHEESECAKE FACTORY
The Chicken Rice Shop | | ~THE CHICKEN RICE SHOP
The Chopped Leaf | | THE CHOPPED LEAF; ~CHOPPED LEAF
The Cocktail Club | | THE COCKTAIL CLUB; ~LONDON COCKTAIL CLUB; ~THE LONDON COCKTAIL CLUB
The Coffee | | ~THE COFFEE
The Counter | | THE COUNTER
The Craft Beer Co. | | ~THE CRAFT BEER CO
The Flame Broiler | | THE FLAME BROILER; ~FLAME BROILER
The Gentlemen Baristas | | THE GENTLEMEN BARISTAS; ~GENTLEMEN BARISTAS
The Great Greek Mediterranean Grill | | ~THE GREAT GREEK MEDITERRANEAN GRILL; ~THE GREAT GREEK; ~THE GREAT GREEK GRILL
The Halal Guys | | ~THE HALAL GUYS
The Ivy Collection | | THE IVY COLLECTION; ~THE IVY
The Jalapeno Tree | | THE JALAPENO TREE; ~JALAPENO TREE
The Japanese Canteen | | THE JAPANESE CANTEEN; ~JAPANESE CANTEEN
The Kickin' Crab | | THE KICKIN CRAB
The Melting Pot | | THE MELTING POT
The Old Spaghetti Factory | | THE OLD SPAGHETTI FACTORY
The Original Pancake House | | THE ORIGINAL PANCAKE HOUSE; ~ORIGINAL PANCAKE HOUSE
The Real Greek | | ~THE REAL GREEK
The Stand | | THE STAND
The Yard Milkshake Bar | | THE YARD MILKSHAKE BAR
Think Coffee | | THINK COFFEE
Thwaites | | ~THWAITES; ~THWAITES PUBS
Thyme | | ~THYME BAR & GRILL; ~THYME BAR AND GRILL
Tierra Mia Coffee | | TIERRA MIA COFFEE
Tiger Sugar | | ~TIGER SUGAR
Tijuana Flats | | TIJUANA FLATS
Tim Ho Wan | | TIM HO WAN
Tinseltown | | ~TINSELTOWN
Togo's | | ~TOGOS; ~TOGOS SANDWICHES
Tom N Toms | | TOM N TOMS
Tommi's Burger Joint | | TOMMIS BURGER JOINT
Tonkotsu | | ~TONKOTSU
Tony Roma's | | TONY ROMAS; ~TONY ROMA
Topper's Pizza | | TOPPERS PIZZA
Tops Pizza | | ~TOPS PIZZA
Torchy's Tacos | | TORCHYS TACOS
Tossed | | ~TOSSED
Tous les Jours | | TOUS LES JOURS
True Food Kitchen | | ~TRUE FOOD KITCHEN
Truffle Burger | | TRUFFLE BURGER
Tubby's | | ~TUBBYS
Tudor's Biscuit World | | TUDORS BISCUIT WORLD
Turtle Bay | | TURTLE BAY
Twistee Treat | | TWISTEE TREAT
Twisters | | ~TWISTERS
Two Hands Corn Dog | | TWO HANDS CORN DOG; ~TWO HANDS; ~TWO HANDS CORN DOGS; ~TWO HANDS SEOUL FRESH CORN DOGS
UDON | | ~UDON
Uncle Tetsu's Cheesecake | | UNCLE TETSUS CHEESECAKE
Uno Pizzeria & Grill | | ~UNO PIZZERIA & GRILL; ~UNO PIZZERIA AND GRILL; ~UNOS; ~PIZZERIA UNO; ~UNO CHICAGO GRILL
Urban Baristas | | ~URBAN BARISTAS
Urban Plates | | URBAN PLATES
Vagabond | | ~VAGABOND
Valentine | | ~VALENTINE
Valentino's | | ~VALENTINOS; ~VALENTINOS PIZZA
Valerio's Tropical Bakeshop | | VALERIOS TROPICAL BAKESHOP
Van Leeuwen Ice Cream | | VAN LEEUWEN ICE CREAM
Vapiano | | ~VAPIANO
Veggie Grill | | VEGGIE GRILL
Velvet Taco | | VELVET TACO
Victorico's | | ~VICTORICOS
Villa Madina | | VILLA MADINA
Vino Volo | | VINO VOLO
Vintage Inns | | ~VINTAGE INNS
Vocelli Pizza | | VOCELLI PIZZA
Voodoo Doughnut | | VOODOO DOUGHNUT
WaBa Grill | | WABA GRILL
Waffle Cabin | | WAFFLE CABIN
Wahaca | | ~WAHACA
Wahlburgers | | ~WAHLBURGERS
Wahoo's Fish Taco | | WAHOOS FISH TACO; ~WAHOOS
Walkabout | | ~WALKABOUT
Ward's Restaurant | | WARDS RESTAURANT; ~WARDS
WatchHouse | | ~WATCHHOUSE
Waves Coffee House | | WAVES COFFEE HOUSE; ~WAVES COFFEE
Wayback Burgers | | WAYBACK BURGERS
Wenzel's | | ~WENZELS
Western Sizzlin' | | WESTERN SIZZLIN; ~WESTERN SIZZLING
Wetzel's Pretzels | | WETZELS PRETZELS
Whittard of Chelsea | | WHITTARD OF CHELSEA
Wild Bean Cafe | | ~WILD BEAN CAFE
Wild Wing | | ~WILD WING
Wildwood | | ~WILDWOOD
Williams Fresh Cafe | | ~WILLIAMS FRESH CAFE; ~WILLIAMS COFFEE PUB
Wimpy's Diner | | WIMPYS DINER
Winchell's Donut House | | WINCHELLS DONUT HOUSE; ~WINCHELLS DONUTS; ~WINCHELLS DOUGHNUT HOUSE; ~WINCHELLS DOUGHNUTS
Wing Machine | | ~WING MACHINE
Wing Zone | | ~WING ZONE
WingStreet | | ~WINGSTREET
Wok a Holic | | WOK A HOLIC
Wok to Walk | | ~WOK TO WALK
WonderWaffel | | ~WONDERWAFFEL
Wrapchic | | ~WRAPCHIC
Wraps & Wings | | WRAPS & WINGS; WRAPS AND WINGS
Xi'an Famous Foods | | XIAN FAMOUS FOODS
XiaoLongKan | | ~XIAOLONGKAN; ~SHOO LOONG KAN
Xing Fu Tang | | XING FU TANG
Yangguofu Spicy Hot Pot | | YANGGUOFU SPICY HOT POT
Yard Sale Pizza | | ~YARD SALE PIZZA; ~YARD SALE
Yayoiken | | ~YAYOIKEN
Yi Fang Tea | | YI FANG TEA; ~YI FANG; ~YI FANG FRUIT TEA; ~YI FANG TAIWAN FRUIT TEA
Yo-Chi | | ~YO-CHI
Yogen Früz | | YOGEN FRUZ
Yogis Grill | | YOGIS GRILL
Yogorino | | ~YOGORINO
Yogurt Mountain | | ~YOGURT MOUNTAIN
Yogurtland | | ~YOGURTLAND
Yolk | | ~YOLK
Yoshinoya | | ~YOSHINOYA
You Me Sushi | | ~YOU ME SUSHI
Young's | | ~YOUNGS
Your Coffee Hub | | ~YOUR COFFEE HUB
Yum Yum Donuts | | YUM YUM DONUTS; ~YUM YUM DOUGHNUTS
Yumilicious | | ~YUMILICIOUS
Yunshang Rice Noodle | | YUNSHANG RICE NOODLE
Zambrero | | ~ZAMBRERO
Zeeks Pizza | | ZEEKS PIZZA
Zero Degrees | | ZERO DEGREES
Zhangliang Spicy Hot Pot | | ZHANGLIANG SPICY HOT POT
Zia Lucia | | ZIA LUCIA
Zip's | | ~ZIPS; ~ZIPS DRIVE-IN
Zippy's | | ~ZIPPYS
Zoës Kitchen | | ZOES KITCHEN
bb.q Chicken | | ~BB Q CHICKEN
bd's Mongolian Grill | | BDS MONGOLIAN GRILL; ~BD MONGOLIAN GRILL
machi machi | | MACHI MACHI
smöoy | | ~SMOOY
sweetFrog | | ~SWEETFROG; ~SWEETFROG FROZEN YOGURT; ~SWEETFROG PREMIUM FROZEN YOGURT
vomFASS | | ~VOMFASS
Çiğköftem | | ~CIGKOFTEM
`,
  staffing: `
Driver Hire | | ~DRIVER HIRE
Jobcentre Plus | | JOBCENTRE PLUS; ~JOBCENTRE
The Recruitment Co | | THE RECRUITMENT CO; ~CORDANT PEOPLE
`,
  telecom: `
C Spire | | ~C SPIRE
DISH | | ~DISH
Interoute | | ~INTEROUTE
Sogetel | | ~SOGETEL
Telenor | | ~TELENOR
Télébec | | ~TELEBEC
`,
  travel_agency: `
Barrhead Travel | | BARRHEAD TRAVEL
Cruise Planners | | CRUISE PLANNERS
Kuoni | | ~KUONI
Miles Morgan Travel | | MILES MORGAN TRAVEL
Thomas Cook | | ~THOMAS COOK
Transat Travel | | TRANSAT TRAVEL
Virgin Holidays | | VIRGIN HOLIDAYS
Your Coop Travel | | ~YOUR COOP TRAVEL; ~THE CO-OPERATIVE TRAVEL
`,
  utility: `
4-County Electric Power Association | | ~4-COUNTY ELECTRIC POWER ASSOCIATION
A&N Electric Cooperative | | ~A&N ELECTRIC COOPERATIVE; ~A AND N ELECTRIC COOPERATIVE
Allegheny Power System | | ALLEGHENY POWER SYSTEM
Allegheny Power Systems | | ALLEGHENY POWER SYSTEMS
Alpena Power Company | | ALPENA POWER COMPANY
Alternative Resource Energy Authority | | ALTERNATIVE RESOURCE ENERGY AUTHORITY
Anaheim Public Utilities | | ~ANAHEIM PUBLIC UTILITIES
Arkansas Electric Cooperative Corporation | | ~ARKANSAS ELECTRIC COOPERATIVE CORPORATION
Arkansas Valley Electric Cooperative | | ~ARKANSAS VALLEY ELECTRIC COOPERATIVE
Associated Electric Cooperative | | ASSOCIATED ELECTRIC COOPERATIVE
Aurora Energy | | ~AURORA ENERGY
Azusa Light & Power | | AZUSA LIGHT & POWER; AZUSA LIGHT AND POWER; ~AZUSA LIGHT & POWE; ~AZUSA LIGHT AND POWE
Bay City Electric Light & Power | | ~BAY CITY ELECTRIC LIGHT & POWER; ~BAY CITY ELECTRIC LIGHT AND POWER
Beaches Energy Services | | BEACHES ENERGY SERVICES; ~BES BEACHES ENERGY SERVICES
Beauregard Electric Cooperative | | BEAUREGARD ELECTRIC COOPERATIVE
Benton Public Utility District | | BENTON PUBLIC UTILITY DISTRICT
Bentonville Electrical Utility Department | | BENTONVILLE ELECTRICAL UTILITY DEPARTMENT
Bessemer Electric Service | | BESSEMER ELECTRIC SERVICE
Blachly-Lane Electric Cooperative | | BLACHLY-LANE ELECTRIC COOPERATIVE
Black Hills Electric Cooperative | | ~BLACK HILLS ELECTRIC COOPERATIVE
Black Hills Power | | ~BLACK HILLS POWER
Blue Ridge Energy | | ~BLUE RIDGE ENERGY
Bluebonnet Electric Cooperative | | BLUEBONNET ELECTRIC COOPERATIVE
Bonneville Power Administration | | BONNEVILLE POWER ADMINISTRATION
Bowie-Cass Electric Cooperative | | BOWIE-CASS ELECTRIC COOPERATIVE
Brazos Electric | | BRAZOS ELECTRIC
Brookings Municipal Utilities | | BROOKINGS MUNICIPAL UTILITIES; ~BROOKINGS MUNCIPAL UTILITIES
Brownsville Energy Authority | | ~BROWNSVILLE ENERGY AUTHORITY
Brownsville Public Utilities Board | | ~BROWNSVILLE PUBLIC UTILITIES BOARD
Bryan Texas Utilities | | BRYAN TEXAS UTILITIES
Carroll Electric Cooperative | | CARROLL ELECTRIC COOPERATIVE; ~CARROLL ELECTRIC COOPERATIVE CORPORATION
Central Electric Power Cooperative | | ~CENTRAL ELECTRIC POWER COOPERATIVE; ~CENTRAL ELECTRIC POWER CO-OP
Central Texas Electric Cooperative | | ~CENTRAL TEXAS ELECTRIC COOPERATIVE
Cherokee County Electric Cooperative Association | | ~CHEROKEE COUNTY ELECTRIC COOPERATIVE ASSOCIATION
Cheyenne Light Fuel and Power | | CHEYENNE LIGHT FUEL AND POWER
Choptank Electric Cooperative | | CHOPTANK ELECTRIC COOPERATIVE
City Water, Light & Power | | ~CITY WATER, LIGHT & POWER; ~CITY WATER, LIGHT AND POWER
City of Harrisonville Electric Department | | CITY OF HARRISONVILLE ELECTRIC DEPARTMENT
City of Tupelo Water & Light Department | | CITY OF TUPELO WATER & LIGHT DEPARTMENT; CITY OF TUPELO WATER AND LIGHT DEPARTMENT
Clarksville Department of Electricity | | CLARKSVILLE DEPARTMENT OF ELECTRICITY
Clay Electric Cooperative | | CLAY ELECTRIC COOPERATIVE
Clean Water Services | | ~CLEAN WATER SERVICES
Cleveland Public Power | | ~CLEVELAND PUBLIC POWER
Cleveland Utilities | | ~CLEVELAND UTILITIES
Coast Electric Power Association | | ~COAST ELECTRIC POWER ASSOCIATION
Colorado Springs Utilities | | ~COLORADO SPRINGS UTILITIES
Columbus Light & Water | | ~COLUMBUS LIGHT & WATER; ~COLUMBUS LIGHT AND WATER
Concordia Electric Cooperative | | CONCORDIA ELECTRIC COOPERATIVE
Consumers Power | | ~CONSUMERS POWER; ~CONSUMERS POWER INC
Cooperative Energy | | ~COOPERATIVE ENERGY
Core Electric Cooperative | | CORE ELECTRIC COOPERATIVE
Corn Belt Energy Corporation | | ~CORN BELT ENERGY CORPORATION
Corn Belt Power Cooperative | | ~CORN BELT POWER COOPERATIVE
Cornwall Electric | | ~CORNWALL ELECTRIC
Cowlitz Public Utility District | | COWLITZ PUBLIC UTILITY DISTRICT
Cullman Electric Cooperative | | CULLMAN ELECTRIC COOPERATIVE
DTE Electric Company | | ~DTE ELECTRIC COMPANY
Danville Utilities | | DANVILLE UTILITIES
Decatur Utilities | | ~DECATUR UTILITIES
Deep East Texas Electric Cooperative | | DEEP EAST TEXAS ELECTRIC COOPERATIVE
Delaware Electric Cooperative | | ~DELAWARE ELECTRIC COOPERATIVE
Denton Municipal Electric | | ~DENTON MUNICIPAL ELECTRIC
Detroit Public Lighting Authority | | ~DETROIT PUBLIC LIGHTING AUTHORITY
Dixie Electric Power Association | | ~DIXIE ELECTRIC POWER ASSOCIATION
Duck River Electric Membership Corporation | | ~DUCK RIVER ELECTRIC MEMBERSHIP CORPORATION
ESP Electricity | | ESP ELECTRICITY
East Kentucky Power Cooperative | | ~EAST KENTUCKY POWER COOPERATIVE; ~EAST KENTUCKY POWER COOPERATIVE, INC
East River Electric Power Cooperative | | ~EAST RIVER ELECTRIC POWER COOPERATIVE
Eastern Ontario Power | | ~EASTERN ONTARIO POWER
Electricity North West | | ~ELECTRICITY NORTH WEST
Emerald People's Utility District | | EMERALD PEOPLES UTILITY DISTRICT
Empire Electric Association | | ~EMPIRE ELECTRIC ASSOCIATION
Enel Green Power | | ~ENEL GREEN POWER
Energetics Electricity | | ENERGETICS ELECTRICITY
Eugene Water & Electric Board | | ~EUGENE WATER & ELECTRIC BOARD; ~EUGENE WATER AND ELECTRIC BOARD
First Electric Cooperative | | ~FIRST ELECTRIC COOPERATIVE; ~FIRST ELECTRIC COOPERATIVE COOPERATION; ~FIRST ELECTRIC COOPERATIVE CORPORATION
Flathead Electric Cooperative | | FLATHEAD ELECTRIC COOPERATIVE
Florence Utilities | | FLORENCE UTILITIES
Florida Keys Electric Cooperative | | ~FLORIDA KEYS ELECTRIC COOPERATIVE; ~FLORIDA KEYS ELECTRIC COORERATIVE
Fort Pierce Utilities | | ~FORT PIERCE UTILITIES
Four County EMC | | ~FOUR COUNTY EMC
Gainesville Regional Utilities | | GAINESVILLE REGIONAL UTILITIES
Garland Power & Light | | GARLAND POWER & LIGHT; GARLAND POWER AND LIGHT
Glacier Electric Cooperative | | GLACIER ELECTRIC COOPERATIVE
Glades Electric Co-Op | | GLADES ELECTRIC CO-OP
Golden Spread Electric Cooperative | | GOLDEN SPREAD ELECTRIC COOPERATIVE
Grand Electric Cooperative | | ~GRAND ELECTRIC COOPERATIVE
Grand Strand Water & Sewer Authority | | GRAND STRAND WATER & SEWER AUTHORITY; GRAND STRAND WATER AND SEWER AUTHORITY
Great River Energy | | ~GREAT RIVER ENERGY
Green Mountain Power | | ~GREEN MOUNTAIN POWER
Greeneville Energy Authority | | GREENEVILLE ENERGY AUTHORITY; ~GREENEVILLE LIGHT AND POWER SYSTEM
Greenville Utilities Commission | | GREENVILLE UTILITIES COMMISSION
Guadalupe Valley Electric Cooperative | | GUADALUPE VALLEY ELECTRIC COOPERATIVE
Guntersville Electric Board | | GUNTERSVILLE ELECTRIC BOARD
Hetch Hetchy Water & Power | | HETCH HETCHY WATER & POWER; HETCH HETCHY WATER AND POWER
Holmes-Wayne Electric Cooperative | | ~HOLMES-WAYNE ELECTRIC COOPERATIVE
Holy Cross Energy | | HOLY CROSS ENERGY
Holyoke Gas & Electric | | HOLYOKE GAS & ELECTRIC; HOLYOKE GAS AND ELECTRIC
Hoosier Energy | | HOOSIER ENERGY
Houston County Electric Cooperative | | ~HOUSTON COUNTY ELECTRIC COOPERATIVE
Hydro-Sherbrooke | | HYDRO-SHERBROOKE
Independence Power & Light | | INDEPENDENCE POWER & LIGHT; INDEPENDENCE POWER AND LIGHT
Jackson Energy Authority | | ~JACKSON ENERGY AUTHORITY
Jasper-Newton Electric Cooperative | | JASPER-NEWTON ELECTRIC COOPERATIVE
Joe Wheeler EMC | | ~JOE WHEELER EMC
Jones-Onslow EMC | | JONES-ONSLOW EMC
Jonesboro City Water and Light | | JONESBORO CITY WATER AND LIGHT
KAMO Power | | KAMO POWER
Kansas City Board of Public Utilities | | ~KANSAS CITY BOARD OF PUBLIC UTILITIES
Kauai Island Utility Cooperative | | KAUAI ISLAND UTILITY COOPERATIVE
Keys Energy Services | | ~KEYS ENERGY SERVICES
Kingston Hydro | | ~KINGSTON HYDRO
Kissimmee Utility Authority | | KISSIMMEE UTILITY AUTHORITY
LS Power | | ~LS POWER
LaCreek Electric Association | | LACREEK ELECTRIC ASSOCIATION
Lafayette Utilities System | | ~LAFAYETTE UTILITIES SYSTEM
Lansing Board of Water & Light | | ~LANSING BOARD OF WATER & LIGHT; ~LANSING BOARD OF WATER AND LIGHT
Lassen Municipal Utility District | | LASSEN MUNICIPAL UTILITY DISTRICT
Lee County Electric Cooperative | | ~LEE COUNTY ELECTRIC COOPERATIVE
Lewis County Public Utility District | | ~LEWIS COUNTY PUBLIC UTILITY DISTRICT
Linn County REC | | LINN COUNTY REC
Lockhart Power Company | | LOCKHART POWER COMPANY; ~LOCKHART POWER
London Power Network Public Limited Company | | ~LONDON POWER NETWORK PUBLIC LIMITED COMPANY
Long Island Power Authority | | ~LONG ISLAND POWER AUTHORITY
Lorain-Medina Rural Electric Cooperative | | ~LORAIN-MEDINA RURAL ELECTRIC COOPERATIVE
Los Angeles Department of Water and Power | | ~LOS ANGELES DEPARTMENT OF WATER AND POWER
Lubbock Power & Light | | LUBBOCK POWER & LIGHT; LUBBOCK POWER AND LIGHT
Lumbee River EMC | | LUMBEE RIVER EMC
Maquoketa Valley REC | | MAQUOKETA VALLEY REC
Marshall Municipal Utilities | | ~MARSHALL MUNICIPAL UTILITIES
Marshall-DeKalb Electric Cooperative | | MARSHALL-DEKALB ELECTRIC COOPERATIVE
Maui Electric Company | | ~MAUI ELECTRIC COMPANY
Metropolitan Water Reclamation District of Greater Chicago | | METROPOLITAN WATER RECLAMATION DISTRICT OF GREATER CHICAGO
Michigan Public Power Agency | | ~MICHIGAN PUBLIC POWER AGENCY
Midwest Energy | | ~MIDWEST ENERGY
Minnesota Valley Cooperative Light & Power Association | | ~MINNESOTA VALLEY COOPERATIVE LIGHT & POWER ASSOCIATION; ~MINNESOTA VALLEY COOPERATIVE LIGHT AND POWER ASSOCIATION
Minnkota Power Cooperative | | MINNKOTA POWER COOPERATIVE
Mission Valley Power | | ~MISSION VALLEY POWER
Missouri Power & Light Company | | ~MISSOURI POWER & LIGHT COMPANY; ~MISSOURI POWER AND LIGHT COMPANY
Moreau-Grand Electric Cooperative | | MOREAU-GRAND ELECTRIC COOPERATIVE
Mountain Parks Electric | | ~MOUNTAIN PARKS ELECTRIC
Municipal Electric Authority of Georgia | | ~MUNICIPAL ELECTRIC AUTHORITY OF GEORGIA
Mutual Energy | | ~MUTUAL ENERGY
NW Electric Power Cooperative | | ~NW ELECTRIC POWER COOPERATIVE
Nebraska Public Power District | | ~NEBRASKA PUBLIC POWER DISTRICT
Nevada Power Company | | ~NEVADA POWER COMPANY
New Braunfels Utilities | | NEW BRAUNFELS UTILITIES
New Hampshire Electric Cooperative | | ~NEW HAMPSHIRE ELECTRIC COOPERATIVE; ~NEW HAMPSHIRE ELECTRIC CO-OP; ~NH ELECTRIC CO-OP
New York Power Authority | | ~NEW YORK POWER AUTHORITY
Newfoundland and Labrador Hydro | | NEWFOUNDLAND AND LABRADOR HYDRO
NextEra Energy | | NEXTERA ENERGY
North Arkansas Electric Cooperative | | ~NORTH ARKANSAS ELECTRIC COOPERATIVE
Northeast Missouri Electric Power Cooperative | | ~NORTHEAST MISSOURI ELECTRIC POWER COOPERATIVE
Northeast Power | | ~NORTHEAST POWER
Northern Ireland Water | | ~NORTHERN IRELAND WATER
Northern Powergrid | | NORTHERN POWERGRID
Northern Powergrid (Northeast) Limited | | NORTHERN POWERGRID (NORTHEAST) LIMITED
Northern States Power Company | | ~NORTHERN STATES POWER COMPANY; ~NORTHERN STATES POWER (WISCONSIN)
Northwest Energy | | ~NORTHWEST ENERGY
Ohio Power | | ~OHIO POWER
Omaha Public Power District | | ~OMAHA PUBLIC POWER DISTRICT
Ozarks Electric Cooperative | | OZARKS ELECTRIC COOPERATIVE; ~OZARKS ELECTRIC COOPERATIVE CORPORATION
Paducah Power System | | PADUCAH POWER SYSTEM
Panola-Harrison Electric Cooperative | | PANOLA-HARRISON ELECTRIC COOPERATIVE
Paragould Light & Water Commission | | PARAGOULD LIGHT & WATER COMMISSION; PARAGOULD LIGHT AND WATER COMMISSION
Paris Utility Authority | | ~PARIS UTILITY AUTHORITY
Pearl River Valley Electric Power Association | | PEARL RIVER VALLEY ELECTRIC POWER ASSOCIATION
Pedernales Electric Cooperative | | PEDERNALES ELECTRIC COOPERATIVE
Penn Power | | ~PENN POWER; ~PENNSYLVANIA POWER
Platte River Power Authority | | PLATTE RIVER POWER AUTHORITY
Plumas-Sierra Rural Electric Cooperative | | PLUMAS-SIERRA RURAL ELECTRIC COOPERATIVE
Potomac Electric Power Company | | ~POTOMAC ELECTRIC POWER COMPANY
PowerSouth Energy Cooperative | | POWERSOUTH ENERGY COOPERATIVE
Progress Energy | | ~PROGRESS ENERGY; ~CAROLINA POWER & LIGHT COMPANY; ~CAROLINA POWER AND LIGHT COMPANY
Rappahannock Electric Cooperative | | ~RAPPAHANNOCK ELECTRIC COOPERATIVE
Redding Electric Utility | | REDDING ELECTRIC UTILITY
Redwood Electric Cooperative | | REDWOOD ELECTRIC COOPERATIVE
Rio Grande Electric Cooperative | | ~RIO GRANDE ELECTRIC COOPERATIVE
Rockland Electric Company | | ~ROCKLAND ELECTRIC COMPANY
Roseville Electric | | ~ROSEVILLE ELECTRIC
Rusk County Electric Cooperative | | RUSK COUNTY ELECTRIC COOPERATIVE
SSE Power Distribution | | ~SSE POWER DISTRIBUTION
Sacramento Municipal Utility District | | ~SACRAMENTO MUNICIPAL UTILITY DISTRICT
Sam Houston Electric Cooperative | | SAM HOUSTON ELECTRIC COOPERATIVE
San Francisco Public Utilities Commission | | ~SAN FRANCISCO PUBLIC UTILITIES COMMISSION
Sand Mountain Electric Cooperative | | SAND MOUNTAIN ELECTRIC COOPERATIVE
Scottish and Southern Electricity Networks | | ~SCOTTISH AND SOUTHERN ELECTRICITY NETWORKS; ~SCOTTISH AND SOUTHERN ENERGY; ~SCOTTISH HYDRO ELECTRIC; ~SCOTTISH HYDRO ELECTRIC POWER DISTRIBUTION; ~SOUTHERN ELECTRIC
Scottsboro Electric Power Board | | SCOTTSBORO ELECTRIC POWER BOARD
Seattle Public Utilities | | ~SEATTLE PUBLIC UTILITIES
Seminole Electric Cooperative | | SEMINOLE ELECTRIC COOPERATIVE
Sharyland Utilities | | SHARYLAND UTILITIES
Sierra Pacific Power Company | | ~SIERRA PACIFIC POWER COMPANY
Singing River Electric Cooperative | | SINGING RIVER ELECTRIC COOPERATIVE
South Louisiana Electric Cooperative Association | | ~SOUTH LOUISIANA ELECTRIC COOPERATIVE ASSOCIATION
South Plains Electric Cooperative | | ~SOUTH PLAINS ELECTRIC COOPERATIVE
South Texas Electric Cooperative | | ~SOUTH TEXAS ELECTRIC COOPERATIVE
Southern Maryland Electric Cooperative | | ~SOUTHERN MARYLAND ELECTRIC COOPERATIVE
Southwest Arkansas Electric Cooperative | | ~SOUTHWEST ARKANSAS ELECTRIC COOPERATIVE
Southwest Tennessee Electric Membership Corporation | | ~SOUTHWEST TENNESSEE ELECTRIC MEMBERSHIP CORPORATION
Southwestern Electric Power Company | | ~SOUTHWESTERN ELECTRIC POWER COMPANY
Southwestern Power Administration | | ~SOUTHWESTERN POWER ADMINISTRATION
Springfield Utility Board | | ~SPRINGFIELD UTILITY BOARD
Sunflower Electric Power Corporation | | SUNFLOWER ELECTRIC POWER CORPORATION; ~SUNFLOWER ELECTRIC POWER CORP
Tacoma Power | | ~TACOMA POWER
Taunton Municipal Lighting Plant | | TAUNTON MUNICIPAL LIGHTING PLANT
Texas Municipal Power Agency | | ~TEXAS MUNICIPAL POWER AGENCY
Texas-New Mexico Power | | ~TEXAS-NEW MEXICO POWER
Town of Braintree Electric Light Department | | ~TOWN OF BRAINTREE ELECTRIC LIGHT DEPARTMENT
Umatilla Electric Cooperative | | UMATILLA ELECTRIC COOPERATIVE
United Power | | ~UNITED POWER
Upshur Rural Electric Cooperative | | UPSHUR RURAL ELECTRIC COOPERATIVE; ~UPSHUR RURAL ELECTRIC COOPERATIVE CORPORATION
Valley Electric Association | | ~VALLEY ELECTRIC ASSOCIATION
Ventient Energy | | VENTIENT ENERGY
Vermont Electric Cooperative | | ~VERMONT ELECTRIC COOPERATIVE
Vermont Electric Power Company | | ~VERMONT ELECTRIC POWER COMPANY
Vineland Municipal Electric Utility | | VINELAND MUNICIPAL ELECTRIC UTILITY
Virginia Electric & Power Company | | ~VIRGINIA ELECTRIC & POWER COMPANY; ~VIRGINIA ELECTRIC AND POWER COMPANY
Volunteer Energy Cooperative | | VOLUNTEER ENERGY COOPERATIVE
Washington-St. Tammany Electric Cooperative | | WASHINGTON-ST TAMMANY ELECTRIC COOPERATIVE
Watertown Municipal Utilities | | WATERTOWN MUNICIPAL UTILITIES
West Central Electric Cooperative | | ~WEST CENTRAL ELECTRIC COOPERATIVE
West River Electric Association | | ~WEST RIVER ELECTRIC ASSOCIATION
Western Area Power Administration | | ~WESTERN AREA POWER ADMINISTRATION
Willmar Municipal Utilities | | WILLMAR MUNICIPAL UTILITIES
Wolverine Power Cooperative | | WOLVERINE POWER COOPERATIVE; ~WOLVERINE POWER SUPPLY COOPERATIVE
Wood County Electric Cooperative | | WOOD COUNTY ELECTRIC COOPERATIVE
Yampa Valley Electric | | YAMPA VALLEY ELECTRIC
`,
  vehicle_service: `
Abarth | | ~ABARTH
Acura | | ~ACURA
Aixam | | ~AIXAM
Alfa Romeo | | ALFA ROMEO
Aston Martin | | ASTON MARTIN
Audi | | ~AUDI
BKF | | ~BKF CARWASH
BYD | | ~BUILD YOUR DREAMS; ~BYD AUTO
Bentley | | ~BENTLEY
Bosch Car Service | | ~BOSCH CAR SERVICE; ~BOSCH SERVICE
Brakes Plus | | BRAKES PLUS
Brown Bear Car Wash | | ~BROWN BEAR CAR WASH
Budget Brake & Muffler Auto Centres | | BUDGET BRAKE & MUFFLER AUTO CENTRES; BUDGET BRAKE AND MUFFLER AUTO CENTRES; ~BUDGET BRAKE
Bugatti | | ~BUGATTI
Buick | | ~BUICK
Cadillac | | ~CADILLAC
Caliber Car Wash | | CALIBER CAR WASH
Car-X | | ~CAR-X
Carglass | | ~CARGLASS
Chery | | ~CHERY
Chevrolet | | ~CHEVROLET
Chrysler | | ~CHRYSLER
Citroën | | ~CITROEN
Classic Collision | | ~CLASSIC COLLISION
Club Car Wash | | ~CLUB CAR WASH
Cupra | | ~CUPRA
DAF | | ~DAF TRUCKS
DS Automobiles | | ~DS AUTOMOBILES
Dacia | | ~DACIA
Daihatsu | | ~DAIHATSU
Das WeltAuto | | DAS WELTAUTO
Defender | | ~DEFENDER
Dodge | | ~DODGE
ETB Autocentres | | ETB AUTOCENTRES; ~ETB TYRES
Ehrle | | ~EHRLE
Ferrari | | ~FERRARI
Fiat | | ~FIAT
Fiat Professional | | FIAT PROFESSIONAL
First Stop | | ~FIRST STOP
Fisker Inc. | | FISKER INC; ~FISKER
Fuso | | ~FUSO
GWM | | ~GREAT WALL; ~GREAT WALL MOTORS
Geely | | ~GEELY
Genesis | | ~GENESIS MOTOR; ~GENESIS MOTORS
Golden Nozzle Car Wash | | GOLDEN NOZZLE CAR WASH; ~GOLDEN NOZZLE
Haval | | ~HAVAL
HiQ Tyres & Autocare | | HIQ TYRES & AUTOCARE; HIQ TYRES AND AUTOCARE; ~HI-Q; ~HIQ TYRE SERVICES
Hino Motors | | HINO MOTORS
Honda | | ~HONDA; ~HONDA CARS
Hyundai | | ~HYUNDAI; ~HYEONDAEGIA; ~HYUNDAI INDIA
Infiniti | | ~INFINITI
Isuzu | | ~ISUZU
Iveco | | ~IVECO
Jaguar | | ~JAGUAR
Jeep | | ~JEEP
Kaady Car Wash | | KAADY CAR WASH
Karma Automotive | | KARMA AUTOMOTIVE; ~KARMA
Kia | | ~KIA MOTORS
Koenigsegg | | ~KOENIGSEGG
Lada | | ~LADA
Lamborghini | | ~LAMBORGHINI
Lancia | | ~LANCIA
Land Rover | | LAND ROVER
Lexus | | ~LEXUS
Lotus | | ~LOTUS; ~LOTUS CARS
Lynk & Co | | ~LYNK & CO; LYNK AND CO
MAN | | ~MAN SE; ~MAN TRUCK
MG | | ~MG MOTOR; ~MG MOTORS
Mahindra & Mahindra | | ~MAHINDRA & MAHINDRA; ~MAHINDRA AND MAHINDRA
Maserati | | ~MASERATI
Master Mechanic | | MASTER MECHANIC
Mavis Tires & Brakes | | MAVIS TIRES & BRAKES; MAVIS TIRES AND BRAKES
Mazda | | ~MAZDA
McLaren | | ~MCLAREN
Mercedes-Benz Trucks | | ~MERCEDES-BENZ TRUCKS
Merchant's | | ~MERCHANTS
Mister Transmission | | ~MISTER TRANSMISSION; ~MR TRANSMISSION
Mitsubishi | | ~MITSUBISHI; ~MITSUBISHI MOTORS
Mobil 1 | | ~MOBIL 1; ~MOBIL 1 LUBE EXPRESS
ModWash | | ~MODWASH
Motrio | | ~MOTRIO
Mr. Tire | | ~MR TIRE
NIO | | ~NIO HOUSE
National Windscreens | | NATIONAL WINDSCREENS
Nissan | | ~NISSAN
Oil Changers | | OIL CHANGERS
Opel | | ~OPEL
Ora | | ~GWM ORA
Perodua | | ~PERODUA
Peugeot | | ~PEUGEOT
Polestar | | ~POLESTAR; ~POLESTAR RACING
Precision Tune Auto Care | | PRECISION TUNE AUTO CARE
ProColor Collision | | PROCOLOR COLLISION
Quick Quack Car Wash | | QUICK QUACK CAR WASH
Range Rover | | RANGE ROVER
Renault | | ~RENAULT; ~GARAGE RENAULT; ~REUNOKORIA
Renault Trucks | | RENAULT TRUCKS
Rimac | | ~RIMAC
Rivian | | ~RIVIAN SERVICE CENTER
Scania | | ~SCANIA
Sears Auto Center | | ~SEARS AUTO CENTER
Seat | | ~SEAT
Soapy Noble | | SOAPY NOBLE
SpeeDee | | ~SPEEDEE; ~SPEEDEE OIL CHANGE & AUTO SERVICE; ~SPEEDEE OIL CHANGE AND AUTO SERVICE
SsangYong | | ~SSANGYONG
Strickland Brothers | | STRICKLAND BROTHERS; ~STRICKLAND BROTHERS 10 MINUTE OIL CHANGE
Sua Xe | | ~SUA XE
Subaru | | ~SUBARU
Sun Auto Service | | ~SUN AUTO SERVICE
Super Star Car Wash | | ~SUPER STAR CAR WASH
Super Wash | | ~SUPER WASH
Suzuki | | ~SUZUKI
Sytner Select | | SYTNER SELECT; ~CARSHOP
Toyota | | ~TOYOTA; ~TOYOTA USA
Tuffy | | ~TUFFY; ~TUFFY AUTO SERVICE; ~TUFFY AUTO SERVICE CENTER; ~TUFFY AUTO SERVICE CENTERS; ~TUFFY SERVICE; ~TUFFY SERVICE CENTER; ~TUFFY SERVICE CENTERS; ~TUFFY TIRE AND AUTO SERVICE; ~TUFFY TIRE AND AUTO SERVICE CENTER; ~TUFFY TIRE AND AUTO SERVICE CENTERS
VIP Tires and Service | | VIP TIRES AND SERVICE; ~VIP TIRES
Vauxhall | | ~VAUXHALL
Volkswagen | | ~VOLKSWAGEN
Volkswagen Commercial Vehicles | | VOLKSWAGEN COMMERCIAL VEHICLES
Volvo | | ~VOLVO
Volvo Trucks | | VOLVO TRUCKS
Wash | | ~TOTAL WASH
Washman | | ~WASHMAN
Washtec | | ~WASHTEC; ~WASHTECH
Waves | | ~WAVES
Xpeng | | ~XPENG
Škoda | | ~SKODA; ~SKODA AUTO
`,
  wholesaler: `
Sligro | | ~SLIGRO
`,
};
