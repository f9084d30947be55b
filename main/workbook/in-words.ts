/** A name of the code as people read it: `potential_default` is "potential default". */
export const inWords = (name: string): string => name.replaceAll('_', ' ');
