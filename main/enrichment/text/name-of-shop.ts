/** Short words stay as they are inside a name. */
const SMALL = new Set(['and', 'of', 'the', 'at', 'on', 'in', 'for', 'de', 'la', 'le', 'du']);

/** The ending of a web address behind three letters of a name, and what a descriptor prints behind it. */
const ADDRESS = /(?<=\p{L}{3})\.(?:COM|NET|ORG|IO|CO\.UK|CA)(?:[/ ].*)?$/iu;

/** A printed name as people write it: "THE ROSE CAFE" is "The Rose Cafe", "ROSE.COM/BILL" is "Rose". Mixed case is left alone. */
export function nameOfShop(printed: string): string {
  const name = printed.replace(ADDRESS, '').replace(/[*_]+/g, ' ').replace(/\s+/g, ' ').trim();
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : capitalised(word)))
    .join(' ');
}

const capitalised = (word: string): string => word.replace(/^\P{L}*\p{L}|[&-]\p{L}/gu, (start) => start.toUpperCase());
