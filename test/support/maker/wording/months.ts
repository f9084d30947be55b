const names = (list: string): readonly string[] => list.split(' ');

/** Month names, January first. */
export const SPANISH_MONTHS = names(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
);
export const ITALIAN_MONTHS = names(
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
);
export const DUTCH_MONTHS = names(
  'januari februari maart april mei juni juli augustus september oktober november december',
);
export const PORTUGUESE_MONTHS = names(
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
);
/** English, as teleprinters wrote them. */
export const UPPERCASE_MONTHS = names(
  'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER',
);
/** Spanish, as printers without small letters wrote them. */
export const UPPERCASE_SPANISH_MONTHS = SPANISH_MONTHS.map((name) => name.toUpperCase());
