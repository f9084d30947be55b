import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import { nameOfShop } from '../text/name-of-shop.ts';
import { printed, type Words } from '../text/words.ts';
import { printedMerchant } from './merchant-annotations.ts';

const BODIES: ReadonlySet<string> = new Set('CITY TOWN COUNTY STATE VILLAGE BOROUGH UNIVERSITY TOWNSHIP'.split(' '));
const KINDS: ReadonlySet<string> = new Set('CITY COUNTY BOROUGH DISTRICT TOWN PARISH'.split(' '));
const LETTERS = /^\p{L}{3,}$/u;

/** A public body by the form of its name: "CITY OF HALIFAX", "LEEDS CITY COUNCIL". Null where no such name is printed. */
export function publicBody(words: Words): MerchantAnnotation | null {
  const name = bodyOf(words) ?? councilOf(words);
  return name === null ? null : printedMerchant(nameOfShop(name), `"${name}" is the name of a public body.`);
}

function bodyOf(words: Words): string | null {
  const at = words.list.findIndex((word, place) => BODIES.has(word) && words.list[place + 1] === 'OF');
  return at >= 0 && LETTERS.test(words.list[at + 2] ?? '') ? printed(words, at, 3) : null;
}

function councilOf(words: Words): string | null {
  const at = words.list.indexOf('COUNCIL');
  const place = KINDS.has(words.list[at - 1] ?? '') ? at - 2 : at - 1;
  return at > 0 && LETTERS.test(words.list[place] ?? '') ? printed(words, place, at - place + 1) : null;
}
