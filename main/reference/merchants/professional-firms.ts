import { partiesOf } from '../parties.ts';

/**
 * Law firms, consultants and other professional firms.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PROFESSIONAL_FIRMS = partiesOf(
  'professional',
  null,
  `
  LegalZoom | www.legalzoom.com | LEGALZOOM; LEGALZOOM COM
  Rocket Lawyer | | ROCKET LAWYER
  CT Corporation | | CT CORPORATION; WOLTERS KLUWER CT; CT CORP
  CSC Global | | CORPORATION SERVICE CO
  Northwest Registered Agent | | NORTHWEST REGISTERED AGENT
  Deloitte | www.deloitte.com | DELOITTE
  KPMG | kpmg.com | KPMG
  PwC | www.pwc.com | PWC; PRICEWATERHOUSE
  Ernst & Young | www.ey.com | ERNST & YOUNG; ERNST YOUNG
  BDO | www.bdo.com | BDO USA; BDO LLP
  Grant Thornton | | GRANT THORNTON
  RSM | | RSM US; RSM UK
  Irwin Mitchell | | IRWIN MITCHELL
  Accenture | | ACCENTURE
  Baker Tilly | www.bakertilly.com | BAKER TILLY
  Crowe | www.crowe.com | CROWE LLP; CROWE UK
  Moss Adams | www.mossadams.com | MOSS ADAMS
  CliftonLarsonAllen | www.claconnect.com | CLIFTONLARSONALLEN; CLA CONNECT
  MNP | www.mnp.ca | MNP LLP; MNP
  CohnReznick | www.cohnreznick.com | COHNREZNICK
  Plante Moran | www.plantemoran.com | PLANTE MORAN
  DLA Piper | www.dlapiper.com | DLA PIPER
  Latham & Watkins | www.lw.com | LATHAM & WATKINS
  Clifford Chance | www.cliffordchance.com | CLIFFORD CHANCE
  Shoosmiths | www.shoosmiths.com | SHOOSMITHS
  Pinsent Masons | www.pinsentmasons.com | PINSENT MASONS
  Gowling WLG | gowlingwlg.com | GOWLING WLG; GOWLING
  Osler | www.osler.com | OSLER HOSKIN
  McKinsey | www.mckinsey.com | MCKINSEY
  Wolters Kluwer
  InCorp Services
  Harbor Compliance | | ~HARBOR COMPLIANCE
  Registered Agents Inc
  Incfile | | INCFILE; BIZEE
  ZenBusiness
  Firstbase
  Stripe Atlas | | ~STRIPE ATLAS
  Doola
  Swyft Filings
  MyCorporation
  BizFilings
  Nolo | | ~NOLO
  Trademarkia
  Avalara Licenses
  Marcum
  EisnerAmper
  Citrin Cooperman
  Withum
  Armanino
  Forvis
  BKD | | BKD LLP; BKD CPAS
  Cherry Bekaert
  Dixon Hughes
  Wipfli
  Eide Bailly | | ~EIDE BAILLY
  Mazars
  Moore Global
  Haysmacintyre
  Saffery | | ~SAFFERY
  Kreston Reeves
  UHY | | UHY LLP; UHY HACKER
  PKF | | PKF LITTLEJOHN; PKF FRANCIS; ~PKF
  Azets
  Menzies LLP
  Bishop Fleming
  Johnston Carmichael
  Smith & Williamson | | SMITH WILLIAMSON; EVELYN PARTNERS
  Collins Barrow | | ~COLLINS BARROW
  Richter | | ~RICHTER
  Raymond Chabot
  BDO Canada
  Welch LLP
  Fuller Landau | | ~FULLER LANDAU
  Blakes | | BLAKE CASSELS
  McCarthy Tetrault
  Stikeman Elliott
  Torys | | ~TORYS
  Fasken | | ~FASKEN
  Borden Ladner
  Norton Rose
  Dentons | | ~DENTONS
  Baker McKenzie
  Jones Day
  Skadden | | ~SKADDEN
  Kirkland & Ellis | | KIRKLAND ELLIS
  Sidley Austin
  Cooley | | COOLEY LLP
  Wilson Sonsini
  Gunderson Dettmer
  Fenwick & West | | FENWICK WEST
  Perkins Coie
  Orrick
  Morgan Lewis
  Holland & Knight | | HOLLAND KNIGHT
  Greenberg Traurig
  Littler | | ~LITTLER
  Fisher Phillips
  Ogletree | | ~OGLETREE
  Jackson Lewis
  Fragomen
  Addleshaw Goddard
  Eversheds
  Slater & Gordon | | SLATER GORDON
  Mishcon
  Linklaters
  Freshfields
  Slaughter and May
  Allen & Overy | | ALLEN OVERY; A O SHEARMAN
  Peninsula | | ~PENINSULA BUSINESS; ~PENINSULA HR
  Citation Ltd | | ~CITATION LTD; ~CITATION LIMITED
  Croner
  Alliance HR | | ~ALLIANCE HR
  Bain & Company | | BAIN COMPANY; BAIN AND COMPANY
  Boston Consulting Group
  Booz Allen
  Capgemini
  Cognizant | | ~COGNIZANT
  Infosys
  Wipro
  Slalom | | ~SLALOM
  West Monroe
  FTI Consulting
  Alvarez & Marsal | | ALVAREZ MARSAL
  Huron Consulting
  Franklin Covey | | ~FRANKLIN COVEY
  Vistage
  EOS Worldwide
  ActionCOACH
  `,
);
