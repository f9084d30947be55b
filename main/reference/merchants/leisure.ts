import { partiesOf } from '../parties.ts';

/**
 * Gyms, cinemas and other recreation.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const LEISURE = partiesOf(
  'leisure',
  null,
  `
  Planet Fitness | www.planetfitness.com | PLANET FITNESS; PLANET FIT
  LA Fitness | | LA FITNESS
  Anytime Fitness | | ANYTIME FITNESS
  Equinox | | ~EQUINOX
  PureGym | www.puregym.com | PUREGYM; ~PURE GYM
  The Gym Group | | THE GYM GROUP; GYM GROUP
  GoodLife Fitness | www.goodlifefitness.com | GOODLIFE; GOODLIFE FITNESS; GOODLIFE CLUBS
  Peloton | | PELOTON
  YMCA | | YMCA
  AMC Theatres | | AMC THEATRES; AMC ENTERTAINMENT
  Topgolf | | TOPGOLF
  Disney | | DISNEY WORLD; WDW; DISNEYLAND
  24 Hour Fitness
  Gold's Gym | | ~GOLDS GYM; GOLD S GYM
  Crunch Fitness | | ~CRUNCH FITNESS
  Orangetheory
  F45 | | ~F 45
  SoulCycle
  Barry's Bootcamp | | BARRYS BOOTCAMP
  CorePower Yoga
  Pure Barre | | ~PURE BARRE
  Club Pilates
  CrossFit
  Snap Fitness | | ~SNAP FITNESS
  Life Time Fitness | | LIFE TIME FITNESS; ~LIFETIME FITNESS
  Retro Fitness | | ~RETRO FITNESS
  EoS Fitness
  VASA Fitness | | ~VASA FITNESS
  Crunch Gym | | ~CRUNCH GYM
  UFC Gym
  YWCA | | ~YWCA
  JCC | | ~JCC
  Regal Cinemas | | ~REGAL CINEMAS
  Cinemark
  Marcus Theatres
  Alamo Drafthouse
  Bowlero
  Main Event | | ~MAIN EVENT
  Chuck E. Cheese | | CHUCK E CHEESE; CHUCKECHEESE
  Six Flags | | ~SIX FLAGS
  Cedar Point | | ~CEDAR POINT
  Universal Studios | | ~UNIVERSAL STUDIOS
  SeaWorld
  Legoland
  Busch Gardens
  StubHub
  SeatGeek
  Vivid Seats | | ~VIVID SEATS
  AXS | | ~AXS TICKETS; ~AXS COM
  Live Nation | | ~LIVE NATION
  Fandango | | ~FANDANGO
  Dave and Busters
  Costco Membership
  Sky Zone | | ~SKY ZONE
  iFly
  Vail Resorts
  Alterra Mountain
  Massage Envy | | ~MASSAGE ENVY
  Great Clips | | ~GREAT CLIPS
  Supercuts
  Sport Clips | | ~SPORT CLIPS
  European Wax Center
  Hand & Stone | | HAND STONE MASSAGE
  Drybar
  David Lloyd
  Virgin Active | | ~VIRGIN ACTIVE
  Bannatyne | | ~BANNATYNE
  Nuffield Gym
  JD Gyms
  Everyone Active | | ~EVERYONE ACTIVE
  Better Leisure | | ~BETTER LEISURE
  Odeon | | ~ODEON
  Cineworld
  Vue Cinema
  Everyman Cinema | | ~EVERYMAN CINEMA
  Picturehouse
  National Trust | | ~NATIONAL TRUST
  English Heritage | | ~ENGLISH HERITAGE
  Merlin Entertainments | | ~MERLIN ENTERTAINMENTS
  Cineplex
  Landmark Cinemas | | ~LANDMARK CINEMAS
  Fit4Less | | FIT 4LESS
  World Gym | | ~WORLD GYM
  Movati
  Steve Nash Fitness
  `,
);
