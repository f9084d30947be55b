import { partiesOf } from '../parties.ts';

/**
 * Firms that run payrolls and collect pensions.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PAYROLL_FIRMS = partiesOf(
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
  The People's Pension | | PEOPLES PENSION; THE PEOPLES PENSION; B AND CE
  NEST | www.nestpensions.org.uk | NEST PENSION; NEST CORPORATION; NEST PENSIONS; NEST IT; NEST DD; ~NEST
  Smart Pension | | SMART PENSION
  Guideline 401(k) | www.guideline.com | ~GUIDELINE; GUIDELINE RETIRE; GUIDELINE 401K
  Human Interest | humaninterest.com | HUMAN INTEREST
  Penn Mutual 401k | | JOHN HANCOCK 401K; PRINCIPAL 401K
  BambooHR Payroll
  Asure
  isolved
  Viventium
  Proliant
  Netchex
  Fingercheck
  Workful
  RUN Powered by ADP
  Paychex Oasis | | ~OASIS OUTSOURCING
  CoAdvantage
  Engage PEO
  G&A Partners | | G A PARTNERS
  VensureHR | | VENSURE
  XcelHR
  Questco
  Barrett Business Services
  Sequoia One | | ~SEQUOIA ONE
  Papaya Global | | ~PAPAYA GLOBAL
  Oyster HR | | ~OYSTER HR
  Velocity Global | | ~VELOCITY GLOBAL
  Globalization Partners | | ~GLOBALIZATION PARTNERS
  Multiplier | | ~MULTIPLIER TECH
  Bench Payroll | | ~BENCH PAYROLL
  AccuPay
  PrimePay
  Payroll4Free | | PAYROLL 4FREE
  eFileCabinet Payroll
  Big Fish Payroll
  Kelly Payroll | | ~KELLY PAYROLL
  Payentry
  BenefitMall
  CompuPay
  MyPay Solutions
  Fuse Workforce | | ~FUSE WORKFORCE
  Dominion Payroll | | ~DOMINION PAYROLL
  AmCheck
  Coastal Payroll | | ~COASTAL PAYROLL
  Payday Payroll | | ~PAYDAY PAYROLL
  Wrapbook
  Cast & Crew | | ~CAST CREW
  Entertainment Partners | | ~ENTERTAINMENT PARTNERS
  Rise People | | ~RISE PEOPLE
  Nethris
  Desjardins Payroll
  EasyPay Canada
  PaymentEvolution
  Push Operations | | ~PUSH OPERATIONS
  Xero Payroll
  KashFlow Payroll
  PayFit
  Employment Hero Payroll
  Pento
  Zellis
  Cintra HR
  SD Worx
  FreeAgent Payroll
  Now Pensions | | ~NOW PENSIONS; ~NOW PENSION
  Aviva Pension
  Royal London Pension
  Standard Life | | ~STANDARD LIFE
  Scottish Widows Pension
  Cushon
  Penfold
  True Potential | | ~TRUE POTENTIAL
  Vestwell
  ForUsAll
  Betterment 401k
  Empower Retirement | | EMPOWER 401K; EMPOWER RETIREMENT
  John Hancock
  Fidelity 401k
  Ubiquity Retirement | | ~UBIQUITY RETIREMENT
  Employee Fiduciary | | ~EMPLOYEE FIDUCIARY
  TIAA | | ~TIAA
  WEX Health
  HealthEquity
  `,
);
