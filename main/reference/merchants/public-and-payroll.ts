import { partiesOf } from '../parties.ts';

/**
 * Tax authorities, public offices, payroll firms, staff, books and professions, insurers.
 *
 * Source: compiled by hand from the bodies' own names and descriptors. Licence: names only.
 */
export const PUBLIC_AND_PAYROLL = [
  ...partiesOf(
    'tax_authority',
    null,
    `
  IRS | www.irs.gov | IRS; USATAXPYMT; EFTPS; IRS TREAS 310; IRS TREAS; INTERNAL REVENUE SERVICE; INTERNAL REVENUE; IRS USATAXPYMT; US TREASURY TAX; UNITED STATES TREASURY
  California Franchise Tax Board | www.ftb.ca.gov | FRANCHISE TAX BD; FRANCHISE TAX BOARD; FRANCHISE TAX BO; FTB TAX; CA FTB
  CDTFA | www.cdtfa.ca.gov | CDTFA; CA DEPT TAX FEE; CA DEPT OF TAX AND FEE; CA STATE BOE
  California EDD | edd.ca.gov | EMPLOYMENT DEVEL; EMPLOYMENT DEVELOPMENT; EMPLOYMENT DEV DEPT; CA EDD; ~EDD
  New York State Tax Department | www.tax.ny.gov | NYS DTF; NYS TAX; NY STATE TAX; NYS DEPT OF TAX; NYS DTF SALES; NYS DTF PIT; NYS DTF WT; NYS DTF CT
  New York City Department of Finance | www.nyc.gov | NYC DEPT OF FINANCE; NYC FINANCE; NYC DOF
  Texas Comptroller | comptroller.texas.gov | WEBFILE TAX; TX COMPTROLLER; TEXAS COMPTROLLER; STATE COMPTRLR; COMPTROLLER OF PUBLIC; TX WORKFORCE COMM; STATE COMPTRLR TEXNET; STATE OF TEXAS COMPTROLLER
  Florida Department of Revenue | floridarevenue.com | FLA DEPT REVENUE; FL DEPT REVENUE; FLORIDA DEPT OF REVENUE; FLORIDA DEPT REVENUE; FLORIDA DEPARTMENT OF REVENUE; FLA DEPT OF REVENUE
  Illinois Department of Revenue | tax.illinois.gov | IL DEPT OF REVENUE; IL DEPT REVENUE; ILLINOIS DEPT OF REVENUE; IL DEPT OF REVEN; ILL DEPT OF REVENUE; IL DEPARTMENT OF REVENUE
  Georgia Department of Revenue | dor.georgia.gov | GEORGIA ITS TAX; GA DEPT OF REVENUE; GA DEPT OF REV; GEORGIA DEPT OF REVENUE; GA TAX CENTER
  Pennsylvania Department of Revenue | www.revenue.pa.gov | PA DEPT OF REVENUE; PA DEPT OF REV; PADEPTOFREVENUE; COMM OF PA; COMMWLTHOFPA; PENNSYLVANIA DEPT OF REVENUE; KEYSTONE COLLECTIONS; BERKHEIMER
  Ohio Department of Taxation | tax.ohio.gov | OHIO DEPT OF TAX; OH DEPT OF TAX; OHIO TAX; REGIONAL INCOME TAX; OHIO DEPT OF TAXATION; OHIO TAXOSTTX; RITA OHIO
  New Jersey Division of Taxation | www.nj.gov | NJ DIV TAXATION; NJ WEB PMT; STATE OF NJ TAX; NJ DIVISION OF TAX; STATE OF N J; NJ SALES TAX; NJ WEB PYMT; NJ TAX
  Massachusetts Department of Revenue | www.mass.gov | MA DOR; COMM OF MASS; MASS DOR; COMM OF MASS EFT; MASS DEPT OF REVENUE; MA DEPT OF REVENUE
  Washington Department of Revenue | dor.wa.gov | WA DEPT REVENUE; WA ST DEPT OF REVENUE; WASHINGTON DEPT OF REVENUE; STATE OF WA DEPT OF REVENUE; WA DEPT OF REVENUE; WA DEPT OF LABOR; LABOR & INDUSTRIES; WA LABOR AND INDUSTRIES; WA L I
  North Carolina Department of Revenue | www.ncdor.gov | NC DEPT REVENUE; NC DEPT OF REVENUE; NCDOR
  Virginia Department of Taxation | www.tax.virginia.gov | VA DEPT TAXATION; VA DEPT OF TAXATION; VIRGINIA DEPT OF TAXATION; VA DEPT OF TAX
  Michigan Department of Treasury | www.michigan.gov | STATE OF MICH; STATE OF MICHIGAN; MICHIGAN TREASURY; MI DEPT OF TREASURY; ST OF MICHIGAN
  Colorado Department of Revenue | cdor.colorado.gov | CO DEPT REVENUE; COLORADO DEPT OF REVENUE; CO DEPT OF REVENUE; COLORADO DEPT REV; CO DEPT REV
  Arizona Department of Revenue | azdor.gov | AZ DEPT OF REV; AZ DEPT OF REVENUE; ARIZONA DEPT OF REVENUE; AZDOR
  Other state tax department | | MN DEPT OF REVEN; MN DEPT OF REVENUE; WI DEPT REVENUE; WI DEPT OF REVENUE; MO DEPT REVENUE; MO DEPT OF REVENUE; TN DEPT OF REVENUE; TN STATE REVENUE; IN DEPT OF REVENUE; INDIANA DEPT OF REVENUE; LA DEPT OF REVENUE; KY DEPT OF REVENUE; SC DEPT REVENUE; SCDOR; AL DEPT OF REV; AL DEPT OF REVENUE; MD COMPTROLLER; COMP OF MARYLAND; COMPTROLLER OF MD; CT DRS; CT DEPT OF REVENUE; OR DEPT REVENUE; OREGON DEPT REVENUE; OREGON DEPT OF REVENUE; UTAH TAX COMMISSION; UTAH STATE TAX; NV DEPT OF TAX; NEVADA DEPT OF TAXATION; NEVADA TAX; OK TAX COMMISSION; OKLAHOMA TAX; KS DEPT OF REVENUE; IA DEPT OF REVENUE; ME REVENUE SERVICES; HAWAII STATE TAX; DC OFFICE OF TAX; OFFICE OF TAX AND REVENUE
  Delaware Division of Corporations | corp.delaware.gov | DELAWARE FRANCHISE TAX; DE DIVISION OF CORP; DELAWARE CORP TAX; STATE OF DELAWARE; DELAWARE CORP & TAX; DE CORP & TAX
  County tax collector | | COUNTY TAX COLLECTOR; TAX COLLECTOR; COUNTY TREASURER; COUNTY TAX; COUNTY OF TAX; TAX ASSESSOR
  HMRC | www.gov.uk | HMRC; HM REVENUE; HMRC VAT; HMRC CUMBERNAULD; HMRC SHIPLEY; HMRC PAYE; HMRC NDDS; HM REVENUE CUSTOMS; HMRC GOV UK; HMRC CORP TAX; HMRC CT
  Canada Revenue Agency | www.canada.ca | CANADA REVENUE AGENCY; CRA; REVENUE CANADA; GST HST; GST34; EMPTX; TXINS; CANADA RIT; CANADA GST; CANADA FED; FEDERAL PAYMENT CANADA; GOVERNMENT TAX PAYMENTS; GOV TAX PAY; RECEIVER GENERAL
  Revenu Québec | www.revenuquebec.ca | REVENU QUEBEC; REVENUE QUEBEC; REVENU QC; MINISTERE DU REVENU; GOUV QUEBEC REVENU
  Ontario Ministry of Finance | www.ontario.ca | ONTARIO MINISTRY OF FINANCE; ONTARIO EHT; MIN OF FINANCE EHT; EHT ONTARIO; ONTARIO FINANCE; EMPLOYER HEALTH TAX
  British Columbia Ministry of Finance | | BC PST; BC MINISTRY OF FINANCE; BC MIN OF FIN; BC PROVINCIAL SALES TAX; PROVINCE OF BC PST
  `,
  ),
  ...partiesOf(
    'government',
    null,
    `
  DVLA | www.gov.uk | DVLA; DVLA VEHICLE TAX; DVLA VEHICLE
  Companies House | www.gov.uk | COMPANIES HOUSE
  California DMV | www.dmv.ca.gov | STATE OF CALIF DMV; CA DMV
  DMV | | DMV; DEPT OF MOTOR VEHICLES; NYS DMV; TX DMV
  Secretary of State | | SECRETARY OF STATE; SEC OF STATE; SOS FILING; SUNBIZ; FLORIDA SUNBIZ
  Information Commissioner's Office | ico.org.uk | INFORMATION COMMISSIONER
  National Research Council Canada | nrc.canada.ca | IRAP NRC; NRC IRAP; NATIONAL RESEARCH COUNCIL
  US Department of Veterans Affairs | www.va.gov | VACP TREAS; DEPT OF VETERANS; VACP
  USPTO | www.uspto.gov | USPTO
  USCIS | | USCIS
  ServiceOntario | | SERVICEONTARIO; SERVICE ONTARIO
  `,
  ),
  ...partiesOf(
    'payroll_firm',
    null,
    `
  ADP | www.adp.com | ADP; ADP PAYROLL; ADP WAGE PAY; ADP WAGE; ADP PAYROLL FEES; ADP TOTALSOURCE; ADP TX; ADP TAX; ADP FEES; ADP CANADA; ADP RUN; AUTOMATIC DATA PROCESSING
  Gusto | gusto.com | GUSTO PAY; GUSTO NET; GUSTO TAX; GUSTO FEE; GUSTO CND; GUSTO PAYROLL; GUSTO DES; GUSTO REQ; GUSTO COM; GUSTO PAYR; GUSTO REF; TO GUSTO; GUSTO INC; ZENPAYROLL; GUSTO ICP; ~GUSTO
  Paychex | www.paychex.com | PAYCHEX; PAYCHEX EIB; PAYCHEX TPS; PAYCHEX INC; PAYCHEX PAYROLL; PAYCHEX FLEX; PAYCHEX RCX; PAYCHEX OASIS
  Paycom | www.paycom.com | PAYCOM; PAYCOM PAYROLL
  Paylocity | www.paylocity.com | PAYLOCITY
  Paycor | www.paycor.com | PAYCOR
  Rippling | www.rippling.com | RIPPLING; PEOPLE CENTER INC; RIPPLING PAYROLL
  OnPay | onpay.com | ONPAY; ONPAY INC; ONPAY PAYROLL
  SurePayroll | www.surepayroll.com | SUREPAYROLL; SURE PAYROLL; SUREPAY
  Intuit Payroll | quickbooks.intuit.com | INTUIT PAYROLL; QUICKBOOKS PAYROLL; INTUIT PAYROLL S; INTUIT FULL SERV; QB PAYROLL; INTUIT PAYROLL SERVICE; INTUIT PAYRL; INTUIT PAYROLL FEE; QBOOKS PAYROLL
  Square Payroll | squareup.com | SQUARE PAYROLL; SQ PAYROLL
  Toast Payroll | | TOAST PAYROLL
  Justworks | www.justworks.com | JUSTWORKS; JUSTWORKS PAYROLL
  TriNet | www.trinet.com | TRINET; TRINET HR
  Insperity | www.insperity.com | INSPERITY
  ExpertPay | www.expertpay.com | EXPERTPAY
  Staffology | | STAFFOLOGY
  UKG | www.ukg.com | UKG INC; ULTIMATE SOFTWARE; UKG PAYROLL
  Ceridian | www.dayforce.com | CERIDIAN; DAYFORCE; POWERPAY; CERIDIAN POWERPAY
  Patriot Payroll | www.patriotsoftware.com | PATRIOT PAYROLL; PATRIOT SOFTWARE
  Heartland Payroll | | HEARTLAND PAYROLL; HEARTLAND PR
  Deel | www.deel.com | DEEL INC; DEEL COM; DEEL PAYROLL; LETSDEEL; ~DEEL
  Remote | remote.com | REMOTE TECHNOLOGY; REMOTE COM
  Wagepoint | wagepoint.com | WAGEPOINT
  Payworks | www.payworks.ca | PAYWORKS
  Humi | | HUMI PAYROLL
  Knit People | | KNIT PAYROLL
  Namely | | NAMELY INC; NAMELY PAYROLL
  Homebase | joinhomebase.com | HOMEBASE PAYROLL; ~HOMEBASE
  CheckMark | | CHECKMARK PAYROLL
  Wave Payroll | | WAVE PAYROLL; WAVE SV9T
  IRIS Payroll | | IRIS PAYROLL
  BrightPay | | BRIGHTPAY
  Sage Payroll | | SAGE PAYROLL
  Moorepay | | MOOREPAY
  The People's Pension | | PEOPLES PENSION; THE PEOPLES PENSION; PEOPLE'S PENSION; B AND CE
  NEST | www.nestpensions.org.uk | NEST PENSION; NEST CORPORATION; NEST PENSIONS; NEST IT; NEST DD; ~NEST
  Smart Pension | | SMART PENSION
  Guideline 401(k) | www.guideline.com | ~GUIDELINE; GUIDELINE RETIRE; GUIDELINE 401K
  Human Interest | humaninterest.com | HUMAN INTEREST
  Penn Mutual 401k | | EMPOWER RETIREMENT; JOHN HANCOCK 401K; PRINCIPAL 401K
  `,
  ),
  ...partiesOf(
    'staffing',
    null,
    `
  AMF Team | | AMF TEAM; AMFTEAM
  Upwork | www.upwork.com | UPWORK; UPWORK ESCROW; UPWORK GLOBAL
  Fiverr | www.fiverr.com | FIVERR
  Robert Half | www.roberthalf.com | ROBERT HALF
  Adecco | www.adecco.com | ADECCO
  Randstad | www.randstad.com | RANDSTAD
  Manpower | www.manpower.com | MANPOWER; MANPOWERGROUP
  Kelly Services | www.kellyservices.com | KELLY SERVICES
  Hays | www.hays.co.uk | HAYS RECRUITMENT; HAYS SPECIALIST; HAYS PLC
  Reed | www.reed.co.uk | REED EMPLOYMENT; REED SPECIALIST; REED RECRUITMENT
  Express Employment | www.expresspros.com | EXPRESS EMPLOYMENT; EXPRESS SERVICES INC; EXPRESS EMPLOYMENT PROS
  Labor Finders | | LABOR FINDERS; LABORFINDERS
  PeopleReady | | PEOPLEREADY; TRUEBLUE INC
  Aerotek | www.aerotek.com | AEROTEK
  Insight Global | | INSIGHT GLOBAL
  Toptal | | TOPTAL
  Spherion | | SPHERION
  Instawork | | INSTAWORK
  Wonolo | | WONOLO
  Freelancer | | FREELANCER COM
  99designs | | 99DESIGNS
  Belay Solutions | | BELAY SOLUTIONS
  Indeed | www.indeed.com | ~INDEED; INDEED JOBS; INDEED INC
  ZipRecruiter | www.ziprecruiter.com | ZIPRECRUITER; ZIP RECRUITER
  Checkr | | CHECKR
  `,
  ),
  ...partiesOf(
    'professional',
    null,
    `
  LegalZoom | www.legalzoom.com | LEGALZOOM; LEGALZOOM COM
  Rocket Lawyer | | ROCKET LAWYER
  CT Corporation | | CT CORPORATION; WOLTERS KLUWER CT; CT CORP
  CSC Global | | CORPORATION SERVICE CO
  Northwest Registered Agent | | NORTHWEST REGISTERED AGENT
  Deloitte | www.deloitte.com | DELOITTE
  KPMG | kpmg.com | KPMG
  PwC | www.pwc.com | PWC; PRICEWATERHOUSE
  Ernst & Young | www.ey.com | ERNST & YOUNG; ERNST YOUNG
  BDO | www.bdo.com | BDO USA; BDO LLP
  Grant Thornton | | GRANT THORNTON
  RSM | | RSM US; RSM UK
  Irwin Mitchell | | IRWIN MITCHELL
  Accenture | | ACCENTURE
  `,
  ),
  ...partiesOf(
    'accountant',
    null,
    `
  H&R Block | www.hrblock.com | H&R BLOCK; HRBLOCK; H AND R BLOCK; HR BLOCK
  Jackson Hewitt | | JACKSON HEWITT
  Bench Accounting | bench.co | BENCH ACCOUNTING; BENCH CO
  Pilot | | PILOT COM; PILOT BOOKKEEPING
  Liberty Tax | | LIBERTY TAX
  TurboTax | turbotax.intuit.com | TURBOTAX; INTUIT TURBOTAX
  Crunch Accounting | | CRUNCH ACCOUNTING; CRUNCH ACCOUNTANTS
  1-800Accountant | | 1800ACCOUNTANT; 1 800ACCOUNTANT
  `,
  ),
  ...partiesOf(
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
  Intact | www.intact.ca | INTACT INSURANCE; ~INTACT; BELAIR DIRECT
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
  `,
  ),
  ...partiesOf(
    'health_insurer',
    null,
    `
  UnitedHealthcare | www.uhc.com | UNITEDHEALTHCARE; UHC; UNITED HEALTHCARE; UNITEDHEALTH; UNITED HEALTH; UHC COMMUNITY; UNITEDHEALTHCARE CLAIM
  Aetna | www.aetna.com | AETNA; AETNA AS01; AETNA HEALTH
  Cigna | www.cigna.com | CIGNA; CIGNA HEALTH; CIGNA EDGE TRANS
  Anthem | www.anthem.com | ANTHEM; ANTHEM BLUE; ELEVANCE; ANTHEM BCBS; ANTHEM BLUE CROSS
  Blue Cross Blue Shield | www.bcbs.com | BCBS; BLUE CROSS; BLUE SHIELD; BLUE CROSS BLUE SHIELD; HORIZON BCBS; BLUECROSS; BCBSTX; BCBSIL; FLORIDA BLUE; HIGHMARK; REGENCE; CAREFIRST; BSC OF CA; BCBS OF TEXAS; BCBSNC; BCBSM; BCBS FL; PREMERA; INDEPENDENCE BLUE
  Humana | www.humana.com | HUMANA; HUMANA INS
  Kaiser Permanente | healthy.kaiserpermanente.org | ~KAISER; KAISER PERMANENTE; KAISER HPS; KAISER GROUP; KAISER FOUNDATION
  Medicare | www.medicare.gov | MEDICARE; NORIDIAN; NOVITAS; PALMETTO GBA; CGS ADMINISTRATORS; NGS MEDICARE; WPS MEDICARE; FIRST COAST SERVICE; NORIDIAN MEDICARE
  Medicaid | | MEDICAID; MEDI CAL; TMHP; EMEDNY; MASSHEALTH; STATE MEDICAID
  Oscar Health | www.hioscar.com | OSCAR HEALTH; OSCAR INSURANCE; OSCAR INSUR
  Molina | www.molinahealthcare.com | ~MOLINA; MOLINA HEALTHCARE
  Centene | www.centene.com | CENTENE; AMBETTER; WELLCARE; HEALTH NET
  TRICARE | | TRICARE; HUMANA MILITARY; TRIWEST
  Zelis | www.zelis.com | ZELIS; ZELIS PAYMENTS; PAY PLUS
  ECHO Health | www.echohealthinc.com | ECHO HEALTH; ECHOHCP; HNB ECHO
  InstaMed | www.instamed.com | INSTAMED
  OptumPay | www.optum.com | OPTUM PAY; OPTUM; OPTUM BANK; OPTUMHEALTH; OPTUM FINANCIAL
  Bupa | www.bupa.co.uk | BUPA
  Vitality Health | www.vitality.co.uk | VITALITY HEALTH; VITALITYHEALTH; VITALITY LIFE
  AXA Health | www.axahealth.co.uk | AXA HEALTH; AXA PPP
  Green Shield Canada | www.greenshield.ca | GREEN SHIELD; GREENSHIELD
  Pacific Blue Cross | www.pac.bluecross.ca | PACIFIC BLUE CROSS; MEDAVIE; ALBERTA BLUE CROSS; MEDAVIE BLUE CROSS
  GroupHEALTH | | GROUPHEALTH; GROUP HEALTH
  Guardian Dental | | GUARDIAN DENTAL
  Headway Therapy | headway.co | ~HEADWAY; HEADWAY CO; HEADWAY THERAPY
  `,
  ),
];
