/**
 * Month names and their usual abbreviations, folded (lower case, no accents), by month number.
 * English, French, German, Spanish, Italian, Dutch, Portuguese.
 */
const NAMES: readonly (readonly string[])[] = [
  ['january jan', 'janvier janv', 'januar jaen', 'enero ene', 'gennaio gen', 'januari', 'janeiro'],
  ['february feb', 'fevrier fevr fev', 'februar', 'febrero', 'febbraio', 'februari', 'fevereiro'],
  ['march mar', 'mars', 'marz maerz mrz', 'marzo', 'maart mrt', 'marco'],
  ['april apr', 'avril avr', 'abril abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio mag', 'mei', 'maio'],
  ['june jun', 'juin', 'juni', 'junio', 'giugno giu', 'junho'],
  ['july jul', 'juillet juil', 'juli', 'julio', 'luglio lug', 'julho'],
  ['august aug', 'aout', 'agosto ago', 'augustus'],
  ['september sept sep', 'septembre', 'septiembre', 'settembre set', 'setembro'],
  ['october oct', 'octobre', 'oktober okt', 'octubre', 'ottobre ott', 'outubro out'],
  ['november nov', 'novembre', 'noviembre', 'novembro'],
  ['december dec', 'decembre', 'dezember dez', 'diciembre dic', 'dicembre', 'dezembro'],
];

/** Folded month name → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((languages, index) =>
    languages.flatMap((names) => names.split(' ').map((name) => [name, index + 1] as const)),
  ),
);
