import { partiesOf } from '../parties.ts';

/**
 * Courses, examinations and professional bodies.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const EDUCATION = partiesOf(
  'education',
  null,
  `
  Udemy | www.udemy.com | UDEMY
  Coursera | www.coursera.org | COURSERA
  Skillshare | | SKILLSHARE
  MasterClass | | MASTERCLASS
  LinkedIn Learning | | LINKEDIN LEARNING
  Pluralsight | | PLURALSIGHT
  edX | | ~EDX
  Codecademy
  DataCamp
  Treehouse | | TEAMTREEHOUSE
  Khan Academy | | ~KHAN ACADEMY
  Duolingo
  Babbel
  Rosetta Stone
  Chegg
  Kaplan
  Princeton Review
  Pearson | | ~PEARSON
  McGraw-Hill | | MCGRAW HILL
  Wiley | | ~WILEY
  Cengage
  ETS | | ~ETS
  College Board | | ~COLLEGE BOARD
  University of Phoenix
  Southern New Hampshire University
  WGU | | ~WGU
  Harvard Business
  Wharton Executive
  MIT Professional
  American Management Association
  Dale Carnegie
  SHRM | | ~SHRM
  AICPA
  PMI | | PROJECT MANAGEMENT INST; ~PMI
  CompTIA
  OSHA Education Center
  American Red Cross | | AMERICAN RED CROSS; RED CROSS TRAINING
  National Safety Council
  ServSafe
  National Restaurant Association
  CrossFit Seminar
  Toastmasters | | ~TOASTMASTERS
  Rotary International | | ~ROTARY INTERNATIONAL
  Chamber of Commerce
  NFIB | | ~NFIB
  Better Business Bureau | | BETTER BUSINESS BUREAU; ~BBB
  Open University | | ~OPEN UNIVERSITY
  City & Guilds | | ~CITY GUILDS; CITY AND GUILDS
  ICAEW
  ACCA | | ~ACCA
  CIMA | | ~CIMA
  CIPD | | ~CIPD
  IOSH | | ~IOSH
  FutureLearn
  Reed Learning | | ~REED LEARNING
  QA Ltd | | QA LTD; QA LIMITED
  Athabasca University
  LearnFormula
  `,
);
