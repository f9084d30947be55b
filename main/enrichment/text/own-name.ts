/** Fields that name the account's own holder or a bank on the way, up to the next field. */
const OTHERS =
  /\b(?:INDN|IND NAME|INDIVIDUAL NAME|RECIPIENT NAME|SND BK|RCV BK|BBK|BNF BK)\s*:.*?(?=\s+(?:CO ID|TRN|ORIG ID|ID|SEC|TRACE ?#|EED|IND ID|DESC DATE|CO ENTRY DESCR|PMT DET|BNF|ORIG|OBI|REF)\s*:|$)/gi;

/** The description without the names of the holder and of banks, letter for letter, so that places stay what they are. */
export const withoutOwnName = (description: string): string =>
  description.replace(OTHERS, (field) => ' '.repeat(field.length));
