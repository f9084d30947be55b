import { partiesOf } from '../parties.ts';

/**
 * Brokers, exchanges and savings products in which a company invests.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const BROKERAGES = partiesOf(
  'brokerage',
  null,
  `
  Coinbase | www.coinbase.com | COINBASE
  Kraken | www.kraken.com | KRAKEN; PAYWARD
  Binance | www.binance.com | BINANCE; BAM TRADING
  Gemini | www.gemini.com | GEMINI TRUST; GEMINI EXCHANGE; GEMINI CRYPTO
  Crypto.com | crypto.com | CRYPTO COM; FORIS DAX; FORISUS
  BitPay | bitpay.com | BITPAY
  Robinhood | robinhood.com | ROBINHOOD; ROBINHOOD SECURITIES
  Charles Schwab | www.schwab.com | SCHWAB; CHARLES SCHWAB; SCHWAB BROKERAGE
  Fidelity Investments | www.fidelity.com | FIDELITY INVESTMENTS; FID BKG SVC; FIDELITY BROKERAGE; FIDELITY INVEST; FMR FIDELITY
  Vanguard | www.vanguard.com | ~VANGUARD; VANGUARD BUY; VGI VANGUARD
  E*TRADE | us.etrade.com | ETRADE; E TRADE
  TD Ameritrade | | TD AMERITRADE; AMERITRADE
  Interactive Brokers | www.interactivebrokers.com | INTERACTIVE BROKERS; INTERACTIVE BROK
  Merrill | www.ml.com | MERRILL LYNCH; MERRILL EDGE; ~MERRILL
  Morgan Stanley | www.morganstanley.com | MORGAN STANLEY
  Edward Jones | www.edwardjones.com | EDWARD JONES; EDWARD JONES INV
  American Funds | www.capitalgroup.com | AMERICAN FUNDS; AMERICAN FUNDS INVESTMENT; AMERICAN FUNDS INV
  Betterment | www.betterment.com | BETTERMENT
  Wealthfront | www.wealthfront.com | WEALTHFRONT
  Acorns | www.acorns.com | ACORNS; ACORNS INVEST
  Stash | www.stash.com | STASH CAPITAL; STASHINVEST
  Wealthsimple | www.wealthsimple.com | WEALTHSIMPLE
  Questrade | www.questrade.com | QUESTRADE
  Hargreaves Lansdown | www.hl.co.uk | HARGREAVES LANSDOWN
  Trading 212 | www.trading212.com | TRADING 212; TRADING212
  eToro | www.etoro.com | ETORO
  Freetrade | | FREETRADE
  AJ Bell | | AJ BELL
  Nutmeg | | NUTMEG SAVING
  Interactive Investor | | INTERACTIVE INVESTOR
  TreasuryDirect | www.treasurydirect.gov | TREASURY DIRECT; TREASURYDIRECT
  T. Rowe Price | | T ROWE PRICE; T ROWE; TROWE PRICE
  Raymond James | | RAYMOND JAMES
  LPL Financial | | LPL FINANCIAL
  Fundrise | | FUNDRISE
  M1 Finance | | M1 FINANCE
  Webull | | WEBULL
  River Financial | | RIVER FINANCIAL BITCOIN
  Strike Bitcoin | | STRIKE BITCOIN; ZAP SOLUTIONS
  Public.com | | ~PUBLIC COM; ~PUBLIC INVESTING
  SoFi Invest
  Moomoo
  Tastytrade
  Ally Invest | | ~ALLY INVEST
  Firstrade
  TradeStation
  Apex Clearing | | ~APEX CLEARING
  Pershing | | ~PERSHING
  National Financial Services
  Stifel
  UBS | | UBS FINANCIAL; ~UBS
  Goldman Sachs
  Ameriprise
  Primerica Investments
  Thrivent
  TIAA Brokerage
  Empower Personal | | ~EMPOWER PERSONAL
  Yieldstreet
  RealtyMogul
  CrowdStreet
  Masterworks | | ~MASTERWORKS
  Titan Invest | | ~TITAN INVEST
  Bitstamp
  KuCoin
  Bybit
  OKX | | ~OKX
  Blockchain.com | | ~BLOCKCHAIN COM
  Paxos
  Uphold | | ~UPHOLD
  BitGo
  Bitbuy
  Coinsquare
  Shakepay
  Newton Crypto
  NDAX | | ~NDAX
  Netcoins
  Ledger | | LEDGER SAS
  MoonPay
  Swan Bitcoin | | ~SWAN BITCOIN
  Cash App Investing
  Luno | | ~LUNO
  Revolut Trading
  Plus500 | | ~PLUS 500
  IG Markets
  CMC Markets
  Saxo | | ~SAXO
  Moneybox | | ~MONEYBOX
  Moneyfarm
  Wealthify
  Chip Financial | | ~CHIP FINANCIAL
  Plum | | PLUM FINTECH; WITHPLUM
  Fidelity UK
  Charles Stanley
  Barclays Smart Investor
  Halifax Share Dealing
  St. James's Place | | ST JAMES PLACE; ST JAMESS PLACE; ~SJP
  Quilter | | ~QUILTER
  NS&I | | ~NS I; ~NATIONAL SAVINGS
  Flagstone | | ~FLAGSTONE
  Qtrade
  CI Direct Investing
  RBC Direct Investing
  TD Direct Investing
  BMO InvestorLine
  Scotia iTRADE
  CIBC Investor's Edge | | CIBC INVESTORS EDGE; CIBC INVESTOR S EDGE
  National Bank Direct Brokerage
  Disnat | | ~DISNAT
  Mogo | | ~MOGO
  Justwealth
  IG Wealth
  `,
);
