import type { KnownParty, MerchantGroup, Spelling } from './known-party.ts';
import type { Trade } from './trades.ts';

const EVERYDAY = '~';
const NEEDS_LENDING = '!';

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function spelling(text: string): Spelling {
  const isEveryday = text.startsWith(EVERYDAY);
  const needsLending = text.startsWith(NEEDS_LENDING);
  return { phrase: isEveryday || needsLending ? text.slice(1) : text, isEveryday, needsLending };
}

/**
 * Reads a table of counterparties of one trade, a line each:
 *
 *   Name | site | SPELLING; ~EVERYDAY WORD; !NAME OF MANY | needs A; B | without C; D
 *
 * A line without spellings is spelled as it is named. A name in brackets is a kind of counterparty, and nobody's. Throws on a line of another shape: the tables are ours.
 */
export function partiesOf(trade: Trade, group: MerchantGroup | null, table: string): readonly KnownParty[] {
  return list(table, '\n').map((line) => {
    const [heading = '', site = '', spellings = '', ...conditions] = line.split('|').map((field) => field.trim());
    const conditionOf = (word: string): string[] =>
      conditions.flatMap((text) => (text.startsWith(`${word} `) ? list(text.slice(word.length), ';') : []));
    if (conditions.some((text) => !/^(needs|without) /.test(text))) throw new RangeError(`not a party: ${line}`);
    const name = heading.replace(/^\((.*)\)$/, '$1');
    return {
      name,
      isKind: name !== heading,
      isPaidByCard: false,
      url: site === '' ? null : `https://${site}`,
      trade,
      group,
      spellings: list(spellings || name, ';').map(spelling),
      needs: conditionOf('needs'),
      without: conditionOf('without'),
    };
  });
}
