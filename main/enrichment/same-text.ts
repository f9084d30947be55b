/** A description without differences of spacing and case. */
export const sameText = (description: string): string => description.trim().replace(/\s+/g, ' ').toUpperCase();
