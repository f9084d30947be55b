import { partiesOf } from '../parties.ts';

/**
 * Agencies and marketplaces for staff and freelancers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const STAFFING_FIRMS = partiesOf(
  'staffing',
  null,
  `
  AMF Team | | AMF TEAM; AMFTEAM
  Upwork | www.upwork.com | UPWORK; UPWORK ESCROW; UPWORK GLOBAL
  Fiverr | www.fiverr.com | FIVERR
  Robert Half | www.roberthalf.com | ROBERT HALF
  Adecco | www.adecco.com | ADECCO
  Randstad | www.randstad.com | RANDSTAD
  Manpower | www.manpower.com | MANPOWER; MANPOWERGROUP
  Kelly Services | www.kellyservices.com | KELLY SERVICES
  Hays | www.hays.co.uk | HAYS RECRUITMENT; HAYS SPECIALIST; HAYS PLC
  Reed | www.reed.co.uk | REED EMPLOYMENT; REED SPECIALIST; REED RECRUITMENT
  Express Employment | www.expresspros.com | EXPRESS EMPLOYMENT; EXPRESS SERVICES INC; EXPRESS EMPLOYMENT PROS
  Labor Finders | | LABOR FINDERS; LABORFINDERS
  PeopleReady | | PEOPLEREADY
  Aerotek | www.aerotek.com | AEROTEK
  Insight Global | | INSIGHT GLOBAL
  Toptal | | TOPTAL
  Spherion | | SPHERION
  Instawork | | INSTAWORK
  Wonolo | | WONOLO
  Freelancer | | FREELANCER COM
  99designs | | 99DESIGNS
  Belay Solutions | | BELAY SOLUTIONS
  Indeed | www.indeed.com | ~INDEED; INDEED JOBS; INDEED INC
  ZipRecruiter | www.ziprecruiter.com | ZIPRECRUITER; ZIP RECRUITER
  Checkr | | CHECKR
  Apple One | | APPLEONE
  Ajilon
  Allegis
  Kforce
  TEKsystems
  Actalent
  TrueBlue | | TRUEBLUE; TRUEBLUE INC
  Tradesmen International | | ~TRADESMEN INTERNATIONAL
  CLP Resources
  Westaff
  SelectStaffing | | ~SELECT STAFFING; EMPLOYBRIDGE
  Staffmark
  Elwood Staffing
  Nesco Resource
  Snelling | | ~SNELLING
  PrideStaff
  Remedy Staffing | | ~REMEDY STAFFING
  Resource MFG
  Volt Workforce | | ~VOLT WORKFORCE
  Careerbuilder
  Monster.com | | ~MONSTER COM; ~MONSTER WORLDWIDE
  LinkedIn Recruiter | | LINKEDIN RECRUITER; LINKEDIN JOB; LINKEDIN JOBS
  Dice.com | | ~DICE COM
  Snagajob
  Jobcase
  Workana
  Guru.com | | ~GURU COM
  PeoplePerHour
  Malt | | ~MALT
  DesignCrowd
  Textbroker
  Fancy Hands | | ~FANCY HANDS
  Time Etc | | ~TIME ETC
  Boldly | | ~BOLDLY
  MyOutDesk
  Virtual Staff Finder
  Crossover | | ~CROSSOVER MARKETS
  Shiftgig
  Snag Work | | ~SNAG WORK
  Qwick
  Bluecrew
  Jobble
  Veryable
  ShiftKey
  Clipboard Health | | ~CLIPBOARD HEALTH
  IntelyCare
  AMN Healthcare
  Cross Country Healthcare
  CompHealth
  Weatherby
  Medical Solutions
  Favorite Staffing | | ~FAVORITE STAFFING
  Page Group | | MICHAEL PAGE; ~PAGE PERSONNEL; PAGEGROUP
  Office Angels | | ~OFFICE ANGELS
  Brook Street | | ~BROOK STREET
  Blue Arrow | | ~BLUE ARROW
  Pertemps
  Staffline
  Gi Group | | ~GI GROUP
  Impellam
  Tempest Resourcing
  Search Consultancy | | ~SEARCH CONSULTANCY
  Totaljobs
  CV-Library | | CV LIBRARY
  Jobsite | | JOBSITE UK
  Syft | | ~SYFT
  Coople
  Catapult Staffing | | ~CATAPULT STAFFING
  Workopolis
  People Store | | ~PEOPLE STORE
  David Aplin
  Ian Martin
  Express Pros | | ~EXPRESS PROS; ~EXPRESS SERVICES
  GoodTemps
  HireRight
  Sterling Check | | STERLINGCHECK; ~STERLING CHECK; ~STERLING TALENT
  GoodHire
  Accurate Background | | ~ACCURATE BACKGROUND
  First Advantage | | ~FIRST ADVANTAGE
  `,
);
