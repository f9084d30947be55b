import type { KnownParty, MerchantGroup } from './known-party.ts';
import type { Trade } from './trades.ts';

type Spelled = readonly [name: string, ...phrases: string[]];

const all = (trade: Trade, group: MerchantGroup, names: readonly Spelled[]): readonly KnownParty[] =>
  names.map(([name, ...phrases]) => ({ name, url: null, trade, group, phrases }));

const MCA: readonly Spelled[] = [
  ['1st Global', '1ST GLOBAL CAPITAL', '1ST GLOBAL FUNDING'],
  ['Amazon Lending', 'AMAZON LENDING'],
  ['Backd', 'BACKD'],
  ['Bitty Advance', 'BITTY ADVANCE', 'MCA SERVICING'],
  ['Britecap', 'BRITECAP'],
  ['Byzfunder', 'BYZFUNDER'],
  ['CAN Capital', 'CAN CAPITAL', 'CANCAPITAL'],
  ['Capytal', 'CAPYTAL'],
  ['Cedar Advance', 'CEDAR ADVANCE'],
  ['CFG Merchant Solutions', 'CFG MERCHANT', 'CFGMS'],
  ['Clearco', 'CLEARCO', 'CLEARBANC'],
  ['Cloudfund', 'CLOUDFUND'],
  ['Credibly', 'CREDIBLY'],
  ['Elevate Funding', 'ELEVATE FUNDING'],
  ['Eminent Funding', 'EMINENT FUNDING'],
  ['Essential Funding', 'ESSENTIAL FUNDING'],
  ['Everest Business Funding', 'EVEREST BUSINESS'],
  ['Expansion Capital', 'EXPANSION CAPITAL'],
  ['Fintap', 'FINTAP'],
  ['Fora Financial', 'FORA FINANCIAL', 'FORAFINANCIAL'],
  ['Forward Financing', 'FORWARD FINANCING', 'FORWARDFINANCING', 'FORWARD FIN'],
  ['Fox Funding', 'FOX FUNDING', 'FOX CAPITAL', 'FOX BUSINESS FUNDING'],
  ['FundFi', 'FUNDFI'],
  ['Fundkite', 'FUNDKITE'],
  ['Fundworks', 'FUNDWORKS'],
  ['Fusion Funding', 'FUSION FUNDING'],
  ['Greenbox Capital', 'GREENBOX CAPITAL'],
  ['Headway Capital', 'HEADWAY CAPITAL'],
  ['IOU Financial', 'IOU CENTRAL', 'IOU FINANCIAL'],
  ['Iruka Capital', 'IRUKA'],
  ['Itria Ventures', 'ITRIA VENTURES', 'ITRIA VEN'],
  ['Kapitus', 'KAPITUS', 'STRATEGIC FUNDING'],
  ['LCF Group', 'LCF GROUP'],
  ['Legend Funding', 'LEGEND FUNDING', 'LEGEND ADVANCE FUNDING'],
  ['Lendini', 'LENDINI'],
  ['LG Funding', 'LG FUNDING'],
  ['Libertas Funding', 'LIBERTAS FUNDING', 'LIBERTAS'],
  ['Mantis Funding', 'MANTIS FUNDING'],
  ['Merchant Growth', 'MERCHANT GROWTH'],
  ['Mint Funding', 'MINT FUNDING'],
  ['Mulligan Funding', 'MULLIGAN FUNDING'],
  ['National Funding', 'NATIONAL FUNDING'],
  ['Newco Capital', 'NEWCO CAPITAL', 'NEWCOCAPITAL'],
  ['OnDeck', 'ONDECK', 'ON DECK CAPITAL', 'ONDECK CAPITAL'],
  ['Overnight Capital', 'OVERNIGHT CAPITAL'],
  ['Parafin', 'PARAFIN'],
  ['Parkview Advance', 'PARKVIEW ADVANCE'],
  ['PayPal Working Capital', 'PAYPAL WORKING CAPITAL', 'PAYPAL WC', 'PAYPAL LOAN'],
  ['Pearl Capital', 'PEARL CAPITAL', 'PEARLCAPITAL', 'PEARL DELTA'],
  ['PIRS Capital', 'PIRS CAPITAL'],
  ['Rapid Finance', 'RAPID FINANCE', 'RAPIDFINANCE', 'RAPID ADVANCE', 'RBFS'],
  ['Reliant Funding', 'RELIANT FUNDING', 'RELIANTFUNDING'],
  ['Rowan Advance Group', 'ROWAN ADVANCE'],
  ['Samson Funding', 'SAMSON FUNDING'],
  ['Shopify Capital', 'SHOPIFY CAPITAL'],
  ['Spartan Capital', 'SPARTAN CAPITAL'],
  ['SPG Advance', 'SPG ADVANCE'],
  ['Square Loans', 'SQUARE CAPITAL', 'SQ CAPITAL', 'SQUARE FINANCIAL', 'SQUARE LOAN', 'SQUARE LOANS', 'SQ LOAN'],
  ['Stripe Capital', 'STRIPE CAPITAL'],
  ['Suncoast Funding', 'SUNCOAST FUNDING'],
  ['The Merchant Marketplace', 'MERCHANT MARKETPLACE', 'THE MERCHANT MARKET'],
  ['True Business Funding', 'TRUE BUSINESS FUNDING', 'TBF GRP', 'TBF GROUP'],
  ['Unique Funding', 'UNIQUE FUNDING'],
  ['United First', 'UNITED FIRST CAPITAL', 'UFCE', 'FIRST GATE FINANCE'],
  ['Velocity Capital', 'VELOCITY CAPITAL'],
  ['Vox Funding', 'VOX FUNDING'],
  ['Wayflyer', 'WAYFLYER'],
  ['Westmount Capital', 'WESTMOUNT CAPITAL', 'WESTMOUNT FUNDING'],
  ['Wynwood Capital', 'WYNWOOD CAPITAL'],
  ['Yellowstone Capital', 'YELLOWSTONE CAPITAL'],
];

