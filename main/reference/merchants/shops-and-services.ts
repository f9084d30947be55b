import { partiesOf } from '../parties.ts';

/**
 * Advertising, software and media; shops, meals and suppliers; services to businesses; wagers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const SHOPS_AND_SERVICES = [
  ...partiesOf(
    'advertising',
    'Google',
    `
  Google Ads | ads.google.com | GOOGLE ADS; GOOGLE ADWORDS; GOOGLE ADS GOOGLE; GOOGLE ADWS; GOOGLE LLC ADS; ADWORDS; GOOGLE IRELAND ADS; GOOGLE IRELAND
  `,
  ),
  ...partiesOf(
    'advertising',
    null,
    `
  Meta | www.facebook.com | METAPLATFORM; META ADS; ~META; FACEBK; FACEBOOK; META PLATFORMS; FACEBOOK ADS; FB ME ADS; FACEBK ADS; FACEBOOK ADVERTISING; FB ADS
  Yelp | www.yelp.com | YELP; YELP ADS; YELPINC; YELP INC
  LinkedIn | www.linkedin.com | LINKEDIN; LINKEDIN ADS; LINKEDIN PREM; LINKEDIN MARKETING
  Microsoft Advertising | ads.microsoft.com | MICROSOFT ADS; BING ADS; MICROSOFT ADVERTISING; MICROSOFT ADVERTIS; BINGADS
  TikTok Ads | ads.tiktok.com | TIKTOK ADS; TIKTOK; TIKTOK ADVERTISING
  X Ads | ads.x.com | TWITTER ONLINE ADS; TWITTER ADS; TWITTER; X CORP ADS; X ADS
  Pinterest Ads | www.pinterest.com | PINTEREST; PINTEREST ADS
  Snap Ads | www.snapchat.com | SNAP ADS; SNAPCHAT ADS; SNAPCHAT; SNAP INC ADS
  Reddit Ads | www.reddit.com | REDDIT ADS; REDDIT
  Amazon Advertising | advertising.amazon.com | AMAZON ADVERTISING; AMZN ADVERTISING; AMZN ADS; AMAZON ADS; AMAZON ADVERT; AMAZON ADV
  Apple Search Ads | | APPLE SEARCH ADS
  Mailchimp | mailchimp.com | MAILCHIMP; INTUIT MAILCHIMP; THE ROCKET SCIENCE
  Constant Contact | www.constantcontact.com | CONSTANT CONTACT; CONSTANTCONTACT; CTCT
  HubSpot | www.hubspot.com | HUBSPOT
  Klaviyo | www.klaviyo.com | KLAVIYO
  Vistaprint | www.vistaprint.com | VISTAPRINT; VISTAPR; VISTAPRINT COM; VISTA PRINT
  Semrush | www.semrush.com | SEMRUSH
  Ahrefs | ahrefs.com | AHREFS
  Hootsuite | | HOOTSUITE
  Sprout Social | | SPROUT SOCIAL
  Lamar Advertising | www.lamar.com | LAMAR ADVERTISING; LAMAR ADV; LAMAR MEDIA; LAMAR COMPANIES; ~LAMAR
  Clear Channel | clearchanneloutdoor.com | CLEAR CHANNEL
  Outfront Media | | OUTFRONT MEDIA
  Criteo | | CRITEO
  AdRoll | | ADROLL; NEXTROLL
  Taboola | | TABOOLA
  Valpak | www.valpak.com | VALPAK
  Yell | www.yell.com | YELL LTD; YELL LIMITED; YELL COM; HIBU; ~YELL; YELLOW PAGES
  Yellow Pages Canada | | YELLOW PAGES GROUP; YELLOW PAGES CA; PAGES JAUNES
  Thryv | www.thryv.com | THRYV; DEX MEDIA
  Checkatrade | www.checkatrade.com | CHECKATRADE
  Auto Trader | www.autotrader.co.uk | AUTO TRADER; AUTOTRADER
  Rightmove | www.rightmove.co.uk | RIGHTMOVE
  iHeartMedia | www.iheartmedia.com | IHEARTMEDIA; IHEART MEDIA; IHEART
  Podium | | ~PODIUM; PODIUM CORP
  Birdeye | | BIRDEYE
  Angi | www.angi.com | ANGI LEADS; ANGI HOMESERVICES; HOMEADVISOR; ANGIES LIST; ANGI INC
  Zillow | www.zillow.com | ZILLOW; ZILLOW ADVERTISING
  CallRail | | CALLRAIL
  ActiveCampaign | | ACTIVECAMPAIGN; ACTIVE CAMPAIGN
  Moo Print | | MOO PRINT; MOO COM; MOO INC
  4imprint | www.4imprint.com | 4IMPRINT
  Instantprint | | INSTANTPRINT
  Kijiji | | KIJIJI
  Nextdoor Ads | | NEXTDOOR ADS; NEXTDOOR
  The Trade Desk | | THE TRADE DESK
  `,
  ),
  ...partiesOf(
    'software',
    'Google',
    `
  Google | www.google.com | GOOGLE; GOOGLE GSUITE; GOOGLE WORKSPACE; GOOGLE CLOUD; GOOGLE STORAGE; GOOGLE G SUITE; GOOGLE PLAY; GSUITE; GOOGLE SVCS; GOOGLE ONE; GOOGLE YOUTUBE; YOUTUBE PREMIUM; GOOGLE LLC
  `,
  ),
  ...partiesOf(
    'software',
    'Intuit',
    `
  Intuit | www.intuit.com | INTUIT; INTUIT INC
  QuickBooks | quickbooks.intuit.com | QUICKBOOKS; INTUIT QUICKBOOKS; QUICKBOOKS ONLINE; INTUIT QBOOKS; INTUIT QBOOKS ONLINE; QBOOKS; INTUIT QB ONLINE; INTUIT QUICKBOOK
  `,
  ),
  ...partiesOf(
    'software',
    null,
    `
  Microsoft | www.microsoft.com | MICROSOFT; MSFT; MICROSOFT 365; MSBILL; MICROSOFT OFFICE; MICROSOFT AZURE; MSFT AZURE; MICROSOFT STORE; MSBILL INFO
  Adobe | www.adobe.com | ADOBE; ADOBE CREATIVE; ADOBE ACROPRO; ADOBE SYSTEMS; ADOBE INC; ADOBE CREATIVE CLOUD | without ADOBE ROAD; ADOBE REALTY; ADOBE CAFE; ADOBE GRILL; ADOBE ROSE
  Amazon Web Services | aws.amazon.com | AMAZON WEB SERVICES; AWS; AWS EMEA; AMAZON WEB SERV; AMAZON AWS
  Apple | www.apple.com | APPLE COM BILL; APPLE COM; ITUNES; APPLE ITUNES; APPLE SERVICES; APPLE BILL; ITUNES COM BILL; APL ITUNES; APPLE COM US; APPLE STORE; APPLE ONLINE STORE; ~APPLE
  Dropbox | www.dropbox.com | DROPBOX
  Zoom | zoom.us | ZOOM US; ZOOM COM; ZOOM VIDEO; ZOOM COMMUNICATIONS; ZOOMUS; ~ZOOM
  Slack | slack.com | SLACK; SLACK TECHNOLOGIES
  Salesforce | www.salesforce.com | SALESFORCE; SALESFORCE COM
  DocuSign | www.docusign.com | DOCUSIGN
  GoDaddy | www.godaddy.com | GODADDY; DNH GODADDY; DRI GODADDY; GODADDY COM
  Squarespace | www.squarespace.com | SQUARESPACE; SQSP; SQUARESPACE INC
  Wix | www.wix.com | WIX COM; WIX; WIX COM INC
  WordPress.com | wordpress.com | WORDPRESS; AUTOMATTIC; WPENGINE; WP ENGINE
  Atlassian | www.atlassian.com | ATLASSIAN
  GitHub | github.com | GITHUB
  OpenAI | openai.com | OPENAI; CHATGPT; OPENAI CHATGPT
  Anthropic | www.anthropic.com | ANTHROPIC; CLAUDE AI
  Canva | www.canva.com | CANVA; CANVAPTYLIM; CANVA PTY
  Figma | www.figma.com | FIGMA
  Notion | www.notion.so | NOTION LABS; NOTION SO; ~NOTION
  Asana | asana.com | ASANA
  Monday.com | monday.com | MONDAY COM
  Trello | | TRELLO
  Airtable | | AIRTABLE
  Zapier | zapier.com | ZAPIER
  FreshBooks | www.freshbooks.com | FRESHBOOKS
  Xero | www.xero.com | XERO; XERO UK; XERO INC; XERO UK LTD
  Sage | www.sage.com | SAGE SOFTWARE; SAGE UK; SAGE GLOBAL; SAGE INTACCT; SAGE PEOPLE; SAGE 50
  Wave | www.waveapps.com | WAVE FINANCIAL; WAVEAPPS
  NetSuite | www.netsuite.com | NETSUITE; ORACLE NETSUITE
  Oracle | www.oracle.com | ORACLE AMERICA; ~ORACLE
  SAP | www.sap.com | SAP AMERICA; SAP CONCUR
  Zendesk | www.zendesk.com | ZENDESK
  Freshworks | | FRESHWORKS; FRESHDESK
  Intercom | www.intercom.com | ~INTERCOM; INTERCOM INC
  Calendly | calendly.com | CALENDLY
  SurveyMonkey | | SURVEYMONKEY; SVMK
  Grammarly | www.grammarly.com | GRAMMARLY
  Norton | us.norton.com | NORTONLIFELOCK; ~NORTON; SYMANTEC; NORTON LIFELOCK
  McAfee | www.mcafee.com | MCAFEE
  1Password | 1password.com | 1PASSWORD
  LastPass | | LASTPASS
  Cloudflare | www.cloudflare.com | CLOUDFLARE
  DigitalOcean | www.digitalocean.com | DIGITALOCEAN; DIGITAL OCEAN
  Heroku | | HEROKU
  Vercel | | VERCEL
  Netlify | | NETLIFY
  Bluehost | | BLUEHOST
  HostGator | | HOSTGATOR
  Namecheap | www.namecheap.com | NAMECHEAP; NAME CHEAP; NAMECHEAP COM
  IONOS | | IONOS; 1&1 IONOS
  Procore | www.procore.com | PROCORE
  ServiceTitan | www.servicetitan.com | SERVICETITAN
  Jobber | getjobber.com | JOBBER; GETJOBBER
  Housecall Pro | www.housecallpro.com | HOUSECALL PRO; HOUSECALL
  Buildertrend | | BUILDERTREND
  Samsara | www.samsara.com | SAMSARA
  Verizon Connect | | VERIZON CONNECT; NETWORKFLEET
  Motive | gomotive.com | KEEPTRUCKIN; KEEP TRUCKIN; MOTIVE TECHNOLOGIES; GOMOTIVE
  Mindbody | | MINDBODY ONLINE
  Vagaro | www.vagaro.com | VAGARO
  OpenTable | www.opentable.com | OPENTABLE
  Resy | | RESY
  7shifts | www.7shifts.com | 7SHIFTS
  When I Work | | WHEN I WORK
  Deputy | | DEPUTY COM
  BambooHR | | BAMBOOHR; BAMBOO HR
  Expensify | | EXPENSIFY
  Ring | | RING PROTECT; RING COM
  LegalShield | | LEGALSHIELD
  ServiceNow | | SERVICENOW
  Autodesk | www.autodesk.com | AUTODESK
  Bentley Systems | | BENTLEY SYSTEMS
  JetBrains | www.jetbrains.com | JETBRAINS
  Backblaze | | BACKBLAZE
  Carbonite | | CARBONITE
  Box | | BOX COM; BOX INC
  Evernote | | EVERNOTE
  BigCommerce | | BIGCOMMERCE
  WooCommerce | | WOOCOMMERCE
  Kajabi | | KAJABI
  Teachable | | TEACHABLE
  ClickFunnels | | CLICKFUNNELS
  GoHighLevel | | HIGHLEVEL; GOHIGHLEVEL
  Loom | | LOOM INC; LOOM COM
  Miro | | MIRO COM; REALTIMEBOARD
  Toggl | | TOGGL
  Pandadoc | | PANDADOC
  Webflow | | WEBFLOW
  Snowflake | | SNOWFLAKE INC
  Datadog | | DATADOG
  MongoDB | | MONGODB
  Athenahealth | | ATHENAHEALTH
  eClinicalWorks | | ECLINICALWORKS
  Dentrix | | DENTRIX; HENRY SCHEIN ONE
  SimplePractice | | SIMPLEPRACTICE
  Clio | www.clio.com | CLIO THEMIS; THEMIS SOLUTIONS; CLIO COM
  LexisNexis | | LEXISNEXIS; LEXIS NEXIS
  Thomson Reuters | | THOMSON REUTERS; WEST PUBLISHING; THOMSON WEST
  FreeAgent | www.freeagent.com | FREEAGENT
  Dext | | DEXT SOFTWARE; RECEIPT BANK; ~DEXT
  Lightspeed | www.lightspeedhq.com | LIGHTSPEED POS; LIGHTSPEED SUBSCRIPTION
  Shopify Subscription | | SHOPIFY SUBSCRIPTION; SHOPIFY BILL
  DAT | | DAT SOLUTIONS; TRUCKSTOP COM; TRUCKSTOP
  Nintex | | NINTEX
  Zoho | www.zoho.com | ZOHO; ZOHO CORP
  Gumroad | | GUMROAD
  Envato | | ENVATO
  Shutterstock | www.shutterstock.com | SHUTTERSTOCK
  iStock | | ISTOCK; GETTY IMAGES
  `,
  ),
  ...partiesOf(
    'streaming',
    null,
    `
  Netflix | www.netflix.com | NETFLIX
  Spotify | www.spotify.com | SPOTIFY
  Hulu | www.hulu.com | HULU
  Disney+ | www.disneyplus.com | DISNEY PLUS; DISNEYPLUS; DISNEY+
  SiriusXM | www.siriusxm.com | SIRIUSXM; SIRIUS XM; SXM SIRIUSXM
  DIRECTV | www.directv.com | DIRECTV
  DISH Network | www.dish.com | DISH NETWORK
  Audible | | AUDIBLE
  HBO Max | | HBO MAX; HBOMAX
  The New York Times | www.nytimes.com | NYTIMES; NEW YORK TIMES; NYTIMES NYTIMES
  The Wall Street Journal | www.wsj.com | WALL STREET JOURNAL; WSJ; D J WSJ; DJ WSJ
  Washington Post | | WASHINGTON POST; WASHPOST
  PlayStation Network | | PLAYSTATION
  Xbox | | XBOX
  Steam | | STEAM GAMES; STEAMGAMES; STEAM PURCHASE
  TV Licensing | | TV LICENCE; TV LICENSING; TV LICENCE MBP
  Soundtrack | | SOUNDTRACK YOUR BRAND; MOOD MEDIA; ASCAP; BMI MUSIC; PPL PRS
  `,
  ),
  ...partiesOf(
    'restaurant',
    null,
    `
  Starbucks | www.starbucks.com | STARBUCKS; SBUX; STARBUCKS STORE
  McDonald's | www.mcdonalds.com | MCDONALDS; MCDONALD'S; MC DONALDS
  Dunkin' | www.dunkindonuts.com | DUNKIN; DUNKIN DONUTS
  Subway | www.subway.com | ~SUBWAY; SUBWAY RESTAURANT; SUBWAY SANDWICHES
  Chipotle | www.chipotle.com | CHIPOTLE
  Chick-fil-A | www.chick-fil-a.com | CHICK FIL A; CHICKFILA; CHICK FILA
  Burger King | www.bk.com | BURGER KING; BURGERKIN; BURGERKING
  Wendy's | www.wendys.com | WENDYS; WENDY'S
  Taco Bell | www.tacobell.com | TACO BELL; TACOBELL
  KFC | www.kfc.com | KFC
  Pizza Hut | www.pizzahut.com | PIZZA HUT
  Domino's | www.dominos.com | DOMINOS; DOMINO'S; DOMINO'S PIZZA; DOMINOS PIZZA
  Papa John's | www.papajohns.com | PAPA JOHNS; PAPA JOHN'S; PAPA JOHN
  Little Caesars | | LITTLE CAESARS
  Panera Bread | www.panerabread.com | PANERA; PANERA BREAD
  Panda Express | www.pandaexpress.com | PANDA EXPRESS
  Jimmy John's | | JIMMY JOHNS; JIMMY JOHN'S
  Jersey Mike's | | JERSEY MIKES; JERSEY MIKE'S
  Five Guys | | FIVE GUYS
  Shake Shack | | SHAKE SHACK
  In-N-Out Burger | www.in-n-out.com | IN N OUT; IN N OUT BURGER
  Sonic Drive-In | | SONIC DRIVE; SONIC DRIVE IN
  Arby's | | ARBYS; ARBY'S
  Popeyes | | POPEYES
  Dairy Queen | | DAIRY QUEEN
  Whataburger | | WHATABURGER
  Culver's | | ~CULVERS; CULVER'S
  Jack in the Box | | JACK IN THE BOX
  Raising Cane's | | RAISING CANES; RAISING CANE'S
  Wingstop | | WINGSTOP
  Buffalo Wild Wings | | BUFFALO WILD WINGS
  Applebee's | | APPLEBEES; APPLEBEE'S
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
  Peet's Coffee | | PEETS COFFEE; PEET'S; PEETS
  Einstein Bros | | EINSTEIN BROS; EINSTEIN BAGELS
  Krispy Kreme | | KRISPY KREME
  Dutch Bros | | DUTCH BROS
  Tim Hortons | www.timhortons.com | TIM HORTONS; TIM HORTON'S
  A&W | | A&W; A W RESTAURANT
  Harvey's | | ~HARVEYS; ~HARVEY'S
  Swiss Chalet | | SWISS CHALET
  Boston Pizza | | BOSTON PIZZA
  Second Cup | | SECOND CUP
  Costa Coffee | www.costa.co.uk | COSTA COFFEE; ~COSTA
  Pret A Manger | www.pret.co.uk | PRET A MANGER; ~PRET
  Greggs | www.greggs.co.uk | GREGGS
  Nando's | www.nandos.co.uk | NANDOS; NANDO'S
  Caffe Nero | | CAFFE NERO
  Wagamama | | WAGAMAMA
  JD Wetherspoon | | WETHERSPOON; JD WETHERSPOON
  Pizza Express | | PIZZA EXPRESS; PIZZAEXPRESS
  Leon | | LEON RESTAURANTS
  `,
  ),
  ...partiesOf(
    'hardware_store',
    null,
    `
  Home Depot | www.homedepot.com | HOME DEPOT; HOMEDEPOT; THE HOME DEPOT; HOMEDEPOT COM; HD SUPPLY
  Lowe's | www.lowes.com | LOWE'S; LOWES; LOWE S
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
  City Plumbing | | CITY PLUMBING; PLUMB CENTER; WOLSELEY
  RONA | www.rona.ca | RONA
  Home Hardware | www.homehardware.ca | HOME HARDWARE
  Canadian Tire | www.canadiantire.ca | CANADIAN TIRE; CDN TIRE; CDN TIRE STORE
  Princess Auto | | PRINCESS AUTO
  KMS Tools | | KMS TOOLS
  Snap-on | www.snapon.com | SNAP ON TOOLS; SNAP ON INDUSTRIAL
  Matco Tools | | MATCO TOOLS
  Mac Tools | | MAC TOOLS
  `,
  ),
  ...partiesOf(
    'office_supplies',
    null,
    `
  Staples | www.staples.com | STAPLES INC; STAPLES COM; STAPLES DIRECT; STAPLES STORE; STAPLES ADVANTAGE; STAPLES BUSINESS; ~STAPLES
  Office Depot | www.officedepot.com | OFFICE DEPOT; OFFICEMAX; OFFICE MAX; OFFICEMAX OFFICEDEPOT
  Quill | www.quill.com | QUILL CORP; QUILL COM; QUILL CORPORATION
  Uline | www.uline.com | ULINE; ULINE SHIP SUPPLIES
  Viking Direct | | VIKING DIRECT; VIKING OFFICE
  Ryman | www.ryman.co.uk | RYMAN
  Grand & Toy | | GRAND & TOY; GRAND TOY
  WB Mason | www.wbmason.com | WB MASON; W B MASON
  Euroffice | | EUROFFICE
  Xerox | | XEROX CORP; XEROX
  Ricoh | | RICOH USA; RICOH
  Konica Minolta | | KONICA MINOLTA
  Canon Solutions | | CANON SOLUTIONS
  Quench Water | | QUENCH USA; PRIMO WATER; CULLIGAN; READYREFRESH; CRYSTAL ROCK; DS SERVICES
  `,
  ),
  ...partiesOf(
    'general_store',
    null,
    `
  Walmart | www.walmart.com | WALMART; WAL MART; WM SUPERCENTER; WALMART COM; WMT; WALMART GROCERY; WAL SAM'S; WM SUPERC
  Target | www.target.com | TARGET CORPORATI; TARGET CORPORATION; TARGET CORP; TARGET COM; TARGET STORE; TARGET STORES; TARGET T; TARGET PLUS; ~TARGET
  Costco | www.costco.com | COSTCO; COSTCO WHSE; COSTCO WHOLESALE; COSTCO COM; WWW COSTCO COM; COSTCO BUSINESS
  Sam's Club | www.samsclub.com | SAMS CLUB; SAM'S CLUB; SAMSCLUB; ~SAMS
  BJ's Wholesale Club | www.bjs.com | BJS WHOLESALE; BJ'S WHOLESALE; BJS WHSE
  Dollar General | www.dollargeneral.com | DOLLAR GENERAL; DOLLARGENERAL
  Dollar Tree | www.dollartree.com | DOLLAR TREE; DOLLARTREE
  Family Dollar | www.familydollar.com | FAMILY DOLLAR
  Five Below | | FIVE BELOW
  Big Lots | | BIG LOTS
  Kohl's | | KOHLS; KOHL'S
  Macy's | | MACYS; MACY'S
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
  Cabela's | | CABELAS; CABELA'S
  REI | | REI COM; ~REI
  Dick's Sporting Goods | | DICKS SPORTING; DICK'S SPORTING
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
  Hudson's Bay | | HUDSONS BAY; HUDSON'S BAY
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
  `,
  ),
  ...partiesOf(
    'grocery',
    null,
    `
  Kroger | www.kroger.com | KROGER; KROGER FUEL; FRED MEYER; RALPHS; KING SOOPERS; SMITHS FOOD; FRYS FOOD; HARRIS TEETER
  Safeway | www.safeway.com | SAFEWAY
  Albertsons | www.albertsons.com | ALBERTSONS; VONS; JEWEL OSCO; SHAWS; ACME MARKETS; TOM THUMB
  Publix | www.publix.com | PUBLIX
  Whole Foods | www.wholefoodsmarket.com | WHOLE FOODS; WHOLEFDS; WHOLEFOODS; WHOLE FOODS MARKET
  Trader Joe's | www.traderjoes.com | TRADER JOE; TRADER JOES; TRADER JOE'S; TRADER JOE S
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
  Sainsbury's | www.sainsburys.co.uk | SAINSBURYS; SAINSBURY'S; SAINSBURY S
  Asda | www.asda.com | ASDA
  Morrisons | www.morrisons.com | MORRISONS; WM MORRISONS; WM MORRISON
  Waitrose | www.waitrose.com | WAITROSE
  Co-op Food | www.coop.co.uk | CO OP GROUP; COOP GROUP; CO OP FOOD; CO OPERATIVE FOOD; COOP FOOD; ~CO OP
  Iceland | www.iceland.co.uk | ICELAND FOODS; ~ICELAND
  Ocado | www.ocado.com | OCADO
  Loblaws | www.loblaws.ca | LOBLAWS; LOBLAW; REAL CDN SUPERSTORE; REAL CANADIAN; ZEHRS; ~SUPERSTORE
  No Frills | | NO FRILLS; NOFRILLS
  Sobeys | www.sobeys.com | SOBEYS
  Metro Inc. | www.metro.ca | METRO INC; METRO PLUS
  Save-On-Foods | | SAVE ON FOODS; ~SAVE ON
  FreshCo | | FRESHCO
  Food Basics | | FOOD BASICS
  IGA | | ~IGA
  LCBO | www.lcbo.com | LCBO
  Total Wine | | TOTAL WINE
  `,
  ),
  ...partiesOf(
    'electronics',
    null,
    `
  Best Buy | www.bestbuy.com | BEST BUY; BESTBUY; BESTBUYCOM; BESTBUY COM
  Dell | www.dell.com | DELL MARKETING; DELL INC; DELL USA; DELL TECHNOLOGIES; DELL COM; DELL SALES; ~DELL
  HP | www.hp.com | HP INC; HP INSTANT INK; HP HOME STORE; HEWLETT PACKARD; HP INK; HP STORE; HP INSTANT; HP COM
  Lenovo | www.lenovo.com | LENOVO
  CDW | www.cdw.com | CDW; CDW DIRECT; CDW GOVT
  Newegg | www.newegg.com | NEWEGG
  Micro Center | www.microcenter.com | MICRO CENTER; MICROCENTER
  B&H Photo | www.bhphotovideo.com | B&H PHOTO; B H PHOTO; B&H; BHPHOTO
  Monoprice | | MONOPRICE
  Insight Direct | | INSIGHT DIRECT
  SHI | | SHI INTERNATIONAL
  Currys | www.currys.co.uk | CURRYS; CURRYS PC WORLD; PC WORLD
  Scan Computers | | SCAN COMPUTERS
  Memory Express | | MEMORY EXPRESS
  Canada Computers | | CANADA COMPUTERS
  Samsung | | SAMSUNG ELECTRONICS; SAMSUNG COM
  `,
  ),
  ...partiesOf(
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
  Amazon Fashion | | SHOPBOP; ZAPPOS
  `,
  ),
  ...partiesOf(
    'pharmacy',
    null,
    `
  CVS | www.cvs.com | CVS; CVS PHARMACY; CVS PHARM
  Walgreens | www.walgreens.com | WALGREENS; WALGREEN
  Rite Aid | www.riteaid.com | RITE AID
  Duane Reade | | DUANE READE
  LloydsPharmacy | www.lloydspharmacy.com | LLOYDSPHARMACY; LLOYDS PHARMACY
  Boots | www.boots.com | BOOTS THE CHEMIST; BOOTS UK; ~BOOTS
  Superdrug | www.superdrug.com | SUPERDRUG
  Shoppers Drug Mart | www.shoppersdrugmart.ca | SHOPPERS DRUG; SHOPPERS DRUG MART
  London Drugs | www.londondrugs.com | LONDON DRUGS
  Rexall | | REXALL
  Jean Coutu | | JEAN COUTU
  `,
  ),
  ...partiesOf(
    'health',
    null,
    `
  LabCorp | www.labcorp.com | LABCORP
  Quest Diagnostics | www.questdiagnostics.com | QUEST DIAGNOSTICS
  Concentra | | CONCENTRA
  `,
  ),
  ...partiesOf(
    'auto_parts',
    null,
    `
  AutoZone | www.autozone.com | AUTOZONE; AUTO ZONE
  O'Reilly Auto Parts | www.oreillyauto.com | OREILLY AUTO; O'REILLY AUTO; O REILLY AUTO; OREILLY; O'REILLY
  Advance Auto Parts | www.advanceautoparts.com | ADVANCE AUTO; ADVANCE AUTO PARTS
  NAPA Auto Parts | www.napaonline.com | NAPA AUTO; NAPA STORE; NAPA AUTO PARTS; NAPA PARTS; GENUINE PARTS
  FleetPride | | FLEETPRIDE
  RockAuto | | ROCKAUTO
  Halfords | www.halfords.com | HALFORDS
  Euro Car Parts | www.eurocarparts.com | EURO CAR PARTS
  GSF Car Parts | | GSF CAR PARTS
  PartSource | | PARTSOURCE
  LKQ | | LKQ
  `,
  ),
  ...partiesOf(
    'vehicle_service',
    null,
    `
  Jiffy Lube | www.jiffylube.com | JIFFY LUBE
  Valvoline | www.vioc.com | VALVOLINE
  Discount Tire | www.discounttire.com | DISCOUNT TIRE; AMERICAS TIRE
  Firestone | www.firestonecompleteautocare.com | FIRESTONE
  Goodyear | www.goodyear.com | GOODYEAR
  Pep Boys | www.pepboys.com | PEP BOYS
  Midas | www.midas.com | ~MIDAS
  Meineke | | MEINEKE
  Les Schwab | | LES SCHWAB
  Mavis Tire | | ~MAVIS; MAVIS DISCOUNT TIRE
  Safelite | www.safelite.com | SAFELITE
  Take 5 Oil Change | | TAKE 5 OIL; ~TAKE 5
  Kwik Fit | www.kwik-fit.com | KWIK FIT
  ATS Euromaster | | ATS EUROMASTER
  Kal Tire | www.kaltire.com | KAL TIRE
  Mr. Lube | | MR LUBE
  AA | www.theaa.com | AUTOMOBILE ASSOCIATION; THE AA
  RAC | www.rac.co.uk | RAC MOTORING; RAC BREAKDOWN
  AAA | | ~AAA; AAA MEMBERSHIP; AAA AUTO CLUB
  Autoglass | | AUTOGLASS
  `,
  ),
  ...partiesOf(
    'equipment_rental',
    null,
    `
  United Rentals | www.unitedrentals.com | UNITED RENTALS; UNITED RENTAL
  Sunbelt Rentals | www.sunbeltrentals.com | SUNBELT RENTALS; ~SUNBELT
  Herc Rentals | www.hercrentals.com | HERC RENTALS
  HSS Hire | www.hss.com | HSS HIRE
  Speedy Hire | www.speedyservices.com | SPEEDY HIRE; SPEEDY ASSET
  Brandon Hire | | BRANDON HIRE
  BigRentz | | BIGRENTZ
  Battlefield Equipment | | BATTLEFIELD EQUIPMENT
  H&E Equipment | | H&E EQUIPMENT
  Aggreko | | AGGREKO
  `,
  ),
  ...partiesOf(
    'security',
    null,
    `
  ADT | www.adt.com | ADT; ADT SECURITY; ADT COMMERCIAL
  Brinks | www.brinks.com | BRINKS; BRINK'S; BRINKS HOME
  Vivint | www.vivint.com | VIVINT
  SimpliSafe | simplisafe.com | SIMPLISAFE
  Loomis | www.loomis.us | LOOMIS ARMORED; ~LOOMIS
  Cintas | www.cintas.com | CINTAS
  Aramark | www.aramark.com | ARAMARK; ARAMARK UNIFORM; VESTIS
  UniFirst | unifirst.com | UNIFIRST
  Orkin | www.orkin.com | ORKIN
  Terminix | www.terminix.com | TERMINIX
  Rentokil | www.rentokil.com | RENTOKIL; RENTOKIL INITIAL
  Ecolab | www.ecolab.com | ECOLAB
  ServiceMaster | | SERVICEMASTER; SERVPRO
  Chubb Fire | | CHUBB FIRE
  Securitas | | SECURITAS
  Iron Mountain | www.ironmountain.com | IRON MOUNTAIN
  Shred-it | | SHRED IT; SHREDIT; STERICYCLE
  Otis Elevator | | OTIS ELEVATOR
  Johnson Controls | | JOHNSON CONTROLS
  phs Group | | PHS GROUP
  Stanley Steemer | | STANLEY STEEMER
  Jani-King | | JANI KING
  `,
  ),
  ...partiesOf(
    'wholesaler',
    null,
    `
  Sysco | www.sysco.com | SYSCO; SYSCO CORP; SYSCO FOOD; SYSCO CORPORATION; SYSCO CANADA
  US Foods | www.usfoods.com | US FOODS; US FOODSERVICE; USFOODS; U S FOODS; CHEF STORE; US FOODS CHEFSTORE
  Restaurant Depot | www.restaurantdepot.com | RESTAURANT DEPOT; JETRO; JETRO CASH; JETRO CASH & CARRY
  Performance Food Group | www.pfgc.com | PERFORMANCE FOOD; ~PFG; PERFORMANCE FOODSERVICE; PERFORMANCE FOOD GROUP; VISTAR
  Gordon Food Service | www.gfs.com | GORDON FOOD; GORDON FOOD SERVICE; ~GFS; GFS STORE; GORDON FOODSERVICE; GFS CANADA
  Ben E. Keith | www.benekeith.com | BEN E KEITH
  Shamrock Foods | www.shamrockfoods.com | SHAMROCK FOODS
  Chefs' Warehouse | www.chefswarehouse.com | CHEFS WAREHOUSE; CHEFS' WAREHOUSE; THE CHEFS WAREHOUSE
  McLane | www.mclaneco.com | MCLANE; MCLANE COMPANY
  Core-Mark | www.core-mark.com | ~CORE MARK
  SpartanNash | www.spartannash.com | SPARTANNASH; SPARTAN NASH
  UNFI | www.unfi.com | UNFI; UNITED NATURAL FOODS; UNITED NATURAL
  KeHE | www.kehe.com | KEHE
  Southern Glazer's | www.southernglazers.com | SOUTHERN GLAZER; SOUTHERN GLAZERS; SOUTHERN WINE; SGWS; SOUTHERN GLAZER'S
  RNDC | www.rndc-usa.com | RNDC; REPUBLIC NATIONAL DIST; REPUBLIC NATIONAL
  Breakthru Beverage | www.breakthrubev.com | BREAKTHRU BEV; BREAKTHRU BEVERAGE
  Anheuser-Busch | www.anheuser-busch.com | ANHEUSER BUSCH; ANHEUSER
  Coca-Cola | www.coca-colacompany.com | COCA COLA; COCACOLA; COCA COLA BOTTLING; COCA COLA CONSOLIDATED; COCA COLA REFRESH
  PepsiCo | www.pepsico.com | PEPSI; PEPSICO; PEPSI COLA; PEPSI BEVERAGE; FRITO LAY
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
  Watsco | | WATSCO; CARRIER ENTERPRISE; BAKER DISTRIBUTING; GEMAIRE
  Johnstone Supply | | JOHNSTONE SUPPLY
  WinSupply | | WINSUPPLY
  Graybar | www.graybar.com | GRAYBAR
  Rexel | www.rexelusa.com | REXEL; PLATT ELECTRIC
  WESCO | www.wesco.com | WESCO; WESCO DISTRIBUTION; ANIXTER
  Consolidated Electrical | | CONSOLIDATED ELECTRICAL; CED ELECTRICAL
  City Electric Supply | | CITY ELECTRIC SUPPLY; CITY ELECTRICAL FACTORS; ~CEF
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
  Sally Beauty | www.sallybeauty.com | SALLY BEAUTY; COSMOPROF; COSMO PROF
  WebstaurantStore | www.webstaurantstore.com | WEBSTAURANT; WEBSTAURANTSTORE; THE WEBSTAURANT STORE
  Imperial Dade | www.imperialdade.com | IMPERIAL DADE; IMPERIAL BAG
  Veritiv | | VERITIV
  ScanSource | | SCANSOURCE
  Ingram Micro | www.ingrammicro.com | INGRAM MICRO
  TD Synnex | www.tdsynnex.com | TD SYNNEX; TECH DATA; SYNNEX
  S&S Activewear | | S&S ACTIVEWEAR; SANMAR; ALPHABRODER
  Alibaba Trade | | ALIBABA TRADE
  Brakes | www.brake.co.uk | BRAKES FOODSERVICE; BRAKE BROS; BRAKES BROS; BRAKES GROUP; BRAKE BROTHERS; BRAKES FOOD
  Bidfood | www.bidfood.co.uk | BIDFOOD; BFS GROUP
  Booker | www.booker.co.uk | ~BOOKER; BOOKER LTD; BOOKER WHOLESALE; BOOKER LIMITED; BOOKER CASH; MAKRO
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
  Gescan | | GESCAN; GUILLEVIN
  Printful | | PRINTFUL; PRINTIFY
  Faire Wholesale | | FAIRE WHOLESALE ORDER
  Dot Foods | | DOT FOODS
  Cheney Brothers | | CHENEY BROTHERS; CHENEY BROS
  Reinhart | | REINHART FOOD; ~REINHART
  Baldor | | BALDOR SPECIALTY; ~BALDOR
  Airgas | www.airgas.com | AIRGAS; LINDE GAS; ~LINDE
  Motion Industries | | MOTION INDUSTRIES
  MSC Industrial | www.mscdirect.com | MSC INDUSTRIAL; MSC DIRECT
  Applied Industrial | | APPLIED INDUSTRIAL
  Ryerson | | ~RYERSON
  Vulcan Materials | | VULCAN MATERIALS; VULCAN CONST
  Martin Marietta | | MARTIN MARIETTA
  CEMEX | | CEMEX
  Boise Cascade | | BOISE CASCADE
  Sherwin Automotive | | FINISHMASTER; PPG ARCHITECTURAL
  `,
  ),
  ...partiesOf(
    'corporation',
    null,
    `
  EllisDon | www.ellisdon.com | ELLISDON
  PCL Construction | www.pcl.com | PCL CONSTRUCTION; PCL CONSTRUCTORS
  General Dynamics | www.gd.com | GENERAL DYNAMICS
  Lockheed Martin | www.lockheedmartin.com | LOCKHEED MARTIN; LOCKHEED
  Boeing | www.boeing.com | BOEING COMPANY; BOEING
  Northrop Grumman | www.northropgrumman.com | NORTHROP GRUMMAN
  Raytheon | www.rtx.com | RAYTHEON; RTX CORP
  Turner Construction | www.turnerconstruction.com | TURNER CONSTRUCTION
  Skanska | www.skanska.com | SKANSKA
  Kiewit | www.kiewit.com | KIEWIT
  AECOM | aecom.com | AECOM
  Fluor | www.fluor.com | FLUOR CORP; FLUOR ENTERPRISES
  Bechtel | www.bechtel.com | BECHTEL
  Jacobs | www.jacobs.com | JACOBS ENGINEERING
  DPR Construction | www.dpr.com | DPR CONSTRUCTION
  Clark Construction | www.clarkconstruction.com | CLARK CONSTRUCTION
  Whiting-Turner | www.whiting-turner.com | WHITING TURNER
  Lennar | www.lennar.com | LENNAR
  D.R. Horton | www.drhorton.com | DR HORTON; D R HORTON
  PulteGroup | www.pultegroup.com | PULTE; PULTEGROUP
  General Motors | www.gm.com | GENERAL MOTORS
  General Electric | www.ge.com | GENERAL ELECTRIC; GE AEROSPACE
  Honeywell | www.honeywell.com | HONEYWELL
  Siemens | www.siemens.com | SIEMENS
  3M | www.3m.com | 3M COMPANY
  Johnson & Johnson | www.jnj.com | JOHNSON & JOHNSON
  Pfizer | www.pfizer.com | PFIZER
  Procter & Gamble | www.pg.com | PROCTER & GAMBLE; PROCTER GAMBLE
  Nestlé | www.nestle.com | NESTLE
  Unilever | www.unilever.com | UNILEVER
  Balfour Beatty | www.balfourbeatty.com | BALFOUR BEATTY
  Kier | www.kier.co.uk | KIER CONSTRUCTION; KIER GROUP; KIER LTD
  Laing O'Rourke | www.laingorourke.com | LAING OROURKE; LAING O'ROURKE
  Morgan Sindall | www.morgansindall.com | MORGAN SINDALL
  Mace | www.macegroup.com | MACE LTD; MACE LIMITED; MACE GROUP
  Galliford Try | www.gallifordtry.co.uk | GALLIFORD TRY
  Willmott Dixon | www.willmottdixon.co.uk | WILLMOTT DIXON
  Barratt | www.barrattredrow.co.uk | BARRATT HOMES; BARRATT DEVELOPMENTS
  Ministry of Health Ontario | www.ontario.ca | PROV ONTARIO MOH; ONTARIO MOH; MOH OHIP; OHIP
  NHS | www.nhs.uk | NHS SBS; NHS TRUST; NHS SHARED BUSINESS; NHS FOUNDATION; NHSBSA; NHS BUSINESS SERVICES
  Suncor | www.suncor.com | SUNCOR
  SNC-Lavalin | www.atkinsrealis.com | SNC LAVALIN; ATKINSREALIS
  Bombardier | bombardier.com | BOMBARDIER
  Magna | www.magna.com | MAGNA INTERNATIONAL
  Canadian National Railway | www.cn.ca | CANADIAN NATIONAL RAILWAY; CN RAIL
  Marriott Vacations | | MARRIOTT VACATIONS
  General Services Administration | www.gsa.gov | GSA TREAS; GSA PBS
  Defense Finance and Accounting Service | www.dfas.mil | DFAS; DFAS CLEVELAND; DFAS COLUMBUS
  Amazon Logistics | | AMAZON LOGISTICS; AMAZON FLEX
  Compass Group | www.compass-group.com | COMPASS GROUP
  Sodexo | www.sodexo.com | SODEXO
  ISS Facility Services | www.issworld.com | ISS FACILITY
  Amentum | | AMENTUM
  Halliburton | www.halliburton.com | HALLIBURTON
  Schlumberger | www.slb.com | SCHLUMBERGER
  Berkshire Hathaway | | BERKSHIRE HATHAWAY
  Toyota Motor | | TOYOTA MOTOR MFG; TOYOTA MOTOR NORTH
  `,
  ),
  ...partiesOf(
    'professional',
    null,
    `
  Baker Tilly | www.bakertilly.com | BAKER TILLY
  Crowe | www.crowe.com | CROWE LLP; CROWE UK
  Moss Adams | www.mossadams.com | MOSS ADAMS
  CliftonLarsonAllen | www.claconnect.com | CLIFTONLARSONALLEN; CLA CONNECT
  MNP | www.mnp.ca | MNP LLP; MNP
  CohnReznick | www.cohnreznick.com | COHNREZNICK
  Plante Moran | www.plantemoran.com | PLANTE MORAN
  DLA Piper | www.dlapiper.com | DLA PIPER
  Latham & Watkins | www.lw.com | LATHAM & WATKINS
  Clifford Chance | www.cliffordchance.com | CLIFFORD CHANCE
  Shoosmiths | www.shoosmiths.com | SHOOSMITHS
  Pinsent Masons | www.pinsentmasons.com | PINSENT MASONS
  Gowling WLG | gowlingwlg.com | GOWLING WLG; GOWLING
  Osler | www.osler.com | OSLER HOSKIN
  McKinsey | www.mckinsey.com | MCKINSEY
  `,
  ),
  ...partiesOf(
    'leisure',
    null,
    `
  Planet Fitness | www.planetfitness.com | PLANET FITNESS; PLANET FIT
  LA Fitness | | LA FITNESS
  Anytime Fitness | | ANYTIME FITNESS
  Equinox | | ~EQUINOX
  PureGym | www.puregym.com | PUREGYM; ~PURE GYM
  The Gym Group | | THE GYM GROUP; GYM GROUP
  GoodLife Fitness | www.goodlifefitness.com | GOODLIFE; GOODLIFE FITNESS; GOODLIFE CLUBS
  Peloton | | PELOTON
  Yellowstone National Park Lodges | | YELLOWSTONE NP LODGES; YELLOWSTONE NP
  YMCA | | YMCA
  AMC Theatres | | AMC THEATRES; AMC ENTERTAINMENT
  Topgolf | | TOPGOLF
  Disney | | DISNEY WORLD; WDW; DISNEYLAND
  Yellowstone National Park Lodges | | YELLOWSTONE NATL; YELLOWSTONE NATIONAL; YELLOWSTONE LODGES; YELLOWSTONE PARK; YELLOWSTONE LODGING; YELLOWSTONE GENERAL STORE
  `,
  ),
  ...partiesOf(
    'education',
    null,
    `
  Udemy | www.udemy.com | UDEMY
  Coursera | www.coursera.org | COURSERA
  Skillshare | | SKILLSHARE
  MasterClass | | MASTERCLASS
  LinkedIn Learning | | LINKEDIN LEARNING
  Pluralsight | | PLURALSIGHT
  `,
  ),
  ...partiesOf(
    'gambling',
    'gambling_and_betting',
    `
  DraftKings | www.draftkings.com | DRAFTKINGS; DK DRAFTKINGS
  FanDuel | www.fanduel.com | FANDUEL; FAN DUEL
  BetMGM | www.betmgm.com | BETMGM; BET MGM
  Caesars | www.caesars.com | CAESARS SPORTSBOOK; CAESARS PALACE; CAESARS; CAESARS CASINO; HARRAHS
  MGM Resorts | www.mgmresorts.com | MGM GRAND; MGM RESORTS; BELLAGIO
  PokerStars | | POKERSTARS
  bet365 | www.bet365.com | BET365; HILLSIDE SPORTS
  William Hill | www.williamhill.com | WILLIAM HILL
  Ladbrokes | www.ladbrokes.com | LADBROKES; CORAL RACING
  Paddy Power | www.paddypower.com | PADDY POWER; BETFAIR; PPB GB; PADDYPOWER
  Sky Bet | | SKY BET; SKYBET; SKY BETTING
  Betway | | BETWAY
  888 Casino | | 888 CASINO; 888CASINO; 888 COM
  National Lottery | | NATIONAL LOTTERY; CAMELOT LOTTERY; ALLWYN
  OLG | www.olg.ca | OLG; OLG PROLINE; OLG CA
  PrizePicks | | PRIZEPICKS
  Bovada | | BOVADA
  Mohegan Sun | | MOHEGAN SUN; FOXWOODS; HARD ROCK CASINO; HARD ROCK HOTEL & CASINO; WYNN LAS VEGAS
  Golden Nugget | | GOLDEN NUGGET
  BetRivers | | BETRIVERS
  ESPN BET | | ESPN BET; ESPNBET; BARSTOOL SPORTSBOOK
  Underdog Fantasy | | UNDERDOG FANTASY
  Stake | | STAKE CASINO; STAKE COM
  Global Cash Access | | GLOBAL CASH ACCESS; EVERI CASINO
  `,
  ),
];
