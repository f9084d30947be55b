import type { KnownParty, Spelling } from '../../reference/index.ts';

/** Letters that an ACH record has for a company's name (Nacha, Company Name), and card networks for a shop's. */
const FIELDS = [16, 22, 25];
/** A word cut down to fewer letters says too little. */
const LEAST_LETTERS = 3;

/** A spelling with the party it names. */
export interface PartySpelling {
  readonly party: KnownParty;
  readonly spelling: Spelling;
}

/**
 * The spellings as fields of fixed length cut them in the middle of a word ("CENTERPOINT ENER"), where what is left can only
 * be one party: no other one's spelling begins so, and none is the beginning of it.
 */
export function cutNames(spelled: readonly PartySpelling[]): readonly PartySpelling[] {
  const all = spelled.map(inCapitals);
  const owners = ownersOfBeginnings(all);
  const whole = new Map(all.map(({ party, spelling }) => [spelling.phrase, party]));
  const isOnes = (cut: string, party: KnownParty): boolean =>
    owners.get(cut)?.size === 1 && beginnings(cut).every((start) => (whole.get(start) ?? party) === party);
  return all.flatMap(({ party, spelling }) =>
    cutsOf(spelling)
      .filter((cut) => isOnes(cut, party))
      .map((phrase) => ({ party, spelling: { ...spelling, phrase } })),
  );
}

/** As statements print them, so that two spellings are compared by their letters alone. */
const inCapitals = ({ party, spelling }: PartySpelling): PartySpelling => ({
  party,
  spelling: { ...spelling, phrase: spelling.phrase.toUpperCase() },
});

function cutsOf({ phrase, isEveryday, needsLending }: Spelling): readonly string[] {
  if (isEveryday || needsLending) return [];
  return FIELDS.filter((length) => cutsWord(phrase, length)).map((length) => phrase.slice(0, length));
}

function cutsWord(phrase: string, length: number): boolean {
  if (phrase.length <= length || phrase[length] === ' ') return false;
  const left = phrase.slice(0, length).split(' ');
  return left.length > 1 && (left.at(-1) ?? '').length >= LEAST_LETTERS;
}

/** Who has a spelling that begins with a cut form. */
function ownersOfBeginnings(all: readonly PartySpelling[]): ReadonlyMap<string, ReadonlySet<KnownParty>> {
  const owners = new Map<string, Set<KnownParty>>();
  for (const { party, spelling } of all) {
    for (const length of FIELDS) {
      const cut = spelling.phrase.slice(0, length);
      owners.set(cut, (owners.get(cut) ?? new Set()).add(party));
    }
  }
  return owners;
}

/** The shorter names that a text begins with, word by word. */
const beginnings = (text: string): readonly string[] =>
  text.split(' ').map((_, count, words) => words.slice(0, count).join(' '));
