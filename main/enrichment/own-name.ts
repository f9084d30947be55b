/** Fields that name the account's own holder, up to the next field. */
const OWN_NAME =
  /\b(?:INDN|IND NAME|INDIVIDUAL NAME|RECIPIENT NAME)\s*:.*?(?=\s+(?:CO ID|TRN|ORIG ID|ID|SEC|TRACE ?#|EED|IND ID|DESC DATE|CO ENTRY DESCR)\s*:|$)/gi;

/** The description with the holder's own name blanked out, letter for letter, so that places stay what they are. */
export const withoutOwnName = (description: string): string =>
  description.replace(OWN_NAME, (field) => ' '.repeat(field.length));
