import type { Random } from './random.ts';

/** What poor character recognition takes a letter for; nothing where it loses it. */
const CONFUSIONS: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', '8'],
  O: ['0'],
  '1': ['l', '7', 'I'],
  l: ['1'],
  I: ['l', '1'],
  '5': ['6', 'S'],
  '6': ['5'],
  '7': ['1'],
  '8': ['B', '0'],
  ',': ['.'],
  '.': [','],
  '-': [''],
};

/** Of a hundred letters that can be confused, and of a hundred letters at all. */
const CONFUSED = 5;
const SPLIT = 1;

/** `text` as poor character recognition reads it: letters confused, a minus lost, words split. */
export function misread(text: string, random: Random): string {
  return [...text]
    .map((letter) => {
      const confusions = CONFUSIONS[letter];
      const read = confusions !== undefined && random.chance(CONFUSED) ? random.pick(confusions) : letter;
      return random.chance(SPLIT) ? `${read} ` : read;
    })
    .join('');
}
