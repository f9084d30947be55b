import type { MerchantAnnotation } from '../../shared/model/index.ts';
import { printedMerchant } from './merchant.ts';
import { nameOfShop } from './name-of-shop.ts';
import { printed, type Words } from './words.ts';

const BODIES: ReadonlySet<string> = new Set('CITY TOWN COUNTY STATE VILLAGE BOROUGH UNIVERSITY TOWNSHIP'.split(' '));
const LETTERS = /^\p{L}{3,}$/u;

/** A public body by the form of its name: "CITY OF HALIFAX". Null where no such name is printed. */
export function publicBody(words: Words): MerchantAnnotation | null {
  const at = words.list.findIndex((word, place) => BODIES.has(word) && words.list[place + 1] === 'OF');
  if (at < 0 || !LETTERS.test(words.list[at + 2] ?? '')) return null;
  const name = printed(words, at, 3);
  return printedMerchant(nameOfShop(name), `"${name}" is the name of a public body.`);
}
