import { partiesOf } from '../parties.ts';

/**
 * Public offices that take fees.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const GOVERNMENT_OFFICES = partiesOf(
  'government',
  null,
  `
  DVLA | www.gov.uk | DVLA; DVLA VEHICLE TAX; DVLA VEHICLE
  Companies House | www.gov.uk | COMPANIES HOUSE
  California DMV | www.dmv.ca.gov | STATE OF CALIF DMV; CA DMV
  (DMV) | | DMV; DEPT OF MOTOR VEHICLES
  (Secretary of State) | | SECRETARY OF STATE; SEC OF STATE; SOS FILING
  Information Commissioner's Office | ico.org.uk | INFORMATION COMMISSIONER
  National Research Council Canada | nrc.canada.ca | IRAP NRC; NRC IRAP; NATIONAL RESEARCH COUNCIL
  US Department of Veterans Affairs | www.va.gov | VACP TREAS; DEPT OF VETERANS; VACP
  USPTO | www.uspto.gov | USPTO
  USCIS | | USCIS
  ServiceOntario | | SERVICEONTARIO; SERVICE ONTARIO
  Texas DMV | | TXDMV; TX DMV; TEXAS DMV
  Florida DMV | | FLHSMV; FLORIDA DHSMV
  New York DMV | | NYS DMV; NEW YORK STATE DMV
  Sunbiz | | SUNBIZ; FLORIDA SUNBIZ; FL DIV OF CORP; FLORIDA DIVISION OF CORPORATIONS
  California Secretary of State | | CA SECRETARY OF STATE; CALIFORNIA SECRETARY OF STATE; ~CA SOS
  FMCSA | | FMCSA; UCR REGISTRATION; UNIFIED CARRIER
  USDOT | | ~US DOT; USDOT
  (IFTA) | | IFTA FUEL
  FCC | | FCC FEES; ~FEDERAL COMMUNICATIONS
  FDA | | US FDA; FDA REGISTRATION
  Customs and Border Protection | | ~CUSTOMS BORDER; CUSTOMS AND BORDER; US CBP; CBP DUTIES; ~US CUSTOMS
  Pay.gov | | ~PAY GOV
  State Department Passport | | ~PASSPORT SERVICES; US DEPT STATE
  National Park Service
  Recreation.gov | | RECREATION GOV
  (County Clerk) | | ~COUNTY CLERK
  (Health Department) | | HEALTH DEPT PERMIT
  (Clerk of Court) | | CLERK OF COURT; CLERK OF THE COURT
  HM Land Registry
  HM Courts | | HM COURTS; HMCTS
  Home Office | | HOME OFFICE VISA; ~UKVI
  Food Standards Agency
  Care Quality Commission | | CARE QUALITY COMM; ~CQC
  Health and Safety Executive
  Environment Agency | | ~ENVIRONMENT AGENCY
  Intellectual Property Office
  Gambling Commission | | ~GAMBLING COMMISSION
  DVSA | | ~DVSA
  MOT DVSA
  Driver and Vehicle Agency
  Transport Scotland
  Corporations Canada
  ServiceAlberta
  Service BC
  Service Nova Scotia
  CBSA | | ~CBSA; CANADA BORDER SERVICES
  CRTC | | ~CRTC
  SAAQ | | ~SAAQ
  Registraire des entreprises
  WSIB Clearance
  TSSA | | ~TSSA; ~TECHNICAL STANDARDS
  `,
);
