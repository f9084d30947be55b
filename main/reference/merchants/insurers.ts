import { partiesOf } from '../parties.ts';

/**
 * Insurers, brokers of insurance and financers of premiums.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const INSURERS = partiesOf(
  'insurer',
  null,
  `
  GEICO | www.geico.com | GEICO; GEICO COMMERCIAL
  State Farm | www.statefarm.com | STATE FARM; STATEFARM
  Progressive | www.progressive.com | PROGRESSIVE INS; PROGRESSIVE INSURANCE; PROG PREMIUM; PROGRESSIVE COMMERCIAL; PROG DIRECT; PROG CASUALTY; PROGRESSIVE CASUALTY; PROG COMMERCIAL; PROGRESSIVE PREM; PROGRESSIVE COMM; PROG NORTHERN; PROG SPECIALTY; ~PROG; PROGRESSIVE PREMIUM; ~PROGRESSIVE
  The Hartford | www.thehartford.com | THE HARTFORD; HARTFORD INS; HARTFORD FIRE; HARTFORD NTCLBIIVRC; HARTFORD INSURANCE; HARTFORD STEAM BOILER; HARTFORD WORKERS COMP; HARTFORD; HARTFORD DES
  Allstate | www.allstate.com | ALLSTATE; ALLSTATE INS
  Travelers | www.travelers.com | ~TRAVELERS; TRAVELERS INS; TRAVELERS PERS; TRAVELERS BUS; TRAVELERS INDEMNITY
  Liberty Mutual | www.libertymutual.com | LIBERTY MUTUAL; LIBERTYMUTUAL; LIBERTY MUT
  Nationwide Insurance | www.nationwide.com | NATIONWIDE INS; NATIONWIDE INSURANCE; NATIONWIDE EDI; NATIONWIDE MUTUAL
  Farmers Insurance | www.farmers.com | FARMERS INS; FARMERS INSURANCE; FARMERS EXCHANGE
  Chubb | www.chubb.com | CHUBB; CHUBB INS
  USAA Insurance | www.usaa.com | USAA INSURANCE; USAA P C; USAA P&C; USAA
  Hiscox | www.hiscox.com | HISCOX; HISCOX INC
  Next Insurance | www.nextinsurance.com | NEXT INSURANCE; NEXT INSUR; NEXTINSURANCE
  biBERK | www.biberk.com | BIBERK; BI BERK; BIBERK BUSINESS
  Thimble | | THIMBLE INS; THIMBLE INSURANCE
  AmTrust | amtrustfinancial.com | AMTRUST; AMTRUST NA; AMTRUST NORTH AMERICA
  Pie Insurance | www.pieinsurance.com | PIE INSURANCE; PIE INS
  EMPLOYERS | www.employers.com | EMPLOYERS INS; EMPLOYERS PREFERRED
  State Compensation Insurance Fund | www.statefundca.com | STATE COMP INS; STATE FUND CA; STATE COMPENSATION; STATE COMPENSATION INS FUND; SCIF
  New York State Insurance Fund | | NYSIF; NY STATE INS FUND
  Ohio BWC | | OHIO BWC; OHIO BUREAU OF WORKERS
  Texas Mutual | www.texasmutual.com | TEXAS MUTUAL
  Erie Insurance | www.erieinsurance.com | ERIE INSURANCE; ERIE INS; ERIE INS GROUP
  American Family | www.amfam.com | AMERICAN FAMILY INS; AMFAM; AMERICAN FAMILY
  Auto-Owners | | AUTO OWNERS; AUTO OWNERS INS
  Cincinnati Insurance | | CINCINNATI INS; CINCINNATI INSURANCE
  Philadelphia Insurance | | PHILADELPHIA INS; PHILADELPHIA INDEMNITY; PHLY
  Zurich | www.zurich.com | ZURICH INS; ZURICH INSURANCE; ~ZURICH
  AXA | www.axa.co.uk | AXA INSURANCE; AXA UK; AXA BUSINESS; ~AXA
  Aviva | www.aviva.co.uk | AVIVA
  Direct Line | www.directline.com | DIRECT LINE; DIRECT LINE FOR BUSINESS; DL INSURANCE
  Admiral | www.admiral.com | ADMIRAL INSURANCE; ADMIRAL INS; ADMIRAL MULTI
  Churchill Insurance | | CHURCHILL INS; CHURCHILL INSURANCE
  LV= | www.lv.com | LV INSURANCE; LVGIG; LV LIVERPOOL VICTORIA; LIVERPOOL VICTORIA
  Allianz | www.allianz.co.uk | ALLIANZ
  Simply Business | www.simplybusiness.co.uk | SIMPLY BUSINESS; SIMPLYBUSINESS; XBRIDGE
  Premium Credit | www.premiumcredit.com | PREMIUM CREDIT
  Close Brothers Premium Finance | | CLOSE BROTHERS PREMIUM; CLOSE PREMIUM FINANCE; CLOSE BROTHERS PF
  IPFS | www.ipfs.com | IPFS; IPFS CORPORATION; IPFSPMTNOW
  First Insurance Funding | www.firstinsurancefunding.com | FIRST INSURANCE FUNDING; ~FIRST INSURANCE; FIRST INS FUND
  AFCO | | AFCO CREDIT; AFCO; AFCO INSURANCE PREMIUM
  Imperial PFS | | IMPERIAL PFS; IMPERIAL PREMIUM
  RSA | www.rsainsurance.co.uk | RSA INSURANCE; ROYAL SUN ALLIANCE; ROYAL & SUN ALLIANCE
  NFU Mutual | www.nfumutual.co.uk | NFU MUTUAL
  Ageas | www.ageas.co.uk | AGEAS
  Hastings Direct | | HASTINGS DIRECT; HASTINGS INS
  Intact | www.intact.ca | INTACT INSURANCE; ~INTACT
  Aviva Canada | | AVIVA CANADA
  Wawanesa | www.wawanesa.com | WAWANESA
  Co-operators | www.cooperators.ca | COOPERATORS; CO OPERATORS; THE CO OPERATORS
  Economical Insurance | | ECONOMICAL INS; ECONOMICAL INSURANCE; DEFINITY
  Desjardins Insurance | | DESJARDINS INS; DESJARDINS INSURANCE; DESJARDINS GEN INS
  ICBC | www.icbc.com | ICBC
  SGI | | SGI CANADA; SGI AUTO
  WSIB | www.wsib.ca | WSIB; WSIB ONTARIO
  WorkSafeBC | www.worksafebc.com | WORKSAFEBC; WORKSAFE BC
  WCB Alberta | | WCB ALBERTA; WCB AB
  CNESST | | CNESST
  Manulife | www.manulife.ca | MANULIFE
  Sun Life | www.sunlife.ca | SUN LIFE; SUNLIFE
  Canada Life | www.canadalife.com | CANADA LIFE; GREAT WEST LIFE
  Northwestern Mutual | | NORTHWESTERN MUTUAL; NORTHWESTERN MU; NWML
  New York Life | | NEW YORK LIFE; NYLIC
  MetLife | www.metlife.com | METLIFE; METROPOLITAN LIFE
  Prudential | www.prudential.com | PRUDENTIAL INS; PRUDENTIAL LIFE; ~PRUDENTIAL; PRU LIFE
  Principal | www.principal.com | PRINCIPAL LIFE; PRINCIPAL FINANCIAL; PLIC SBD
  Guardian Life | www.guardianlife.com | GUARDIAN LIFE; GUARDIAN INS; ~GUARDIAN
  Aflac | www.aflac.com | AFLAC; AFLAC INSURANCE; AFLAC COLUMBUS
  Colonial Life | www.coloniallife.com | COLONIAL LIFE
  Mutual of Omaha | | MUTUAL OF OMAHA
  Lincoln Financial | | LINCOLN NATL LIFE; LINCOLN NATIONAL LIFE; LINCOLN FINANCIAL
  Unum | | UNUM LIFE; UNUM; UNUM GROUP
  Delta Dental | | DELTA DENTAL
  Embroker | | EMBROKER
  Vouch | | VOUCH INSURANCE; VOUCH INC
  Coterie | | COTERIE INSURANCE
  Berkshire Hathaway GUARD | | BERKSHIRE HATHAWAY GUARD; GUARD INSURANCE; BHHC; BERKSHIRE HATHAWAY HOMESTATE
  Markel | | ~MARKEL; MARKEL INSURANCE; MARKEL UK
  Great American Insurance | | GREAT AMERICAN INS
  Mercury Insurance | | MERCURY INSURANCE; MERCURY CASUALTY; MERCURY INS
  Lemonade | | LEMONADE INSURANCE; LEMONADE INS
  Root Insurance | | ROOT INSURANCE; ROOT INS
  Northbridge Insurance | | NORTHBRIDGE INSURANCE; ~NORTHBRIDGE
  Zensurance | | ZENSURANCE
  Amica
  Safeco
  Plymouth Rock
  Arbella
  Andover Companies
  Hanover Insurance | | HANOVER INSURANCE; HANOVER INS
  Westfield Insurance | | WESTFIELD INS; WESTFIELD GROUP
  Grange Insurance | | ~GRANGE INSURANCE
  State Auto | | ~STATE AUTO
  Sentry Insurance | | ~SENTRY INSURANCE
  Society Insurance | | ~SOCIETY INSURANCE
  Acuity Insurance | | ACUITY A MUTUAL; ~ACUITY MUTUAL; ~ACUITY INS
  West Bend Mutual | | WEST BEND MUTUAL; ~WEST BEND
  Secura
  EMC Insurance
  Grinnell Mutual
  Shelter Insurance | | ~SHELTER INSURANCE
  Farm Bureau Insurance | | ~FARM BUREAU
  COUNTRY Financial | | ~COUNTRY FINANCIAL
  Alfa Insurance
  Southern Farm Bureau
  Texas Farm Bureau
  Federated Insurance | | ~FEDERATED INSURANCE; ~FEDERATED MUTUAL
  FCCI | | ~FCCI
  Builders Mutual | | ~BUILDERS MUTUAL
  Zenith Insurance | | ~ZENITH INSURANCE
  ICW Group
  Berkley Insurance | | W R BERKLEY; BERKLEY INSURANCE; BERKLEY NET
  Argo Group
  Kemper | | ~KEMPER
  National General | | ~NATIONAL GENERAL
  Dairyland
  Bristol West
  The General | | THE GENERAL INS; THE GENERAL AUTO
  Infinity Insurance | | ~INFINITY INSURANCE
  Mapfre
  NJM Insurance | | NJM INSURANCE; NJM INS
  Encova
  BrickStreet
  SAIF | | ~SAIF
  Pinnacol
  SFM Mutual
  MEMIC
  Missouri Employers Mutual
  Accident Fund | | ~ACCIDENT FUND
  Nationwide Agribusiness | | ~NATIONWIDE AGRIBUSINESS
  Great West Casualty
  Northland Insurance
  Canal Insurance | | ~CANAL INSURANCE
  Sentry Trucking | | ~SENTRY TRUCKING
  OOIDA
  Cover Whale | | ~COVER WHALE
  Reliance Partners | | ~RELIANCE PARTNERS
  Hagerty
  Foremost | | ~FOREMOST
  Assurant
  Asurion
  SquareTrade
  CNA | | CNA INSURANCE; CNA SURETY; CNA INS
  Tokio Marine
  Sompo
  QBE | | ~QBE
  Beazley
  Lloyd's of London | | LLOYDS OF LONDON
  AIG | | AIG INSURANCE; AIG DIRECT; AMERICAN INTL GROUP
  Arch Insurance | | ~ARCH INSURANCE
  Everest Insurance
  Crum & Forster | | CRUM FORSTER
  Selective Insurance | | ~SELECTIVE INS; ~SELECTIVE INSURANCE
  Utica National
  Merchants Insurance Group | | MERCHANTS INSURANCE GROUP; ~MERCHANTS MUTUAL
  Penn National Insurance
  Donegal | | ~DONEGAL
  Harleysville
  Frankenmuth
  Church Mutual | | ~CHURCH MUTUAL
  Brotherhood Mutual | | ~BROTHERHOOD MUTUAL
  GuideOne
  United Fire Group
  Marsh | | MARSH MCLENNAN; MARSH USA; ~MARSH LTD
  Aon | | AON RISK; AON UK; AON CORP
  Willis Towers Watson | | WILLIS TOWERS; ~WTW
  Gallagher | | ARTHUR J GALLAGHER; GALLAGHER BASSETT; AJ GALLAGHER
  Brown & Brown | | BROWN BROWN INS; BROWN AND BROWN
  HUB International | | ~HUB INTERNATIONAL
  USI Insurance
  NFP | | ~NFP
  Lockton | | ~LOCKTON
  Acrisure
  CoverWallet
  Insureon
  Huckleberry Insurance | | ~HUCKLEBERRY INSURANCE
  Simply Insured | | SIMPLYINSURED; ~SIMPLY INSURED
  Ethos Life | | ~ETHOS LIFE
  Haven Life | | ~HAVEN LIFE
  Banner Life | | ~BANNER LIFE
  Transamerica
  Protective Life | | ~PROTECTIVE LIFE
  Pacific Life | | ~PACIFIC LIFE
  MassMutual | | MASSMUTUAL; ~MASS MUTUAL
  Ameritas
  Assurity
  Combined Insurance | | ~COMBINED INSURANCE
  Globe Life | | ~GLOBE LIFE
  Primerica
  State Life | | ~STATE LIFE
  Securian
  Standard Insurance | | ~STANDARD INSURANCE
  Reliance Standard | | ~RELIANCE STANDARD
  Symetra
  OneAmerica
  AD&D Voya | | ~VOYA
  VSP Vision | | VSP VISION; VISION SERVICE PLAN
  EyeMed
  Trupanion
  Nationwide Pet | | ~NATIONWIDE PET
  US Premium Finance
  Capital Premium Financing
  Premium Assignment Corp
  BankDirect Capital
  P1 Finance | | P 1 FINANCE
  Prime Rate Premium Finance | | PRIME RATE PREMIUM
  ETI Financial
  National Western | | ~NATIONAL WESTERN
  Snap Premium Finance
  Gore Mutual | | ~GORE MUTUAL
  TD Insurance
  RBC Insurance
  Sonnet | | ~SONNET
  Onlia
  CAA Insurance
  Johnson Insurance
  Peace Hills | | ~PEACE HILLS
  Portage Mutual | | ~PORTAGE MUTUAL
  Heartland Farm Mutual
  SSQ Insurance | | SSQ INSURANCE; BENEVA
  La Capitale
  iA Financial | | ~INDUSTRIAL ALLIANCE; IA FINANCIAL
  Empire Life | | ~EMPIRE LIFE
  Equitable Life | | ~EQUITABLE LIFE
  Foresters | | ~FORESTERS
  Chambers Plan | | ~CHAMBERS PLAN
  Saskatchewan WCB | | WCB SASKATCHEWAN
  WCB Manitoba
  WCB Nova Scotia
  WorkSafeNB
  BFL Canada
  MPI | | MANITOBA PUBLIC INS
  Esure
  Sheilas' Wheels | | ~SHEILAS WHEELS
  More Than | | ~MORE THAN
  Swinton | | ~SWINTON
  Saga | | ~SAGA
  Age UK Insurance
  Policy Expert | | ~POLICY EXPERT
  Ecclesiastical | | ~ECCLESIASTICAL
  Covea | | COVEA INSURANCE
  Towergate
  A-Plan | | A PLAN HOLDINGS; A PLAN INSURANCE
  Adrian Flux
  Bollington
  Tradesman Saver | | ~TRADESMAN SAVER
  Constructaquote
  Superscript | | ~SUPERSCRIPT
  PolicyBee
  Caunce O'Hara | | CAUNCE OHARA
  Qdos
  Kingsbridge
  Legal & General | | ~LEGAL GENERAL; LEGAL AND GENERAL
  Royal London
  Scottish Widows
  Phoenix Life | | ~PHOENIX LIFE
  Aegon
  Creditplus Premium
  Marshmallow | | ~MARSHMALLOW
  By Miles | | ~BY MILES
  Cuvva
  Zego Insurance | | ZEGO INSURANCE; EXTRACOVER
  Acorn Insurance | | ~ACORN INSURANCE
  Tesco Insurance
  National Farmers Union
  Petplan
  belairdirect | | BELAIR DIRECT
  `,
);
