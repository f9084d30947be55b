import { partiesOf } from '../parties.ts';

/**
 * Films, music, newspapers and games.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const MEDIA = partiesOf(
  'streaming',
  null,
  `
  Netflix | www.netflix.com | NETFLIX
  Spotify | www.spotify.com | SPOTIFY
  Hulu | www.hulu.com | HULU
  Disney+ | www.disneyplus.com | DISNEY PLUS; DISNEYPLUS; DISNEY+
  SiriusXM | www.siriusxm.com | SIRIUSXM; SIRIUS XM; SXM SIRIUSXM
  DIRECTV | www.directv.com | DIRECTV
  DISH Network | www.dish.com | DISH NETWORK
  Audible | | AUDIBLE
  HBO Max | | HBO MAX; HBOMAX
  The New York Times | www.nytimes.com | NYTIMES; NEW YORK TIMES; NYTIMES NYTIMES
  The Wall Street Journal | www.wsj.com | WALL STREET JOURNAL; WSJ; D J WSJ; DJ WSJ
  Washington Post | | WASHINGTON POST; WASHPOST
  PlayStation Network | | PLAYSTATION
  Xbox | | XBOX
  Steam | | STEAM GAMES; STEAMGAMES; STEAM PURCHASE
  TV Licensing | | TV LICENCE; TV LICENSING; TV LICENCE MBP
  Soundtrack | | SOUNDTRACK YOUR BRAND
  Apple Music | | ~APPLE MUSIC
  Amazon Prime Video
  YouTube | | YOUTUBEPREMIUM; YOUTUBE TV; ~YOUTUBE
  Paramount+ | | ~PARAMOUNT PLUS; ~PARAMOUNT
  Peacock TV
  Max.com | | ~MAX COM; HELP MAX COM
  Crunchyroll
  ESPN Plus
  Tidal | | ~TIDAL
  Pandora | | ~PANDORA RADIO; ~PANDORA MEDIA; ~PANDORA INTERNET; ~PANDORA MUSIC; ~MOOD PANDORA
  Deezer
  SoundCloud
  Kindle Unlimited | | KINDLE UNLTD; KINDLE UNLIMITED
  Kobo | | ~KOBO
  Bloomberg News
  The Economist | | ~THE ECONOMIST; ~ECONOMIST NEWSPAPER
  Financial Times | | ~FINANCIAL TIMES
  The Guardian | | ~GUARDIAN NEWS; ~THE GUARDIAN
  The Times | | THE TIMES SUBSCR; ~TIMES NEWSPAPERS; NEWS UK
  The Telegraph | | ~TELEGRAPH MEDIA
  Globe and Mail
  Toronto Star
  Los Angeles Times
  Chicago Tribune
  USA Today
  Boston Globe
  Dallas Morning News
  Medium.com | | ~MEDIUM COM; ~MEDIUM MONTHLY; ~MEDIUM MEMBERSHIP
  Nintendo | | ~NINTENDO
  Twitch | | ~TWITCH
  EA Games | | ~ELECTRONIC ARTS; ~EA GAMES
  Rockbot
  Cloud Cover Music
  BMI | | ~BROADCAST MUSIC; BMI GENERAL LICENSING; BMI MUSIC
  SESAC
  PRS for Music | | PRS FOR MUSIC; PPL PRS
  SOCAN
  Crave | | CRAVE TV; ~CRAVE BELL
  Britbox
  NOW TV | | NOW TV; NOWTV
  Sky Business TV
  BT Sport
  DAZN | | ~DAZN
  Discovery+ | | ~DISCOVERY PLUS
  Zoom Audio | | ~ZOOM AUDIO
  Mood Media | | MOOD MEDIA
  ASCAP | | ASCAP
  `,
);
