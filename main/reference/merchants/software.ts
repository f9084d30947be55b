import { partiesOf } from '../parties.ts';

/**
 * Software, hosting and other services bought online.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const SOFTWARE = [
  ...partiesOf(
    'software',
    'Google',
    `
  Google | www.google.com | GOOGLE; GOOGLE GSUITE; GOOGLE WORKSPACE; GOOGLE CLOUD; GOOGLE STORAGE; GOOGLE G SUITE; GOOGLE PLAY; GSUITE; GOOGLE SVCS; GOOGLE ONE; GOOGLE YOUTUBE; GOOGLE LLC
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
  WordPress.com | wordpress.com | WORDPRESS
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
  Motive | gomotive.com | MOTIVE TECHNOLOGIES; GOMOTIVE
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
  Thomson Reuters | | THOMSON REUTERS; THOMSON WEST
  FreeAgent | www.freeagent.com | FREEAGENT
  Dext | | DEXT SOFTWARE; ~DEXT
  Lightspeed | www.lightspeedhq.com | LIGHTSPEED POS; LIGHTSPEED SUBSCRIPTION
  Shopify Subscription | | SHOPIFY SUBSCRIPTION; SHOPIFY BILL
  DAT | | DAT SOLUTIONS
  Nintex | | NINTEX
  Zoho | www.zoho.com | ZOHO; ZOHO CORP
  Gumroad | | GUMROAD
  Envato | | ENVATO
  Shutterstock | www.shutterstock.com | SHUTTERSTOCK
  iStock | | ISTOCK
  Hubstaff
  Harvest | | HARVEST TIME TRACKING; GETHARVEST
  ClickUp
  Basecamp
  Todoist
  Coda | | CODA IO; ~CODA PROJECT
  Smartsheet
  Wrike
  Pipedrive
  Keap | | ~KEAP; INFUSIONSOFT
  Close CRM
  Apollo.io | | APOLLO IO
  ZoomInfo
  Outreach | | OUTREACH IO
  Gong | | GONG IO
  Lucid | | LUCIDCHART; ~LUCID SOFTWARE
  Sketch | | SKETCH B V; SKETCH BV
  InVision
  Framer | | ~FRAMER COM; FRAMER B V
  Linear | | ~LINEAR ORBIT; ~LINEAR APP
  GitLab
  Bitbucket
  CircleCI
  Sentry | | SENTRY IO; ~FUNCTIONAL SOFTWARE
  New Relic | | ~NEW RELIC
  PagerDuty
  Splunk
  Elastic | | ~ELASTIC CO; ~ELASTICSEARCH
  Linode | | LINODE; AKAMAI
  Vultr
  Hetzner
  OVH | | OVHCLOUD; OVH SAS; ~OVH
  DreamHost
  SiteGround
  Kinsta
  Hover | | ~HOVER COM; ~HOVER DOMAIN
  Network Solutions
  Name.com | | ~NAME COM
  Fastly | | ~FASTLY
  Supabase
  Render | | ~RENDER COM
  Fly.io | | FLY IO
  Replit
  Postman | | ~POSTMAN
  Docker | | ~DOCKER INC
  Auth0 | | ~AUTH 0
  Okta
  Dashlane
  Bitwarden
  NordVPN | | NORDVPN; NORD SECURITY; NORDLAYER
  ExpressVPN
  Malwarebytes
  CrowdStrike
  Sophos
  Webroot
  Avast | | ~AVAST; AVG TECHNOLOGIES
  Bitdefender
  KnowBe4 | | KNOWBE 4
  Barracuda | | ~BARRACUDA NETWORKS
  Mimecast
  Proofpoint
  SendGrid
  Mailgun
  Postmark | | POSTMARKAPP
  Typeform
  Jotform
  Formstack
  Qualtrics
  Help Scout | | ~HELP SCOUT
  Gorgias | | ~GORGIAS
  LiveChat | | LIVECHAT; TEXT INC LIVECHAT
  Drift | | ~DRIFT COM
  Tidio
  Front App | | FRONTAPP; ~FRONT APP
  Aircall
  CallTrackingMetrics
  Acuity Scheduling | | ~ACUITY SCHEDULING
  Square Online | | WEEBLY
  Jimdo
  Strikingly | | ~STRIKINGLY
  Duda
  Ecwid
  Volusion
  Magento
  PrestaShop
  ReCharge | | ~RECHARGE PAYMENTS; RECHARGEAPPS
  Yotpo
  Loox
  Judge.me | | ~JUDGE ME
  Privy | | ~PRIVY
  Attentive | | ~ATTENTIVE MOBILE
  Postscript | | POSTSCRIPT IO
  ShipHero
  Cin7 | | CIN 7
  Katana MRP
  Unleashed Software
  Fishbowl Inventory | | ~FISHBOWL INVENTORY
  TradeGecko
  Brightpearl
  Linnworks
  Sellbrite
  ChannelAdvisor
  Jungle Scout | | ~JUNGLE SCOUT
  Helium 10 | | ~HELIUM 10
  Keepa
  Avalara
  TaxJar
  Vertex | | VERTEX INC TAX
  Sovos
  Bill4Time | | BILL 4TIME
  Float Cash Flow
  Fathom | | ~FATHOM APPLET; FATHOM HQ
  Hubdoc
  AutoEntry
  Spotlight Reporting | | ~SPOTLIGHT REPORTING
  Chargebee
  Maxio
  ProfitWell
  Baremetrics
  Mixpanel
  Amplitude | | ~AMPLITUDE
  Heap | | ~HEAP INC
  Hotjar
  Crazy Egg | | ~CRAZY EGG
  Fullstory
  Segment | | SEGMENT IO
  Tableau | | ~TABLEAU
  Looker | | ~LOOKER
  Domo | | DOMO INC
  Power BI | | ~POWER BI
  Alteryx
  Confluent
  Databricks
  Cohere | | ~COHERE AI
  Midjourney
  Jasper AI | | ~JASPER AI
  ElevenLabs
  Perplexity | | ~PERPLEXITY AI
  Cursor | | ~CURSOR AI; ~CURSOR USAGE
  Runway | | RUNWAYML
  Descript
  Riverside.fm | | ~RIVERSIDE FM
  Restream
  StreamYard
  Vimeo
  Wistia
  Vidyard
  Animoto
  Camtasia | | TECHSMITH; CAMTASIA
  Snagit
  CapCut
  Storyblocks
  Freepik
  Artlist
  Epidemic Sound | | ~EPIDEMIC SOUND
  Unsplash
  Creative Market | | ~CREATIVE MARKET
  Otter.ai | | ~OTTER AI
  Fireflies.ai | | FIREFLIES AI
  Rev.com | | ~REV COM
  Scribd
  Overleaf | | ~OVERLEAF
  Mendeley
  Parallels | | ~PARALLELS
  VMware
  Citrix
  TeamViewer
  AnyDesk
  LogMeIn | | LOGMEIN; GOTO COM; GOTOMEETING; GOTOCONNECT
  Splashtop
  Webex | | WEBEX; CISCO WEBEX
  BlueJeans
  Whereby | | ~WHEREBY
  Keeper Security | | ~KEEPER SECURITY
  Acronis
  Veeam
  iDrive
  pCloud
  Egnyte
  ShareFile
  Hightail | | ~HIGHTAIL
  WeTransfer
  HelloSign
  SignNow | | SIGNNOW; AIRSLATE
  Bluebeam
  SketchUp | | SKETCHUP; TRIMBLE
  PlanGrid
  CoConstruct
  Houzz Pro | | HOUZZ PRO; HOUZZ
  Fieldwire
  CompanyCam
  FieldPulse
  ServiceM8 | | SERVICEM 8
  Tradify
  simPRO
  WorkWave
  Service Fusion | | ~SERVICE FUSION
  FieldEdge
  Kickserv
  LawnPro
  Real Green Systems
  Arborgold
  Aspire Software | | ~ASPIRE SOFTWARE
  Route4Me | | ROUTE 4ME
  OptimoRoute
  Onfleet
  Geotab
  Fleetio
  McLeod Software
  123Loadboard
  TruckLogics
  PrePass
  Convoy | | ~CONVOY INC
  Toast Software | | TOAST POS SUBSCRIPTION
  TouchBistro
  Revel Systems | | ~REVEL SYSTEMS
  Upserve
  Aloha POS | | ~ALOHA POS; NCR ALOHA
  NCR | | NCR CORP; NCR VOYIX
  Olo | | OLO INC
  ChowNow
  BentoBox
  Popmenu
  SevenRooms
  Yelp Reservations | | ~YELP RESERVATIONS
  Restaurant365 | | ~RESTAURANT 365
  MarginEdge
  Craftable
  xtraCHEF
  Homebase Scheduling
  HotSchedules
  Sling | | SLING TV; GETSLING
  Connecteam
  Clockify
  TSheets
  ClockShark
  Buddy Punch | | ~BUDDY PUNCH
  Workday | | ~WORKDAY INC
  Lattice | | LATTICE HQ
  15Five
  Culture Amp | | ~CULTURE AMP
  Greenhouse | | GREENHOUSE IO; ~GREENHOUSE SOFTWARE
  Lever | | ~LEVER CO; ~LEVER INC
  Workable | | ~WORKABLE
  JazzHR
  Breezy HR | | ~BREEZY HR
  Glassdoor
  Bonusly | | ~BONUSLY
  Kallidus
  Breathe HR | | BREATHEHR; ~BREATHE HR
  Charlie HR | | CHARLIEHR; ~CHARLIE HR
  Personio
  HiBob
  Employment Hero | | ~EMPLOYMENT HERO
  Rotaready
  RotaCloud
  Zenefits
  GoCo | | GOCO IO
  Booksy
  Fresha
  GlossGenius
  StyleSeat
  Square Appointments | | ~SQUARE APPOINTMENTS
  Boulevard Salon | | ~BOULEVARD LABS
  Phorest
  Timely | | ~TIMELY APP
  Zen Planner
  WellnessLiving
  Glofox
  Wodify
  TeamUp | | TEAMUP FITNESS
  Pike13 | | ~PIKE 13
  ABC Fitness
  Jane App | | ~JANE APP
  Cliniko
  Power Diary | | ~POWER DIARY
  TherapyNotes
  Kareo | | KAREO; TEBRA
  DrChrono
  Practice Fusion | | ~PRACTICE FUSION
  AdvancedMD
  NextGen Healthcare
  Open Dental | | ~OPEN DENTAL
  Eaglesoft
  Weave | | ~WEAVE COMMUNICATIONS; GETWEAVE
  Solutionreach
  Doxy.me | | ~DOXY ME
  MyCase
  PracticePanther
  Smokeball
  LEAP Legal | | ~LEAP LEGAL
  Westlaw | | WESTLAW; WEST PUBLISHING
  PACER | | ~PACER
  Filevine
  Docketwise
  AppFolio Property Manager
  Buildium
  Yardi | | YARDI SYSTEMS
  Propertyware
  Rent Manager | | ~RENT MANAGER
  TenantCloud
  Guesty
  Hostaway
  Lodgify
  OwnerRez
  Cloudbeds
  Little Hotelier | | ~LITTLE HOTELIER
  Mews | | ~MEWS SYSTEMS
  Blackbaud
  Bloomerang
  DonorPerfect
  Planning Center | | ~PLANNING CENTER
  Pushpay
  Subsplash
  Tithe.ly | | TITHE LY; ~TITHELY
  Kindful
  Wild Apricot | | ~WILD APRICOT
  MemberClicks
  Thinkific
  Podia
  LearnWorlds
  Circle.so | | ~CIRCLE SO
  Patreon
  Substack
  ConvertKit | | CONVERTKIT; ~KIT COM
  beehiiv
  Ghost | | ~GHOST ORG; ~GHOST FOUNDATION
  Buffer | | ~BUFFER PLAN; ~BUFFER COM; ~BUFFER INC
  Later | | ~LATER COM; ~LATER MEDIA
  Linktree
  Bitly | | ~BITLY
  Rebrandly
  Unbounce
  Leadpages
  Instapage
  OptinMonster
  Elementor
  Yoast
  Cloudways
  Flywheel Hosting | | ~FLYWHEEL HOSTING
  GreenGeeks
  A2 Hosting | | A 2 HOSTING
  Fasthosts
  123-reg | | ~123 REG; 123REG
  Heart Internet | | ~HEART INTERNET
  Names.co.uk | | NAMESCO; NAMES CO UK
  Krystal Hosting
  Iomart
  TSOHost
  Porkbun
  Dynadot
  Gandi | | GANDI NET; GANDI SAS
  Tucows
  EasyDNS
  Rebel.com | | ~REBEL COM
  Neat | | ~NEAT COMPANY
  Shoeboxed | | ~SHOEBOXED
  Bench Software | | ~BENCH SOFTWARE
  Acumatica
  Epicor
  Infor
  Jonas Software
  Deltek
  Unanet
  Foundation Software | | ~FOUNDATION SOFTWARE
  Viewpoint | | ~VIEWPOINT INC
  QuoteWerks
  ConnectWise
  Datto
  Kaseya
  NinjaOne
  Atera
  SolarWinds
  Auvik
  Huntress | | ~HUNTRESS LABS
  Pax8 | | ~PAX 8
  Ingram Cloud
  Rackspace
  IBM | | IBM CLOUD; IBM CORP; INTL BUSINESS MACH
  Cisco | | ~CISCO SYSTEMS; CISCO MERAKI
  Ubiquiti | | UBIQUITI; UI COM
  Nvidia | | ~NVIDIA
  Unity | | UNITY TECHNOLOGIES
  Epic Games | | ~EPIC GAMES
  Roblox
  Discord | | ~DISCORD
  Telegram Premium | | ~TELEGRAM PREMIUM
  Life360 | | ~LIFE 360
  MyFitnessPal
  Strava
  Ancestry | | ~ANCESTRY COM
  LinkedIn Premium | | LINKEDIN PREMIUM; LINKEDIN SALES NAV
  CoStar
  LoopNet
  Bloomberg | | BLOOMBERG L P; BLOOMBERG LP; BLOOMBERG COM
  PitchBook
  Crunchbase
  Dun & Bradstreet | | DUN BRADSTREET; DUN AND BRADSTREET; D B CREDITBUILDER
  Experian
  Equifax
  TransUnion
  Nav | | NAV TECHNOLOGIES; ~NAV COM
  Creditsafe
  YouTube | | YOUTUBE PREMIUM
  Automattic | | AUTOMATTIC
  WP Engine | | WPENGINE; WP ENGINE
  Receipt Bank | | RECEIPT BANK
  Truckstop.com | | TRUCKSTOP COM; TRUCKSTOP
  Getty Images | | GETTY IMAGES
  KeepTruckin | | KEEPTRUCKIN; KEEP TRUCKIN
  `,
  ),
];
