import { partiesOf } from '../parties.ts';

/**
 * Funders that advance money against future receipts (merchant cash advances, revenue-based finance), United States,
 * Canada and United Kingdom. Words that mislead alone ("pearl", "reliant", "merchant", "square") stand here only in
 * whole phrases, or marked as everyday words.
 *
 * Source: compiled by hand from public lists of funders and the funders' own names. Licence: names only.
 */
export const FUNDERS = partiesOf(
  'mca_funder',
  'debt.mca_or_rbf',
  `
  OnDeck | www.ondeck.com | ONDECK; ONDECK CAPITAL; ON DECK CAPITAL; ODK CAPITAL; ~ON DECK
  Kapitus | kapitus.com | KAPITUS; STRATEGIC FUNDING; STRATEGIC FUNDING SOURCE; KAPITUS SERVICING
  Forward Financing | www.forwardfinancing.com | FORWARD FINANCING; FORWARDFINANCING; FORWARD FIN; FORWARD FINAN; FORWARDFIN; FWD FINANCING
  Credibly | www.credibly.com | CREDIBLY; CREDIBLY OF ARIZONA; RETAIL CAPITAL
  Rapid Finance | www.rapidfinance.com | RAPID FINANCE; RAPIDFINANCE; RAPID ADVANCE; RAPIDADVANCE; RBFS; SMALL BUSINESS FINANCIAL SOLUTIONS
  CAN Capital | www.cancapital.com | CAN CAPITAL; CANCAPITAL; CAN CAPITAL ASSET SERVICING
  Fora Financial | www.forafinancial.com | FORA FINANCIAL; FORAFINANCIAL; FORA FINANCIAL BUSINESS; FORA FIN
  Fundkite | fundkite.com | FUNDKITE; FUND KITE
  Libertas Funding | libertasfunding.com | LIBERTAS; LIBERTAS FUNDING | without LIBERTAS ACADEMY; LIBERTAS SCHOOL
  Pearl Capital | pearlcapital.com | PEARL CAPITAL; PEARLCAPITAL; PEARL DELTA; PEARL BETA; PEARL ALPHA
  Itria Ventures | | ITRIA; ITRIA VENTURES; ITRIA VEN
  Reliant Funding | reliantfunding.com | RELIANT FUNDING; RELIANTFUNDING
  National Funding | www.nationalfunding.com | NATIONAL FUNDING; NATIONALFUNDING | without INTERNATIONAL FUNDING
  TBF / True Business Funding | | TBF GRP; TBF GROUP; TRUE BUSINESS FUNDING; ~TBF
  The Merchant Marketplace | | MERCHANT MARKETPLACE; MERCHANT MARKETP LACE; THE MERCHANT MARKETP; THE MERCHANT MARKET; ~MERCHANT MARKET; ~TMM
  Fox Funding / Fox Capital | | FOX FUNDING; FOX CAPITAL; FOX BUSINESS FUNDING; FOX FUNDING GROUP; FOX CAPITAL GROUP
  Mantis Funding | | MANTIS FUNDING; ~MANTIS; !MANTIS
  Everest Business Funding | | EVEREST BUSINESS; EVEREST BUSINESS FUNDING; EBF HOLDINGS; EBF PARTNERS; ~EBF
  Yellowstone Capital | | YELLOWSTONE CAPITAL; YELLOWSTONE CAP
  Mint Funding | | MINT FUNDING; MONTHLY MINT
  Westmount Capital | | WESTMOUNT CAPITAL; WESTMOUNT FUNDING; WESTMOUNT FUND; WESTMOUNT ADVANCE; !WESTMOUNT
  Rowan Advance Group | | ROWAN ADVANCE
  Suncoast Funding | | SUNCOAST FUNDING
  Bitty Advance | | BITTY ADVANCE; ~BITTY; !BITTY; MCA SERVICING; MCA SERVICING COMPANY
  Eminent Funding | | EMINENT FUNDING
  Overnight Capital | | OVERNIGHT CAPITAL
  SPG Advance | | SPG ADVANCE
  Samson Funding | | SAMSON FUNDING; SAMSON MCA; SAMSON GROUP MCA
  United First / First Gate Finance | | UFCE; UNITED FIRST CAPITAL; FIRST GATE FINANCE; UNITED FIRST LLC MCA; UNITED FIRST LLC
  LG Funding | | LG FUNDING; LGFUNDING
  Legend Funding | | LEGEND FUNDING; LEGEND ADVANCE FUNDING; LEGEND ADVANCE
  Britecap | | BRITECAP; BRITECAP FINANCIAL; BRITE CAP
  PIRS Capital | | ~PIRS; PIRS CAPITAL
  Mulligan Funding | www.mulliganfunding.com | MULLIGAN FUNDING; MULLIGAN FUND; !MULLIGAN
  Byzfunder | | BYZFUNDER; BYZFUNDER NY; BYZ FUNDER
  Fintap | | FINTAP
  Fundworks | | FUNDWORKS; THE FUNDWORKS; FUND WORKS CAPITAL
  Headway Capital | www.headwaycapital.com | HEADWAY CAPITAL; HEADWAYCAPITAL; !HEADWAY
  Cedar Advance | | CEDAR ADVANCE; CEDAR ADV
  Newco Capital | | NEWCO CAPITAL; NEWCOCAPITAL; NEWCO CAPITAL GROUP
  Spartan Capital | | SPARTAN CAPITAL; SPARTAN CAPITAL GROUP; SPARTAN BUSINESS
  CFG Merchant Solutions | | CFG MERCHANT; CFGMS; CFG MERCHANT SOLUTIONS; CFG MERCH; ~CFG
  Iruka Capital | | IRUKA; IRUKA CAPITAL
  Lendini | | LENDINI; FUNDING METRICS
  FundFi | | FUNDFI; FUND FI MERCHANT; FUNDFI MERCHANT FUNDING
  Velocity Capital | | VELOCITY CAPITAL; VELOCITY CAPITAL GROUP; VELOCITY CAP GRP
  Greenbox Capital | | GREENBOX CAPITAL; GREENBOX; GREENBOX CAP | without GREENBOX FARM; GREENBOX FARMS; GREENBOX FOODS; GREENBOX LOANS
  Backd | | BACKD; BACKD BUSINESS FUNDING; BACK D
  Expansion Capital | | EXPANSION CAPITAL; EXPANSION CAPITAL GROUP; EXPANSION CAP
  LCF Group | | LCF GROUP; THE LCF GROUP; LCF GRP; THE LCF
  Wynwood Capital | | WYNWOOD CAPITAL; WYNWOOD CAP; WYNWOOD FUNDING; !WYNWOOD
  Capytal | | CAPYTAL; CAPYTAL COM
  1st Global | | 1ST GLOBAL; 1ST GLOBAL CAPITAL; 1ST GLOBAL FUNDING; FIRST GLOBAL CAPITAL | without 1ST GLOBAL ADVISORS; 1ST GLOBAL INSURANCE
  Cloudfund | | CLOUDFUND; CLOUD FUND MCA; CLOUDFUND LLC
  IOU Financial | | IOU CENTRAL; IOU FINANCIAL; IOUCENTRAL
  Parkview Advance | | PARKVIEW ADVANCE; PARKVIEW ADV
  ROK Financial | | ROK FINANCIAL; ROK FIN
  Vox Funding | | VOX FUNDING; VOXFUNDING
  Unique Funding | | UNIQUE FUNDING; UNIQUE FUNDING SOLUTIONS
  Elevate Funding | | ELEVATE FUNDING; ELEVATEFUNDING
  Essential Funding | | ESSENTIAL FUNDING; ESSENTIAL FUNDING GROUP
  Fusion Funding | | FUSION FUNDING
  Funding Futures | | FUNDING FUTURES
  Merchant Growth | www.merchantgrowth.com | MERCHANT GROWTH; MERCHANTGROWTH
  2M7 | 2m7.ca | 2M7; 2M7 FINANCIAL
  Square Capital / Block Loans | squareup.com | SQUARE CAPITAL; SQ CAPITAL; SQUARE FINANCIAL; SQUARE FINANCIAL SERVICES; SQUARE LOAN; SQUARE LOANS; SQ LOAN; SQ LOANS; SQUARE INC SQ CAP; SQ CAP; SQCAP; BLOCK LOANS
  PayPal Working Capital | www.paypal.com | PAYPAL WORKING CAPITAL; PAYPAL WC; PAYPAL LOAN; PAYPAL LOANBUILDER; PAYPAL WORKING CAP; PAYPAL BUSINESS LOAN; PPWC; PAYPAL CAPITAL
  Shopify Capital | www.shopify.com | SHOPIFY CAPITAL; SHOPIFY CAP
  Stripe Capital | stripe.com | STRIPE CAPITAL; STRIPE CAP; STRIPE LOAN; STRIPE FINANCING
  Amazon Lending | sell.amazon.com | AMAZON LENDING; AMZN LENDING; AMAZON LEND; AMAZON CAPITAL SERVICES
  Toast Capital | pos.toasttab.com | TOAST CAPITAL; TOAST CAP; TOAST CAPITAL LOAN
  Clover Capital | www.clover.com | CLOVER CAPITAL; CLOVER CAP
  DoorDash Capital | www.doordash.com | DOORDASH CAPITAL
  Lightspeed Capital | www.lightspeedhq.com | LIGHTSPEED CAPITAL
  Clearco | clear.co | CLEARCO; CLEARBANC; CLEAR FINANCE TECHNOLOGY; CLEARCO CAPITAL
  Wayflyer | wayflyer.com | WAYFLYER; WAY FLYER
  Parafin | www.parafin.com | PARAFIN; PARAFIN SPV
  Knight Capital Funding | | KNIGHT CAPITAL FUNDING; KNIGHT CAPITAL FUND; KCF FUNDING
  World Business Lenders | | WORLD BUSINESS LENDERS; WBL SPE
  Uncapped | www.weareuncapped.com | UNCAPPED LTD; UNCAPPED LIMITED; WE ARE UNCAPPED
  8fig | www.8fig.co | 8FIG; 8FIG INC
  SellersFi | sellersfi.com | SELLERSFI; SELLERSFUNDING; SELLERS FUNDING
  YouLend | youlend.com | YOULEND; YOU LEND
  Liberis | www.liberis.com | LIBERIS
  Capify | www.capify.co.uk | CAPIFY
  365 Finance | www.365finance.co.uk | 365 FINANCE; 365FINANCE
  365 Business Finance | | 365 BUSINESS FIN; 365 BUSINESS FINANCE
  Nucleus Commercial Finance | | NUCLEUS COMMERCIAL; NUCLEUS CASH FLOW
  Outfund | | OUTFUND
  Thinking Capital | | THINKING CAPITAL
  Journey Capital | journeycapital.ca | JOURNEY CAPITAL
  Company Capital | | COMPANY CAPITAL CORP
  Greenwich Capital Management | | GREENWICH CAPITAL MGMT; GREENWICH CAPITAL MANAGEMENT
  Kalamata Capital | | KALAMATA CAPITAL; KALAMATA
  Delta Bridge Funding | | DELTA BRIDGE FUNDING; DELTABRIDGE; DELTA BRIDGE
  Merchant Capital Source | | MERCHANT CAPITAL SOURCE; MERCHANT CAPITAL SRC
  Premium Merchant Funding | | PREMIUM MERCHANT FUNDING; PMF MERCHANT
  Business Advance Team | | BUSINESS ADVANCE TEAM
  Smart Business Funding | | SMART BUSINESS FUNDING
  Lifetime Funding | | LIFETIME FUNDING
  Diesel Funding | | DIESEL FUNDING
  Ace Funding Source | | ACE FUNDING; ACE FUNDING SOURCE
  EZ Business Cash Advance | | EZBOB MCA; EZ CASH ADVANCE MCA
  Global Funding Experts | | GLOBAL FUNDING EXPERTS
  Honest Funding | | HONEST FUNDING
  Idea Financial | ideafinancial.com | IDEA FINANCIAL
  Bizfi | | BIZFI
  Bizfund | | BIZFUND
  Mindbody Capital | | MINDBODY CAPITAL
  SpotOn Capital | | SPOTON CAPITAL
  Swift Capital | | SWIFT CAPITAL; SWIFT FINANCIAL
  Complete Business Solutions Group | | PAR FUNDING; COMPLETE BUSINESS SOLUTIONS GR
  Ram Capital Funding | | RAM CAPITAL FUNDING
  Arsenal Funding | | ARSENAL FUNDING
  Alpine Advance | | ALPINE ADVANCE
  Union Funding Source | | UNION FUNDING SOURCE
  Fratello Capital | | FRATELLO CAPITAL
  Zahav Asset Management | | ZAHAV ASSET
  White Road Capital | | WHITE ROAD CAPITAL; GFE HOLDINGS
  Blade Funding | | BLADE FUNDING
  Instafunders | | INSTAFUNDERS
  Capital Assist | | CAPITAL ASSIST
  Pinnacle Business Funding | | PINNACLE BUSINESS FUNDING
  Gulf Coast Business Funding | | GULF COAST FUNDING MCA
  Vader Mountain Capital | | VADER MOUNTAIN; VADER SERVICING
  Merchant Cash Group | | MERCHANT CASH GROUP
  Quicksilver Capital | | QUICKSILVER CAPITAL
  Secure Capital Solutions | | SECURE CAPITAL SOLUTIONS
  Slate Advance | | SLATE ADVANCE
  Lily Pad Capital | | LILY PAD CAPITAL; !LILY PAD
  Torro Funding | | TORRO LLC; TORRO FUNDING; ~TORRO
  Rewards Network | www.rewardsnetwork.com | REWARDS NETWORK
  Pipe | pipe.com | PIPE TECHNOLOGIES; PIPE ADVANCE
  Capchase | www.capchase.com | CAPCHASE
  SOS Capital | | SOS CAPITAL
  Avanza Capital | | AVANZA CAPITAL
  Meged Funding | | MEGED FUNDING
  Silverline Funding | | SILVERLINE FUNDING; SILVERLINE SERVICES
  Highland Hill Capital | | HIGHLAND HILL CAPITAL; HIGHLAND HILL
  Wall Street Funding | | WALL STREET FUNDING
  Good Funding | | GOOD FUNDING
  Emerald Group Holdings | | EMERALD GROUP HOLDINGS
  Lendr | | LENDR ONLINE; LENDR
  Big Think Capital | | BIG THINK CAPITAL; !BIG THINK
  Rapid Capital Funding | | RAPID CAPITAL FUNDING
  BFS Capital | | BFS CAPITAL; BUSINESS FINANCIAL SERVICES
  Merchant Advance Capital | | MERCHANT ADVANCE CAPITAL; MERCHANT ADV CAP
  Strategic Capital Funding | | STRATEGIC CAPITAL FUND
  American Business Capital | | AMERICAN BUSINESS CAP
  Direct Funding Now | | DIRECT FUNDING NOW
  Canacap | | CANACAP
  SharpShooter | | SHARPSHOOTER FUNDING CAP; SHARPSHOOTER FUNDING
  Swiftfund | | SWIFTFUND
  Reward Finance | | REWARD FINANCE
  Time Finance | | TIME FINANCE
  Got Capital | | GOT CAPITAL
  Sivo | | SIVO CAPITAL
  Onramp Funds | | ONRAMP FUNDS
  Uber Eats Capital | | UBER CAPITAL ADVANCE
  Grubhub Capital | | GRUBHUB CAPITAL
  eBay Seller Capital | | EBAY SELLER CAPITAL; EBAY CAPITAL
  Walmart Capital | | WALMART CAPITAL
  Etsy Capital | | ETSY CAPITAL
  Worldpay Advance | | WORLDPAY ADVANCE; WORLDPAY WORKING CAPITAL; WORLDPAY BUSINESS FINANCE
  SumUp Cash Advance | | SUMUP CASH ADVANCE; SUMUP ADVANCE
  Zettle Advance | | ZETTLE ADVANCE; PAYPAL ZETTLE ADVANCE
  Dojo Business Funding | | DOJO BUSINESS FUNDING; DOJO CASH ADVANCE; DOJO ADVANCE
  Fiserv Capital | | FISERV CAPITAL; CLOVER ADVANCE
  Heartland Capital | | HEARTLAND CAPITAL ADVANCE
  Adyen Capital | | ADYEN CAPITAL
  Moneris Advance | | MONERIS ADVANCE; MONERIS CASH ADVANCE
  Lendio Funding | | LENDIO FUNDING; SUNRISE CAPITAL ADVANCE
  Oceanus Funding | | OCEANUS FUNDING; ~OCEANUS
  TVT Capital | | TVT CAPITAL; TVT CAP; TVT 2 0
  QFS Capital
  United Capital Source | | UNITED CAPITAL SOURCE; UNITED CAPITAL FUNDING
  Merk Funding | | MERK FUNDING; MERKFUNDING
  DLP Funding
  Matrix Advance
  Cashium
  Accord Business Funding
  Advance Funds Network
  Advance Servicing
  AJ Equity Group | | AJ EQUITY
  Alfa Advance
  American Capital Express
  AmeriFi Capital | | AMERIFI
  Apollo Funding
  Aspire Funding Platform | | ASPIRE FUNDING
  Atlas Advance
  BizBloom
  Bizcap
  Black Bridge Capital
  Black Forest Capital Funding
  BMF Advance | | BMF ADVANCE; BMF CAPITAL
  BRT Funding
  Broadway Advance
  Business Capital Providers
  Business Backer | | BUSINESS BACKER; THE BUSINESS BACKER
  Business Credit & Capital | | BUSINESS CREDIT CAPITAL
  Calabria Ventures
  Capflow Funding
  CapFront
  Capital Stack
  Capital Dude
  Cardinal Equity
  Carlton Capital Funding
  Cash Capital Group
  Channel Partners Capital
  ClearView Funding Solutions
  CMS Funding
  Colonial Funding Network | | COLONIAL FUNDING
  CoreFund Capital
  Credit Cash
  CRI Funding
  Crystal Springs Capital
  DealStruck
  Dexly Finance
  DIB Funding
  Dragin Technologies
  Eagle Equity Funding
  East Hudson Capital
  eFinancial Tree | | EFINANCIALTREE; EFINANCIAL TREE
  EIN Capital
  Empire Funding Group
  EMG Funding
  Essex Funding
  Family Business Fund
  Flash Advance
  Fenix Capital Funding
  Fresh Funding
  Fund Bug
  Fundation
  Fundkey
  Fundomate
  Fundonatic
  Fundrite
  FundThatCompany
  Fundzio
  Global Merchant Cash
  GoFund Advance | | GO FUND ADVANCE; GOFUND ADVANCE
  Green Capital Funding
  Green Note Capital
  GRP Funding
  High Speed Capital
  Hop Capital
  IBIS Capital Group
  Imperia Capital
  In Advance Capital
  Infinity Capital Funding
  Influx Capital Group
  Jet Capital
  Karish Kapital
  Kings Cash Group | | KINGS CASH
  Knightsbridge Funding
  Last Chance Funding
  LCA Capital
  Liftforward
  Liquidibee
  McKenzie Capital
  Merchant Cash USA
  Merchants Capital Access
  Millstone Funding
  Momentum Business Capital
  Mr Advance
  Newport Business Capital
  New Era Lending
  New York Tribeca Group
  NextWave Funding
  Novus Capital Funding
  Olympus Business Capital | | OLYMPUS BUSINESS
  Panthers Capital | | PANTHERS CAPITAL; PANTHER CAPITAL
  Park East Capital
  Payro Finance | | PAYRO FINANCE; ~PAYRO
  Phoenix Business Funding
  Platinum Rapid Funding | | PLATINUM RAPID
  Prime Capital Ventures
  Principis Capital | | PRINCIPIS
  ProMerchant Advance
  Prosperum Capital | | PROSPERUM
  Proto Financial
  QuarterSpot
  Radium2 Capital | | RADIUM 2
  Reserve Capital Management
  Revenued
  Richmond Capital Group
  RMP Capital
  Rocket Capital NY | | ROCKET CAPITAL
  Royal Business Group
  Ruby Capital Group
  Shine Capital
  Shor Capital
  Simply Funding
  SMB Compass
  Smart Step Funding | | SMART STEP FUNDING; SMARTSTEP
  Snap Advances
  Specialty Capital
  Stage Advance
  Swift Funding Source
  Thor Capital
  Thoro Corp
  Top Tier Capital
  TriBridge Capital
  Trust Capital Funding | | TRUST CAPITAL
  UFS Group | | UFS GROUP; UNITED FUNDING SOURCE; UNITED FUND USA
  Upwise Capital
  Vault 26
  VIP Capital Funding
  VitalCap Fund | | VITALCAP; VITAL CAP
  Viva Capital Funding
  Vivian Capital
  VRS Funding
  WBL | | ~WBL
  Wide Merchant Group
  Wellen Capital
  World Global Capital | | WORLD GLOBAL CAPITAL; WORLD GLOBAL FINANCING
  YSC | | ~YSC
  1 West Capital | | 1WEST; 1 WEST CAPITAL
  24 Capital
  3 Leaf Capital
  6th Avenue Capital | | 6TH AVENUE CAPITAL; SIXTH AVENUE CAPITAL
  PayPal Business Loan | | ~PPBL; LOANBUILDER
  Amazon Merchant Cash Advance | | AMAZON MCA; AMAZON MERCHANT CASH
  Boopos
  Bigfoot Capital
  Founderpath
  Lighter Capital
  TIMIA Capital
  SaaS Capital
  Re:cap | | RE CAP
  Ampla | | AMPLA TECHNOLOGIES; AMPLA FUNDING; ~AMPLA
  Assembled Brands
  Dwight Funding
  CircleUp Credit
  Kickfurther
  Yardline | | YARDLINE CAPITAL
  Viably | | ~VIABLY
  Storfund
  Choco Up
  Karmen
  Silvr
  Unlimitd
  Velocity Juice
  Forwardly Capital
  iCapital Canada | | ICAPITAL FINANCIAL; ICAPITAL CANADA
  FundFirst Capital
  Cashco Business
  Merchant Opportunities Fund
  SmarterLoans
  Vault Credit
  Merchant Money UK | | MERCHANT MONEY
  PayPoint Advance | | PAYPOINT BUSINESS FINANCE
  Love Finance
  Sedge Capital
  GetCapital UK
  Momenta Finance
  Playter | | ~PLAYTER
  Growth Lending
  `,
);
