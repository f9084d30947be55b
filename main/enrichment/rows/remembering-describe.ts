import { type Described, describe, type Subject } from './describe.ts';

/** Texts remembered at most, so that memory is bounded. */
const REMEMBERED = 20_000;
/** Runs of digits so long are references: no name in the tables has one, so which digits they are changes nothing. */
const REFERENCE = /\d{5,}/g;
const BLANK = /0{5}/;

interface Remembered {
  /** What the text says with its references blanked; null where something said of it would quote one. */
  readonly said: Described | null;
  /** Where the clean description begins. */
  readonly at: number;
}

/**
 * `describe`, remembering what it said: statements repeat their texts, and most differ in nothing but a reference. What
 * is said of a text with blanked references is true of the text itself as long as it quotes none of them.
 */
export function rememberingDescribe(): typeof describe {
  const memory = new Map<string, Remembered>();
  return (subject) => {
    const { accountType, direction, hints, description } = subject;
    const blanked = description.replace(REFERENCE, (digits) => '0'.repeat(digits.length));
    const key = `${accountType}|${direction}|${hints.mcc}|${hints.given}|${blanked}`;
    let known = memory.get(key);
    if (!known) {
      if (memory.size >= REMEMBERED) memory.clear();
      known = remember(subject, blanked);
      memory.set(key, known);
    }
    const { said, at } = known;
    if (!said) return describe(subject);
    if (description.startsWith(said.descriptionClean, at)) return said;
    return { ...said, descriptionClean: description.slice(at, at + said.descriptionClean.length) };
  };
}

function remember(subject: Subject, blanked: string): Remembered {
  const said = describe({ ...subject, description: blanked });
  const { merchant, paymentProcessor, counterparty, category } = said;
  const quoted = [merchant?.name, merchant?.reason, paymentProcessor?.reason, counterparty, category.reason].join('|');
  return { said: BLANK.test(quoted) ? null : said, at: blanked.indexOf(said.descriptionClean) };
}
