import { partiesOf } from '../parties.ts';

/**
 * Advertising, printing of it, directories and leads.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const ADVERTISING = [
  ...partiesOf(
    'advertising',
    'Google',
    `
  Google Ads | ads.google.com | GOOGLE ADS; GOOGLE ADWORDS; GOOGLE ADS GOOGLE; GOOGLE ADWS; GOOGLE LLC ADS; ADWORDS; GOOGLE IRELAND ADS; GOOGLE IRELAND
  `,
  ),
  ...partiesOf(
    'advertising',
    null,
    `
  Meta | www.facebook.com | METAPLATFORM; META ADS; ~META; META PLATFORMS
  Yelp | www.yelp.com | YELP; YELP ADS; YELPINC; YELP INC
  LinkedIn | www.linkedin.com | LINKEDIN; LINKEDIN ADS; LINKEDIN PREM; LINKEDIN MARKETING
  Microsoft Advertising | ads.microsoft.com | MICROSOFT ADS; BING ADS; MICROSOFT ADVERTISING; MICROSOFT ADVERTIS; BINGADS
  TikTok Ads | ads.tiktok.com | TIKTOK ADS; TIKTOK; TIKTOK ADVERTISING
  X Ads | ads.x.com | TWITTER ONLINE ADS; TWITTER ADS; TWITTER; X CORP ADS; X ADS
  Pinterest Ads | www.pinterest.com | PINTEREST; PINTEREST ADS
  Snap Ads | www.snapchat.com | SNAP ADS; SNAPCHAT ADS; SNAPCHAT; SNAP INC ADS
  Reddit Ads | www.reddit.com | REDDIT ADS; REDDIT
  Amazon Advertising | advertising.amazon.com | AMAZON ADVERTISING; AMZN ADVERTISING; AMZN ADS; AMAZON ADS; AMAZON ADVERT; AMAZON ADV
  Apple Search Ads | | APPLE SEARCH ADS
  Mailchimp | mailchimp.com | MAILCHIMP; INTUIT MAILCHIMP; THE ROCKET SCIENCE
  Constant Contact | www.constantcontact.com | CONSTANT CONTACT; CONSTANTCONTACT; CTCT
  HubSpot | www.hubspot.com | HUBSPOT
  Klaviyo | www.klaviyo.com | KLAVIYO
  Vistaprint | www.vistaprint.com | VISTAPRINT; VISTAPR; VISTAPRINT COM; VISTA PRINT
  Semrush | www.semrush.com | SEMRUSH
  Ahrefs | ahrefs.com | AHREFS
  Hootsuite | | HOOTSUITE
  Sprout Social | | SPROUT SOCIAL
  Lamar Advertising | www.lamar.com | LAMAR ADVERTISING; LAMAR ADV; LAMAR MEDIA; LAMAR COMPANIES; ~LAMAR
  Clear Channel | clearchanneloutdoor.com | CLEAR CHANNEL
  Outfront Media | | OUTFRONT MEDIA
  Criteo | | CRITEO
  AdRoll | | ADROLL; NEXTROLL
  Taboola | | TABOOLA
  Valpak | www.valpak.com | VALPAK
  Yell | www.yell.com | YELL LTD; YELL LIMITED; YELL COM; ~YELL
  Yellow Pages Canada | | YELLOW PAGES GROUP; YELLOW PAGES CA; PAGES JAUNES
  Thryv | www.thryv.com | THRYV; DEX MEDIA
  Checkatrade | www.checkatrade.com | CHECKATRADE
  Auto Trader | www.autotrader.co.uk | AUTO TRADER; AUTOTRADER
  Rightmove | www.rightmove.co.uk | RIGHTMOVE
  iHeartMedia | www.iheartmedia.com | IHEARTMEDIA; IHEART MEDIA; IHEART
  Podium | | ~PODIUM; PODIUM CORP
  Birdeye | | BIRDEYE
  Angi | www.angi.com | ANGI LEADS; ANGI HOMESERVICES; ANGIES LIST; ANGI INC
  Zillow | www.zillow.com | ZILLOW; ZILLOW ADVERTISING
  CallRail | | CALLRAIL
  ActiveCampaign | | ACTIVECAMPAIGN; ACTIVE CAMPAIGN
  Moo Print | | MOO PRINT; MOO COM; MOO INC
  4imprint | www.4imprint.com | 4IMPRINT
  Instantprint | | INSTANTPRINT
  Kijiji | | KIJIJI
  Nextdoor Ads | | NEXTDOOR ADS; NEXTDOOR
  The Trade Desk | | THE TRADE DESK
  Spotify Ads | | SPOTIFY ADVERTISING; SPOTIFY ADS
  Quora Ads
  Outbrain
  StackAdapt
  Basis Technologies
  Quantcast
  LocaliQ | | LOCALIQ
  Scorpion | | ~SCORPION DESIGN; ~SCORPION HEALTHCARE; ~SCORPION MARKETING
  WebFX
  Blue Corona | | ~BLUE CORONA
  RevLocal
  Townsquare Media | | TOWNSQUARE MEDIA; TOWNSQUARE INTERACTIVE
  Cumulus Media | | ~CUMULUS MEDIA
  Audacy
  Entercom
  Cox Media | | ~COX MEDIA
  Gannett
  Lee Enterprises | | ~LEE ENTERPRISES
  McClatchy
  Tribune Publishing | | ~TRIBUNE PUBLISHING
  Hearst | | HEARST MEDIA; HEARST NEWSPAPERS; HEARST CORP
  Sinclair Broadcast
  Nexstar
  Gray Television | | ~GRAY TELEVISION
  Comcast Advertising | | COMCAST SPOTLIGHT; EFFECTV; COMCAST ADVERTISING
  Spectrum Reach | | ~SPECTRUM REACH
  Money Mailer | | ~MONEY MAILER
  RetailMeNot
  Clipper Magazine | | ~CLIPPER MAGAZINE
  Save On Everything
  Mspark
  Every Door Direct Mail | | EVERY DOOR DIRECT MAIL; ~EDDM
  PostcardMania
  Modern Postcard | | ~MODERN POSTCARD
  Taradel
  GotPrint
  Overnight Prints | | ~OVERNIGHT PRINTS
  PrintingForLess
  UPrinting
  PsPrint
  CustomInk | | CUSTOMINK; ~CUSTOM INK
  Printify Marketing
  Sticker Mule | | ~STICKER MULE
  StickerGiant
  FASTSIGNS
  Signarama | | SIGNARAMA; SIGN A RAMA
  Image360 | | ~IMAGE 360
  SpeedPro
  AlphaGraphics
  Minuteman Press | | ~MINUTEMAN PRESS
  Sir Speedy | | ~SIR SPEEDY
  PIP Printing | | ~PIP PRINTING
  Allegra Marketing
  Kwik Kopy
  Staples Print | | ~STAPLES PRINT
  National Pen | | ~NATIONAL PEN; ~PENS COM
  Quality Logo Products
  Crestline | | CRESTLINE SPECIALTIES
  HALO Branded Solutions
  Proforma | | ~PROFORMA
  Discount Mugs
  Any Promo | | ~ANY PROMO
  Bark.com | | ~BARK COM
  Houzz Ads
  BuildZoom
  Porch | | ~PORCH COM; ~PORCH GROUP
  Networx
  Modernize | | ~MODERNIZE INC
  eLocal | | ELOCAL USA; ELOCAL COM
  CraftJack
  HomeStars
  TrustedPros
  MyBuilder
  Rated People | | ~RATED PEOPLE
  TrustATrader
  Which? Trusted Traders | | WHICH TRUSTED TRADERS
  Bidvine
  Treatwell
  Trustpilot
  Feefo
  Yext
  BrightLocal
  Moz | | MOZ COM; MOZ INC; SEOMOZ
  SpyFu
  SE Ranking
  Ubersuggest
  Screaming Frog | | ~SCREAMING FROG
  Similarweb
  BuzzSumo
  Brandwatch
  Meltwater | | ~MELTWATER
  Cision
  PR Newswire
  Business Wire | | ~BUSINESS WIRE
  Muck Rack | | ~MUCK RACK
  AWeber
  GetResponse
  Campaign Monitor | | ~CAMPAIGN MONITOR
  Omnisend
  Brevo | | BREVO; SENDINBLUE
  MailerLite
  SimpleTexting
  EZ Texting
  SlickText
  Textedly | | ~TEXTEDLY
  TextMagic
  Marketo
  Pardot
  Marchex
  WhatConverts
  Invoca
  Realtor.com | | REALTOR COM; ~MOVE INC
  Homes.com | | ~HOMES COM
  Apartments.com | | ~APARTMENTS COM
  Cars.com | | ~CARS COM; DEALERRATER
  CarGurus
  TrueCar
  Edmunds | | ~EDMUNDS
  OpenTable Marketing
  TripAdvisor
  Trivago
  WeddingWire
  The Knot | | ~THE KNOT
  Zola | | ~ZOLA
  Eventective
  Peerspace
  LegalMatch
  Avvo
  FindLaw
  Martindale
  Justia
  Healthgrades
  Zocdoc
  Vitals | | ~VITALS COM
  Psychology Today | | ~PSYCHOLOGY TODAY
  Caring.com | | ~CARING COM
  A Place for Mom
  Care.com | | ~CARE COM
  Craigslist
  OfferUp
  Gumtree | | ~GUMTREE
  Zoopla
  OnTheMarket
  PrimeLocation
  Reach plc | | REACH PLC; ~TRINITY MIRROR
  Newsquest
  National World | | ~NATIONAL WORLD
  JCDecaux
  Global Media | | ~GLOBAL MEDIA; ~GLOBAL RADIO
  Bauer Media
  ITV | | ITV PLC ADVERT; ITV BROADCASTING
  Channel 4 Sales
  Solopress
  Printed.com | | ~PRINTED COM
  Helloprint
  Saxoprint
  Tradeprint
  Banana Print | | ~BANANA PRINT
  Stickeryou
  Postmedia
  Torstar | | TORSTAR; METROLAND MEDIA
  Bell Media | | ~BELL MEDIA
  Corus Entertainment
  Pattison Outdoor
  Black Press Media
  Hibu | | HIBU
  Yellow Pages | | YELLOW PAGES
  Facebook | | FACEBK; FACEBOOK; FACEBOOK ADS; FB ME ADS; FACEBK ADS; FACEBOOK ADVERTISING; FB ADS
  ReachLocal | | REACHLOCAL; ~REACH LOCAL
  HomeAdvisor | | HOMEADVISOR
  `,
  ),
];
