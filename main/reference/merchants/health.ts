import { partiesOf } from '../parties.ts';

/**
 * Clinics, laboratories, opticians and vets.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const HEALTH = partiesOf(
  'health',
  null,
  `
  LabCorp | www.labcorp.com | LABCORP
  Quest Diagnostics | www.questdiagnostics.com | QUEST DIAGNOSTICS
  Concentra | | CONCENTRA
  CityMD
  MinuteClinic
  Sonora Quest
  BioReference
  ARUP Laboratories
  DISA Global
  NextCare
  FastMed
  Carbon Health | | ~CARBON HEALTH
  One Medical | | ~ONE MEDICAL
  Mayo Clinic | | ~MAYO CLINIC
  Cleveland Clinic
  Aspen Dental | | ~ASPEN DENTAL
  Heartland Dental | | ~HEARTLAND DENTAL
  Banfield
  VCA Animal Hospital | | VCA ANIMAL; VCA HOSPITAL
  BluePearl
  Pearle Vision
  LensCrafters
  America's Best | | AMERICAS BEST CONTACTS; AMERICAS BEST
  Warby Parker
  1-800 Contacts | | 1 800 CONTACTS
  Miracle-Ear | | ~MIRACLE EAR
  LifeLabs
  Dynacare
  Spire Healthcare | | ~SPIRE HEALTHCARE
  Nuffield Health
  Randox
  `,
);
