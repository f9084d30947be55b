import { partiesOf } from '../parties.ts';

/**
 * Landlords, storage, coworking, and the services rent is paid through.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const LANDLORDS = partiesOf(
  'landlord',
  null,
  `
  WeWork | www.wework.com | WEWORK; WE WORK
  Regus | www.regus.com | REGUS; REGUS MANAGEMENT; SPACES REGUS; REGUS MGMT
  Industrious | | INDUSTRIOUS OFFICE; ~INDUSTRIOUS
  StorageVault | | STORAGEVAULT; STORAGE VAULT
  Savills | www.savills.co.uk | SAVILLS
  Public Storage | www.publicstorage.com | PUBLIC STORAGE
  Extra Space Storage | www.extraspace.com | EXTRA SPACE STORAGE; EXTRA SPACE; LIFE STORAGE
  CubeSmart | www.cubesmart.com | CUBESMART
  U-Haul Storage | | UHAUL STORAGE; U HAUL STORAGE; UHAUL MOVING STORAGE; U HAUL MOVING & STORAGE
  PODS | www.pods.com | PODS ENTERPRISES; ~PODS
  Safestore | www.safestore.co.uk | SAFESTORE
  Big Yellow | www.bigyellow.co.uk | BIG YELLOW; BIG YELLOW STORAGE; BIG YELLOW SELF STORAGE
  Shurgard | | SHURGARD
  Access Self Storage | | ACCESS SELF STORAGE; ACCESS STORAGE
  Workspace Group | www.workspace.co.uk | WORKSPACE GROUP; WORKSPACE MANAGEMENT
  StorageMart | | STORAGEMART
  Sentinel Storage | | SENTINEL STORAGE
  Simon Property | www.simon.com | SIMON PROPERTY; SIMON PROPERTY GROUP
  Prologis | www.prologis.com | PROLOGIS
  Kimco Realty | | KIMCO; KIMCO REALTY
  CBRE | www.cbre.com | CBRE
  JLL | www.jll.com | JLL PROPERTY; JONES LANG; JONES LANG LASALLE
  Cushman & Wakefield | | CUSHMAN WAKEFIELD; CUSHMAN & WAKEFIELD
  Brookfield Properties | | BROOKFIELD PROP; BROOKFIELD PROPERTIES
  RentCafe | | RENTCAFE; YSI RENT
  Landsec | | LANDSEC; LAND SECURITIES; BRITISH LAND
  RioCan | | RIOCAN
  Mobile Mini | | MOBILE MINI
  Avison Young | | AVISON YOUNG
  Spaces | | ~SPACES WORKSPACE; SPACES COWORKING
  HQ Global Workplaces
  Servcorp
  Premier Workspaces | | ~PREMIER WORKSPACES
  Office Evolution | | ~OFFICE EVOLUTION
  Venture X | | ~VENTURE X
  Novel Coworking | | NOVEL COWORKING; ~EXPANSIVE WORKSPACE
  Carr Workplaces
  Pacific Workplaces | | ~PACIFIC WORKPLACES
  Intelligent Office | | ~INTELLIGENT OFFICE
  Davinci Virtual
  Alliance Virtual Offices
  iPostal1 | | IPOSTAL 1
  LiquidSpace
  Deskpass
  Convene | | ~CONVENE
  Knotel
  Impact Hub | | ~IMPACT HUB
  CommonGrounds
  SmartStop
  Storage King | | ~STORAGE KING
  National Storage | | ~NATIONAL STORAGE
  StorQuest
  Simply Self Storage
  Uncle Bob's | | ~UNCLE BOBS
  iStorage
  Prime Storage | | ~PRIME STORAGE
  Devon Self Storage
  Metro Self Storage
  Storage Post | | ~STORAGE POST
  Manhattan Mini Storage
  Guardian Storage | | ~GUARDIAN STORAGE
  A-1 Self Storage | | A 1 SELF STORAGE
  Neighbor | | ~NEIGHBOR STORAGE; ~NEIGHBOR COM
  Pac-Van | | PAC VAN
  Zippy Shell | | ~ZIPPY SHELL
  1-800-PACK-RAT | | 1 800 PACK RAT; ~PACK RAT
  Brixmor
  Regency Centers | | ~REGENCY CENTERS
  Federal Realty | | ~FEDERAL REALTY
  Macerich
  Taubman
  Weingarten Realty
  DDR Corp | | ~SITE CENTERS; DDR CORP
  Phillips Edison
  Kite Realty | | ~KITE REALTY
  Retail Properties of America
  Urban Edge | | ~URBAN EDGE
  Acadia Realty
  Inland Real Estate
  Link Logistics | | ~LINK LOGISTICS
  Duke Realty | | ~DUKE REALTY
  EastGroup Properties
  First Industrial | | ~FIRST INDUSTRIAL
  Rexford Industrial
  Terreno Realty
  STAG Industrial | | ~STAG INDUSTRIAL
  Boston Properties
  Vornado
  SL Green
  Hines | | ~HINES
  Tishman Speyer
  Irvine Company | | IRVINE COMPANY; IRVINE CO OFFICE
  Kilroy Realty
  Hudson Pacific
  Equity Office | | ~EQUITY OFFICE
  Piedmont Office | | ~PIEDMONT OFFICE
  Cousins Properties
  Highwoods Properties
  Brandywine Realty
  Liberty Property | | ~LIBERTY PROPERTY
  Colliers | | ~COLLIERS
  Newmark
  Lincoln Property
  Transwestern
  Stream Realty | | ~STREAM REALTY
  Greystar
  Equity Residential | | ~EQUITY RESIDENTIAL
  AvalonBay
  Camden Property
  Sola Salon Studios | | ~SOLA SALON
  Phenix Salon Suites | | ~PHENIX SALON
  Salons by JC
  MY SALON Suite
  CloudKitchens
  ClickPay | | CLICKPAY; NOVELPAY
  Avail Rent | | ~AVAIL RENT
  PayLease | | PAYLEASE; ZEGO PAYLEASE
  RentPayment
  Bilt Rewards | | BILT RENT; BILT REWARDS
  Zillow Rent | | ZILLOW RENTAL; ZILLOW RENT
  TurboTenant
  Rent Track | | ~RENT TRACK
  Domuso
  Oxford Properties
  Cadillac Fairview
  Ivanhoe Cambridge
  SmartCentres
  First Capital Realty | | FIRST CAPITAL REALTY; FIRST CAPITAL REIT
  Choice Properties
  Crombie REIT | | CROMBIE
  Allied Properties
  Dream Office | | ~DREAM OFFICE; ~DREAM INDUSTRIAL
  H&R REIT | | H R REIT
  Morguard
  Triovest
  GWL Realty
  QuadReal
  Bentall | | BENTALLGREENOAK; BENTALL KENNEDY
  Crestpoint
  Skyline Commercial | | ~SKYLINE COMMERCIAL
  Bluebird Self Storage
  Make Space Storage
  Apple Self Storage
  Lok'nStore | | LOKNSTORE; LOK N STORE
  Space Station Storage
  Armadillo Storage | | ~ARMADILLO STORAGE
  Attic Self Storage
  Ready Steady Store
  Bizspace
  Orega
  Landmark Space | | ~LANDMARK SPACE
  Instant Offices | | ~INSTANT OFFICES
  Office Space in Town
  The Office Group | | THE OFFICE GROUP; ~FORA SPACE
  Huckletree
  Second Home | | ~SECOND HOME
  Industrials REIT
  Hammerson
  Segro
  Derwent London
  Great Portland Estates
  Shaftesbury | | ~SHAFTESBURY
  Grosvenor Estate
  The Crown Estate | | THE CROWN ESTATE; ~CROWN ESTATE
  LCP Properties
  NewRiver
  Capital & Regional | | ~CAPITAL REGIONAL
  Evans Property | | EVANS EASYSPACE; EASYSPACE
  Mapletree
  Ashtenne
  Knight Frank | | ~KNIGHT FRANK
  Lambert Smith Hampton
  Carter Jonas
  Strutt & Parker | | STRUTT PARKER
  Gerald Eve
  Foxtons
  Royal LePage
  Countrywide Lettings | | ~COUNTRYWIDE LETTINGS
  IWG | | ~IWG
  Yardi | | YARDI
  WillScot | | WILLSCOT; WILLIAMS SCOTSMAN
  `,
);
