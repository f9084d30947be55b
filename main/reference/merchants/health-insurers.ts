import { partiesOf } from '../parties.ts';

/**
 * Health insurers: they take premiums, and pay practices for treatments.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const HEALTH_INSURERS = partiesOf(
  'health_insurer',
  null,
  `
  UnitedHealthcare | www.uhc.com | UNITEDHEALTHCARE; UHC; UNITED HEALTHCARE; UNITEDHEALTH; UNITED HEALTH; UHC COMMUNITY; UNITEDHEALTHCARE CLAIM
  Aetna | www.aetna.com | AETNA; AETNA AS01; AETNA HEALTH
  Cigna | www.cigna.com | CIGNA; CIGNA HEALTH; CIGNA EDGE TRANS
  Anthem | www.anthem.com | ANTHEM; ANTHEM BLUE; ELEVANCE; ANTHEM BCBS; ANTHEM BLUE CROSS
  Blue Cross Blue Shield | www.bcbs.com | BCBS; BLUE CROSS; BLUE SHIELD; BLUE CROSS BLUE SHIELD; HORIZON BCBS; BLUECROSS; BCBSTX; BCBSIL; FLORIDA BLUE; BSC OF CA; BCBS OF TEXAS; BCBSNC; BCBSM; BCBS FL; INDEPENDENCE BLUE
  Humana | www.humana.com | HUMANA; HUMANA INS
  Kaiser Permanente | healthy.kaiserpermanente.org | ~KAISER; KAISER PERMANENTE; KAISER HPS; KAISER GROUP; KAISER FOUNDATION
  Medicare | www.medicare.gov | MEDICARE; NGS MEDICARE; WPS MEDICARE; NORIDIAN MEDICARE
  Medicaid | | MEDICAID; MEDI CAL; TMHP; EMEDNY; MASSHEALTH; STATE MEDICAID
  Oscar Health | www.hioscar.com | OSCAR HEALTH; OSCAR INSURANCE; OSCAR INSUR
  Molina | www.molinahealthcare.com | ~MOLINA; MOLINA HEALTHCARE
  Centene | www.centene.com | CENTENE
  TRICARE | | TRICARE; HUMANA MILITARY; TRIWEST
  Zelis | www.zelis.com | ZELIS; ZELIS PAYMENTS; PAY PLUS
  ECHO Health | www.echohealthinc.com | ECHO HEALTH; ECHOHCP; HNB ECHO
  InstaMed | www.instamed.com | INSTAMED
  OptumPay | www.optum.com | OPTUM PAY; OPTUM; OPTUM BANK; OPTUMHEALTH; OPTUM FINANCIAL
  Bupa | www.bupa.co.uk | BUPA
  Vitality Health | www.vitality.co.uk | VITALITY HEALTH; VITALITYHEALTH; VITALITY LIFE
  AXA Health | www.axahealth.co.uk | AXA HEALTH; AXA PPP
  Green Shield Canada | www.greenshield.ca | GREEN SHIELD; GREENSHIELD
  Pacific Blue Cross | www.pac.bluecross.ca | PACIFIC BLUE CROSS; ALBERTA BLUE CROSS; MEDAVIE BLUE CROSS
  GroupHEALTH | | GROUPHEALTH; GROUP HEALTH
  Guardian Dental | | GUARDIAN DENTAL
  Headway Therapy | headway.co | ~HEADWAY; HEADWAY CO; HEADWAY THERAPY
  UMR | | ~UMR
  Tufts Health Plan
  Harvard Pilgrim
  Point32Health | | POINT 32HEALTH
  Wellmark
  HCSC | | ~HCSC
  EmblemHealth
  Fidelis Care
  MVP Health Care
  Excellus
  Healthfirst
  AmeriHealth
  Geisinger Health Plan
  UPMC Health Plan
  Capital BlueCross
  Priority Health | | ~PRIORITY HEALTH
  HAP Health | | ~HAP HEALTH
  Medical Mutual | | ~MEDICAL MUTUAL
  CareSource
  Buckeye Health | | ~BUCKEYE HEALTH
  Peoples Health | | ~PEOPLES HEALTH
  Ochsner Health Plan
  Scott & White Health Plan | | SCOTT WHITE HEALTH PLAN
  Dean Health | | ~DEAN HEALTH
  Quartz Health | | ~QUARTZ HEALTH
  HealthPartners
  Medica
  UCare
  PreferredOne
  SelectHealth
  PacificSource
  Moda Health
  Providence Health Plan
  L.A. Care | | LA CARE HEALTH
  IEHP | | ~IEHP
  CalOptima
  Sharp Health Plan
  HMSA | | ~HMSA
  National Government Services | | NATIONAL GOVERNMENT SVCS
  WPS GHA
  GEHA | | ~GEHA
  Meritain
  Allied Benefit | | ~ALLIED BENEFIT
  Christian Healthcare Ministries
  Medi-Share | | MEDI SHARE
  Sedera
  Teladoc
  Saskatchewan Blue Cross
  Manitoba Blue Cross
  Simplyhealth
  Westfield Health
  WPA Health
  Denplan
  Benenden
  HSF Health Plan
  Highmark | | HIGHMARK
  Regence | | REGENCE
  CareFirst | | CAREFIRST
  Premera | | PREMERA
  Noridian | | NORIDIAN
  Novitas Solutions | | NOVITAS
  Palmetto GBA | | PALMETTO GBA
  CGS Administrators | | CGS ADMINISTRATORS
  First Coast Service Options | | FIRST COAST SERVICE
  Ambetter | | AMBETTER
  WellCare | | WELLCARE
  Health Net | | HEALTH NET
  Medavie | | MEDAVIE
  `,
);
