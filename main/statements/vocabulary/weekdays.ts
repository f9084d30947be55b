/**
 * Names of the days of the week and their usual abbreviations, folded.
 * English, French, German, Spanish, Italian, Dutch, Portuguese.
 */
const NAMES = [
  'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun',
  'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so',
  'lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo',
  'lunedi martedi mercoledi gio giovedi venerdi sabato domenica',
  'maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo',
  'segunda seg terca ter quarta qua quinta qui sexta sex feira',
];

export const WEEKDAYS: ReadonlySet<string> = new Set(NAMES.flatMap((names) => names.split(' ')));
