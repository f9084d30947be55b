/** States and territories of the US by the codes of the Postal Service (Publication 28, appendix B). */
export const STATES: Readonly<Record<string, string>> = {
  ...{ AL: 'alabama', AK: 'alaska', AZ: 'arizona', AR: 'arkansas', CA: 'california', CO: 'colorado' },
  ...{ CT: 'connecticut', DE: 'delaware', DC: 'district of columbia', FL: 'florida', GA: 'georgia', HI: 'hawaii' },
  ...{ ID: 'idaho', IL: 'illinois', IN: 'indiana', IA: 'iowa', KS: 'kansas', KY: 'kentucky', LA: 'louisiana' },
  ...{ ME: 'maine', MD: 'maryland', MA: 'massachusetts', MI: 'michigan', MN: 'minnesota', MS: 'mississippi' },
  ...{ MO: 'missouri', MT: 'montana', NE: 'nebraska', NV: 'nevada', NH: 'new hampshire', NJ: 'new jersey' },
  ...{ NM: 'new mexico', NY: 'new york', NC: 'north carolina', ND: 'north dakota', OH: 'ohio', OK: 'oklahoma' },
  ...{ OR: 'oregon', PA: 'pennsylvania', RI: 'rhode island', SC: 'south carolina', SD: 'south dakota' },
  ...{ TN: 'tennessee', TX: 'texas', UT: 'utah', VT: 'vermont', VA: 'virginia', WA: 'washington' },
  ...{ WV: 'west virginia', WI: 'wisconsin', WY: 'wyoming', PR: 'puerto rico', GU: 'guam', VI: 'virgin islands' },
};

const NAMES = new Set(Object.values(STATES));

/** Whether a text is a state, by its code or its name. */
export const isState = (text: string): boolean =>
  Object.hasOwn(STATES, text.trim().toUpperCase()) || NAMES.has(text.trim().toLowerCase());
