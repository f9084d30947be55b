import { partiesOf } from '../parties.ts';

/**
 * Telephone and internet lines.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const TELECOMS = partiesOf(
  'telecom',
  null,
  `
  Verizon | www.verizon.com | VERIZON; VZWRLSS; VERIZON WIRELESS; VERIZON WRLS; VZW; VERIZONWRLSS; VZ WIRELESS; VZWRLSS IVR; VERIZON BUSINESS; VERIZON FIOS
  AT&T | www.att.com | AT&T; ATT PAYMENT; ATT BILL; AT T; ~ATT; ATT BUS PHONE; ATT CONS PHONE; ATT MOBILITY; AT&T MOBILITY; ATT BUSINESS; AT T MOBILITY; ATT UVERSE
  T-Mobile | www.t-mobile.com | T MOBILE; TMOBILE; TMOBILE AUTO PAY; TMOBILE POSTPAID; T MOBILE PCS
  Sprint | | SPRINT WIRELESS; SPRINT8006396111; SPRINT PCS
  Comcast | www.xfinity.com | COMCAST; XFINITY; COMCAST BUSINESS; COMCAST CABLE; XFINITY MOBILE
  Spectrum | www.spectrum.com | SPECTRUM BUSINESS; ~SPECTRUM; CHARTER COMM; CHARTER COMMUNICATIONS; TIME WARNER CABLE; CHARTER SERVICES; SPECTRUM MOBILE | without SPECTRUM HEALTH; SPECTRUM PAINT; SPECTRUM BRANDS
  Cox Communications | www.cox.com | COX COMM; COX COMMUNICATIONS; COX BUSINESS; COX CABLE; COX COMMUNICATION
  CenturyLink | www.centurylink.com | CENTURYLINK; CENTURY LINK; LUMEN CENTURYLINK
  Frontier Communications | www.frontier.com | FRONTIER COMM; FRONTIER COMMUNICATIONS; FRONTIER COMMUN; FRONTIER ONLINE
  Windstream | www.windstream.com | WINDSTREAM; KINETIC BUSINESS
  Optimum | www.optimum.com | ~OPTIMUM; CABLEVISION; OPTIMUM BUSINESS
  Mint Mobile | www.mintmobile.com | MINT MOBILE
  Google Fi | fi.google.com | GOOGLE FI; GOOGLE FIBER; GOOGLE VOICE
  RingCentral | www.ringcentral.com | RINGCENTRAL; RING CENTRAL
  Vonage | www.vonage.com | VONAGE; VONAGE BUSINESS
  8x8 | www.8x8.com | 8X8 INC; 8X8
  Ooma | www.ooma.com | OOMA
  Nextiva | www.nextiva.com | NEXTIVA
  Grasshopper | grasshopper.com | GRASSHOPPER GROUP; GRASSHOPPER COM
  Dialpad | www.dialpad.com | DIALPAD
  OpenPhone | | OPENPHONE
  Twilio | www.twilio.com | TWILIO; TWILIO SENDGRID
  Starlink | www.starlink.com | STARLINK; STARLINK INTERNET
  Viasat | | VIASAT
  US Cellular | www.uscellular.com | US CELLULAR; USCELLULAR
  Cricket Wireless | www.cricketwireless.com | CRICKET WIRELESS
  Metro by T-Mobile | | METRO BY T MOBILE; METROPCS; METRO PCS
  Boost Mobile | | BOOST MOBILE
  BT | www.bt.com | BT GROUP; BT BUSINESS; BRITISH TELECOM; BT PLC; BRITISH TELECOMMUNICATIONS; BT INTERNET; BT GROUP PLC; ~BT
  EE | ee.co.uk | EE LIMITED; EE LTD; EE MOBILE; ~EE
  O2 | www.o2.co.uk | O2 UK; TELEFONICA; ~O2; TELEFONICA UK; O2 MOBILE
  Vodafone | www.vodafone.co.uk | VODAFONE; VODAFONE LTD
  Three | www.three.co.uk | THREE MOBILE; H3G; HUTCHISON 3G; THREE UK
  Virgin Media | www.virginmedia.com | VIRGIN MEDIA; VIRGIN MEDIA BUSINESS; VIRGIN MEDIA PYMTS
  Sky | www.sky.com | SKY DIGITAL; SKY UK; SKY BUSINESS; SKY BROADBAND; SKY SUBSCRIPTION; SKY MOBILE
  TalkTalk | www.talktalk.co.uk | TALKTALK; TALK TALK; TALKTALK BUSINESS
  Plusnet | www.plus.net | PLUSNET
  giffgaff | www.giffgaff.com | GIFFGAFF
  Tesco Mobile | www.tescomobile.com | TESCO MOBILE
  Zen Internet | | ZEN INTERNET
  Hyperoptic | | HYPEROPTIC
  Gamma Telecom | | GAMMA TELECOM; GAMMA NETWORK
  Bell Canada | www.bell.ca | BELL CANADA; BELL MOBILITY; BELL MOBILITE; BELL ALIANT; BELL ONE BILL; BELL BUSINESS
  Rogers | www.rogers.com | ROGERS WIRELESS; ROGERS COMMUNICATIONS; ROGERS CABLE; ROGERS COMM; ~ROGERS; ROGERS BUSINESS
  Telus | www.telus.com | TELUS; TELUS MOBILITY; TELUS COMMUNICATIONS
  Shaw | www.shaw.ca | SHAW CABLE; SHAW COMMUNICATIONS; SHAW CABLESYSTEMS; SHAW BUSINESS; SHAW COMM
  Fido | www.fido.ca | FIDO; FIDO MOBILE
  Koodo | www.koodomobile.com | KOODO
  Videotron | www.videotron.com | VIDEOTRON
  Freedom Mobile | www.freedommobile.ca | FREEDOM MOBILE
  Cogeco | www.cogeco.ca | COGECO
  Xplornet | | XPLORNET; ~XPLORE
  TekSavvy | | TEKSAVVY
  SaskTel | | SASKTEL
  Eastlink | | EASTLINK
  Consolidated Communications | | ~CONSOLIDATED COMMUNICATIONS
  TDS Telecom
  Ziply Fiber | | ~ZIPLY FIBER
  Frontier Internet | | ~FRONTIER INTERNET
  Brightspeed
  Level 3 | | LEVEL 3 COMM
  Zayo
  Cogent Communications | | ~COGENT COMMUNICATIONS
  Crown Castle Fiber
  GTT Communications
  Earthlink
  WOW! Internet | | ~WOW INTERNET; WIDE OPEN WEST; WOWWAY
  RCN | | RCN CORP; RCN CABLE; ~ASTOUND BROADBAND; ~RCN
  Grande Communications
  Mediacom
  Cable One | | ~CABLE ONE; SPARKLIGHT
  Breezeline | | BREEZELINE; ATLANTIC BROADBAND
  Midco
  GCI | | GCI COMMUNICATION; ~GCI
  Hawaiian Telcom
  Cincinnati Bell | | CINCINNATI BELL; ALTAFIBER
  Rise Broadband | | ~RISE BROADBAND
  Wave Broadband | | ~WAVE BROADBAND
  Metronet
  Hotwire Communications
  Spectrotel
  Granite Telecommunications | | GRANITE TELECOM
  Fusion Connect | | ~FUSION CONNECT
  Mitel
  Avaya
  GoTo Connect
  Zoom Phone | | ~ZOOM PHONE
  Phone.com | | ~PHONE COM
  Line2 | | ~LINE 2
  Magicjack
  Net2Phone | | NET 2PHONE
  Weave Phone | | ~WEAVE PHONE
  Telnyx
  Bandwidth.com | | ~BANDWIDTH COM; ~BANDWIDTH INC
  Plivo
  Intermedia | | INTERMEDIA NET
  Consumer Cellular | | ~CONSUMER CELLULAR
  Visible | | ~VISIBLE WIRELESS; ~VISIBLE MOBILE
  Straight Talk | | ~STRAIGHT TALK
  TracFone
  Total Wireless | | ~TOTAL WIRELESS
  Simple Mobile | | ~SIMPLE MOBILE
  Ting | | ~TING MOBILE; ~TING INTERNET; ~TING INC
  Republic Wireless | | ~REPUBLIC WIRELESS
  Distributel
  Primus Canada | | PRIMUS CANADA; ~PRIMUS TEL
  Bell MTS | | ~BELL MTS; ~MTS INC
  Tbaytel
  Northwestel
  Virgin Plus | | ~VIRGIN PLUS; ~VIRGIN MOBILE
  Public Mobile | | ~PUBLIC MOBILE
  Lucky Mobile | | ~LUCKY MOBILE
  Chatr
  Oxio
  Allstream
  Execulink
  Source Cable | | ~SOURCE CABLE
  Beanfield
  KCOM | | ~KCOM
  Gigaclear
  Community Fibre
  Openreach
  Daisy Communications | | ~DAISY COMMUNICATIONS; ~DAISY TELECOMS
  Chess ICT
  XLN Telecom | | XLN TELECOM; ~XLN
  Onecom
  4Com | | ~4COM
  bOnline
  Voipfone
  Lebara
  Lycamobile
  iD Mobile | | ~ID MOBILE
  SMARTY | | ~SMARTY MOBILE
  Voxi
  Spusu
  Now Broadband | | ~NOW BROADBAND
  Shell Energy Broadband
  KPN | | ~KPN
  Lumen | | ~LUMEN; CTL LUMEN
  Altice | | ALTICE
  Suddenlink | | SUDDENLINK
  HughesNet | | HUGHESNET; HUGHES NETWORK
  `,
);
