import { partiesOf } from '../parties.ts';

/**
 * Lenders to people, student loans included.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PERSONAL_LENDERS = partiesOf(
  'personal_lender',
  'debt.personal_non_mortgage',
  `
  SoFi | www.sofi.com | SOFI LENDING; SOFI LOAN; SOFI LOANS; SOFI PERSONAL LOAN
  Upstart | www.upstart.com | UPSTART NETWORK; UPSTART LOAN; ~UPSTART
  Prosper | www.prosper.com | PROSPER MARKETPLACE; PROSPER FUNDING
  OneMain Financial | www.onemainfinancial.com | ONEMAIN FINANCIAL; ONEMAIN; ONE MAIN FINANCIAL
  Navient | www.navient.com | NAVIENT
  Nelnet | www.nelnet.com | NELNET
  US Department of Education | studentaid.gov | DEPT EDUCATION; DEPT OF EDUCATION; DEPT EDUCATION STUDENT LN; STUDENT LN
  Sallie Mae | www.salliemae.com | SALLIE MAE
  Mohela | www.mohela.com | MOHELA
  Avant | www.avant.com | AVANT LLC; AVANT LOAN; ~AVANT
  Best Egg | | BEST EGG; MARLETTE FUNDING
  LightStream | | LIGHTSTREAM
  Marcus Personal Loan | | MARCUS LOAN; MARCUS PERSONAL LOAN
  Zopa | www.zopa.com | ZOPA
  Fairstone | www.fairstone.ca | FAIRSTONE
  easyfinancial | www.easyfinancial.com | EASYFINANCIAL; EASY FINANCIAL
  Oportun | | OPORTUN
  Upgrade | | UPGRADE INC; UPGRADE LOAN
  Rocket Loans
  Discover Personal Loan
  Happy Money
  LendingPoint
  Universal Credit
  Achieve Loan
  Possible Finance
  OppLoans
  NetCredit
  MoneyLion
  Earnin
  Dave | | DAVE INC; DAVE COM
  Brigit | | ~BRIGIT
  Cleo AI
  Albert Instant
  Empower Cash Advance
  CashNetUSA
  Speedy Cash
  Check Into Cash
  Advance America
  ACE Cash Express
  World Acceptance
  Regional Finance
  Mariner Finance
  Republic Finance
  Great Lakes Loans | | GREAT LAKES STUDENT; GREATLAKES
  Aidvantage
  EdFinancial
  FedLoan
  Earnest | | ~EARNEST
  Student Loans Company
  Tesco Bank Loan
  Sainsbury's Bank Loan | | SAINSBURYS BANK LOAN; SAINSBURY S BANK LOAN
  Amigo Loans
  Lendable
  118 118 Money
  Novuna Personal Finance
  Creation Finance
  Money Mart
  Cash Money
  Spring Financial
  National Student Loan | | NATIONAL STUDENT LOAN; NSLSC; CANADA STUDENT LOAN
  `,
);
