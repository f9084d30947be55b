import { partiesOf } from '../parties.ts';

/**
 * Betting, casinos and lotteries.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const GAMBLING = partiesOf(
  'gambling',
  'gambling_and_betting',
  `
  DraftKings | www.draftkings.com | DRAFTKINGS; DK DRAFTKINGS
  FanDuel | www.fanduel.com | FANDUEL; FAN DUEL
  BetMGM | www.betmgm.com | BETMGM; BET MGM
  Caesars | www.caesars.com | CAESARS SPORTSBOOK; CAESARS PALACE; CAESARS; CAESARS CASINO
  MGM Resorts | www.mgmresorts.com | MGM GRAND; MGM RESORTS
  PokerStars | | POKERSTARS
  bet365 | www.bet365.com | BET365; HILLSIDE SPORTS
  William Hill | www.williamhill.com | WILLIAM HILL
  Ladbrokes | www.ladbrokes.com | LADBROKES
  Paddy Power | www.paddypower.com | PADDY POWER; PPB GB; PADDYPOWER
  Sky Bet | | SKY BET; SKYBET; SKY BETTING
  Betway | | BETWAY
  888 Casino | | 888 CASINO; 888CASINO; 888 COM
  National Lottery | | NATIONAL LOTTERY; CAMELOT LOTTERY; ALLWYN
  OLG | www.olg.ca | OLG; OLG PROLINE; OLG CA
  PrizePicks | | PRIZEPICKS
  Bovada | | BOVADA
  Mohegan Sun | | MOHEGAN SUN
  Golden Nugget | | GOLDEN NUGGET
  BetRivers | | BETRIVERS
  ESPN BET | | ESPN BET; ESPNBET
  Underdog Fantasy | | UNDERDOG FANTASY
  Stake | | STAKE CASINO; STAKE COM
  Global Cash Access | | GLOBAL CASH ACCESS
  Hard Rock Bet
  Fanatics Sportsbook
  WynnBET
  PointsBet
  Unibet
  Fliff
  Chumba Casino
  Pulsz
  Stake.us | | ~STAKE US
  McLuck
  High 5 Casino
  WOW Vegas
  Ignition Casino | | ~IGNITION CASINO
  BetOnline
  MyBookie
  BetUS
  Roobet
  Borgata
  Hollywood Casino
  Penn Entertainment
  Venetian Resort
  Cosmopolitan Las Vegas
  Station Casinos | | ~STATION CASINOS
  Choctaw Casino
  WinStar
  Seminole Hard Rock
  Pechanga
  San Manuel
  Coral | | ~CORAL BET; ~CORAL BOOKMAKERS; CORAL RACING
  Betfred
  BoyleSports
  SkyVegas
  Mecca Bingo | | ~MECCA BINGO
  Tombola | | ~TOMBOLA
  Gala Bingo | | ~GALA BINGO
  Grosvenor Casino
  Genting Casino | | ~GENTING CASINO
  PlayOJO
  LeoVegas
  Mr Green
  Casumo
  Betvictor | | BETVICTOR; ~BET VICTOR
  Spreadex
  Virgin Games | | ~VIRGIN GAMES
  Proline | | ~PROLINE PLUS
  BCLC | | ~BCLC; PLAYNOW
  Loto-Québec | | LOTO QUEBEC; ESPACEJEUX
  ALC Lottery | | ATLANTIC LOTTERY
  theScore Bet
  Powerball Jackpocket | | JACKPOCKET
  TwinSpires
  TVG | | TVG NETWORK
  Xpressbet
  Betfair | | BETFAIR
  Foxwoods | | FOXWOODS
  Hard Rock Casino | | HARD ROCK CASINO; HARD ROCK HOTEL & CASINO
  Wynn Las Vegas | | WYNN LAS VEGAS
  Harrah's | | HARRAHS
  Bellagio | | BELLAGIO
  Barstool Sportsbook | | BARSTOOL SPORTSBOOK
  Everi | | EVERI CASINO
  `,
);
