/** Where a brand is found, by codes of countries, their parts and regions of the world. */
export interface LocationSet {
  /** Codes, or a place's coordinates and a radius. */
  readonly include?: readonly (string | readonly number[])[];
  readonly exclude?: readonly (string | readonly number[])[];
}

/** Each country with the regions it lies in (UN M49). */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  us: ['001', '019', '003', '021'],
  ca: ['001', '019', '003', '021'],
  gb: ['001', '150', '154'],
};

/** True for a brand found in the United States, Canada or the United Kingdom, or in a part of one. */
export const isInReach = ({ include = [], exclude = [] }: LocationSet): boolean =>
  Object.entries(COUNTRIES).some(
    ([country, regions]) =>
      !exclude.includes(country) &&
      include.some(
        (code) =>
          typeof code === 'string' && (code === country || code.startsWith(`${country}-`) || regions.includes(code)),
      ),
  );
