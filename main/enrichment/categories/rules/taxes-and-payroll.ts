import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';

const TAX_WORDS = phrases(`TAX, TAXES, TAX COL, TPS, TAX IMPOUND`);

/** Taxes before payroll: payroll firms draw the taxes too. */
export const TAXES_AND_PAYROLL: readonly CategoryRule[] = [
  { slug: 'taxes', direction: 'out', trades: ['tax_authority'], confidence: 0.95 },
  { slug: 'special_inflows', direction: 'in', trades: ['tax_authority'], confidence: 0.9 },
  { slug: 'taxes', direction: 'out', trades: ['payroll_firm'], beside: TAX_WORDS, confidence: 0.9 },
  {
    slug: 'special_inflows',
    direction: 'in',
    words: [
      'VAT REPAYMENT',
      'VAT REFUND',
      'VTR',
      'GST REFUND',
      'GST HST REFUND',
      'GST TPS REFUND',
      'TAXRFD',
      'CASTTAXRFD',
      'TAX REFUND',
      'TAX REF',
      'TAX RFD',
      'TAX RFND',
      'TAXREFUND',
    ],
    says: 'names a tax refund',
    confidence: 0.9,
  },
  {
    slug: 'taxes',
    direction: 'out',
    words: phrases(`
      TAX PAYMENT, TAX PAYMENTS, TAX PYMT, TAX PMT, TAXPYMT, SALES TAX, PAYROLL TAX, PAYROLL TAXES, PROPERTY TAX,
      FRANCHISE TAX, INCOME TAX, DEPT OF REVENUE, DEPARTMENT OF REVENUE, DEPT REVENUE, DEPT OF TAXATION, TAX AND FINANCE,
      NYS DTF, COMPTROLLER, TAX COLLECTOR, EMPLOYMENT DEVEL, CDTFA, VAT PAYMENT, STATE TAX, BUSINESS RATES, COUNCIL TAX,
      VEHICLE TAX, VAT, PAYE, CORPORATION TAX, TAX REMITTANCE, GST, HST, PST, QST, TAX INSTALMENT, TAX INSTALLMENT, TAXES,
      TPS TAXES, USATAXPYMT, COTAX, EMPTX, TXBAL, TXINS, PAYROLL DEDUCTIONS, PROPERTY TAXES, TAXPAYER, MUNICIPAL TAX,
      EXCISE TAX, WITHHOLDING TAX, SOURCE DEDUCTIONS, NNDR, TAX
    `),
    says: 'names a tax',
    confidence: 0.9,
  },
  { slug: 'payroll_and_consultants', direction: 'out', trades: ['payroll_firm', 'professional'], confidence: 0.9 },
  {
    slug: 'payroll_and_consultants',
    direction: 'out',
    words: phrases(`
      PAYROLL, WAGE PAY, NET PAY, PEO, FREELANCE, SALARY, SALARIES, WAGES, ACCOUNTANTS, ACCOUNTANT, SOLICITORS, SOLICITOR,
      LAWYERS, LLP, PAYE SALARY, PENSION, PENSIONS, 401K, RECRUITMENT, RECRUITING, TEMP LABOR, ADVISORS, ADVISORY, NOTARY,
      PAYRUN, PAIE, CONSEIL, DIR DEP, DIRECT DEPOSIT, STAFFING, CONSULTING, CONSULTANT, CONSULTANTS, CONTRACTOR, CPA,
      ACCOUNTING, BOOKKEEPING, LAW GROUP, LAW PLLC, LAW LLP, ATTORNEYS, LEGAL, BARRISTERS, AVOCATS, NOTAIRE, CPAS,
      BOOKKEEPER, COMPTABLE, PAYE WAGES, LABOUR HIRE, SUBCONTRACTOR, FREELANCER, TEMP STAFF, STAFF WAGES, LAW OFFICE,
      LAW OFFICES, LAW FIRM, ATTORNEY, LEGAL SERVICES
    `),
    says: 'names payroll or professional services',
    confidence: 0.85,
  },
];
