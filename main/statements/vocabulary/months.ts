/**
 * Month names and their usual abbreviations, folded (lower case, no accents), by month number.
 * English, French, German, Spanish, Italian, Dutch, Portuguese; whole names in the Nordic languages, Romanian, Indonesian and Malay.
 */
const NAMES: readonly (readonly string[])[] = [
  ['january jan', 'janvier janv', 'januar jaen', 'enero ene', 'gennaio gen', 'januari', 'janeiro', 'ianuarie'],
  ['february feb', 'fevrier fevr fev', 'februar', 'febrero', 'febbraio', 'februari', 'fevereiro', 'februarie'],
  ['march mar', 'mars', 'marz maerz mrz', 'marzo', 'maart mrt', 'marco', 'martie maret'],
  ['april apr', 'avril avr', 'abril abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio mag', 'mei', 'maio', 'maj'],
  ['june jun', 'juin', 'juni', 'junio', 'giugno giu', 'junho', 'iunie'],
  ['july jul', 'juillet juil', 'juli', 'julio', 'luglio lug', 'julho', 'iulie julai'],
  ['august aug', 'aout', 'agosto ago', 'augustus', 'augusti agustus ogos'],
  ['september sept sep', 'septembre', 'septiembre', 'settembre set', 'setembro', 'septembrie'],
  ['october oct', 'octobre', 'oktober okt', 'octubre', 'ottobre ott', 'outubro out', 'octombrie'],
  ['november nov', 'novembre', 'noviembre', 'novembro', 'noiembrie'],
  ['december dec', 'decembre', 'dezember dez', 'diciembre dic', 'dicembre', 'dezembro', 'decembrie desember disember'],
];

/** Folded month name → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((languages, index) =>
    languages.flatMap((names) => names.split(' ').map((name) => [name, index + 1] as const)),
  ),
);