const ONLINE: readonly Spelled[] = [
  ['Bluevine Capital', 'BLUEVINE CAPITAL', 'BLUEVINE LOAN', 'BLUEVINE LOC', 'BLUEVINE CREDIT'],
  ['Fundbox', 'FUNDBOX'],
  ['Intuit Financing', 'INTUIT FINANCING', 'QUICKBOOKS CAPITAL', 'INTUIT LOAN'],
  ['Kabbage', 'KABBAGE'],
  ['QuickBridge', 'QUICKBRIDGE', 'QUICK BRIDGE'],
];

const BANKS: readonly Spelled[] = [
  ['Newtek', 'NEWTEK'],
  ['U.S. Small Business Administration', 'SBAD TREAS', 'SBA EIDL', 'SBA LOAN', 'SBA PAYMENT'],
];

const LESSORS: readonly Spelled[] = [
  ['Ally Auto', 'ALLY AUTO', 'ALLY PAYMT', 'ALLY FINANCIAL'],
  ['Ford Credit', 'FORD CREDIT', 'FORD MOTOR CR', 'FORD MOTOR CREDIT'],
  ['GM Financial', 'GM FINANCIAL'],
  ['LEAF Capital Funding', 'LEAF CAPITAL', 'LEAF CAPITAL FUNDING'],
  ['Med One Capital Funding', 'MED ONE CAPITAL', 'MED ONE CAPITAL FUNDING'],
  ['Toyota Financial Services', 'TOYOTA FINANCIAL', 'TOYOTA ACH'],
];

const FACTORS: readonly Spelled[] = [
  ['Payability', 'PAYABILITY'],
  ['RTS Financial', 'RTS FINANCIAL'],
  ['Triumph Business Capital', 'TRIUMPH BUSINESS CAPITAL', 'TBC FACTORING'],
];

/**
 * Lenders, lessors and factors by the names statements print. Spellings that are everyday words alone ("pearl",
 * "reliant", "merchant", "square") appear only as whole phrases.
 *
 * Source: names found in public lists of business funders and on the companies' own sites. Licence: names only.
 */
export const LENDERS: readonly KnownParty[] = [
  ...all('mca_funder', 'debt.mca_or_rbf', MCA),
  ...all('online_lender', 'debt.non_bank_business', ONLINE),
  ...all('bank_lender', 'debt.bank', BANKS),
  ...all('equipment_lessor', 'debt.equipment_and_auto_leasing', LESSORS),
  ...all('mortgage_lender', 'debt.mortgage', [
    ['Rocket Mortgage', 'ROCKET MORTGAGE'],
    ['Mr. Cooper', 'MR COOPER'],
  ]),
  ...all('debt_collector', 'debt.collections', [['Midland Credit Management', 'MIDLAND CREDIT']]),
  ...all('factor', 'invoice_factoring', FACTORS),
];
