/** Short words stay as they are inside a name. */
const SMALL = new Set(['and', 'of', 'the', 'at', 'on', 'in', 'for', 'de', 'la', 'le', 'du']);

/** A printed name as people write it: "THE ROSE CAFE" is "The Rose Cafe". Mixed case is left alone. */
export function nameOfShop(printed: string): string {
  const name = printed.replace(/[*_]+/g, ' ').replace(/\s+/g, ' ').trim();
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : capitalised(word)))
    .join(' ');
}

const capitalised = (word: string): string => word.replace(/^\P{L}*\p{L}|[&-]\p{L}/gu, (start) => start.toUpperCase());
