/** What two prints of one account number have in common: digits, letters and masks only. */
export const accountKey = (text: string): string => text.replace(/[^\dA-Za-z*•]/g, '').toUpperCase();
