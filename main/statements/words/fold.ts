/** Text for comparing: lower case, no accents, punctuation as single spaces. `Solde D'ouverture:` → `solde d ouverture`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
