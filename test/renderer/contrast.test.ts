import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CSS = readFileSync(new URL('../../renderer/app.css', import.meta.url), 'utf8');
/** WCAG 2.2, 1.4.3: text of a usual size. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: what tells that something has the focus, and where what can be used begins. */
const GRAPHIC = 3;

type Scheme = 'light' | 'dark';

/** A colour as the style sheet names it for one scheme: `#rrggbb`. */
function colour(name: string, scheme: Scheme): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(CSS) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`app.css has no colour --${name}`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['surface', 'surface-sunken', 'surface-hover', 'surface-chosen'] as const;
const INKS = ['text', 'dim', 'accent', 'inflow', 'proven', 'repaired', 'unproven', 'broken'] as const;
const VERDICTS = ['proven', 'repaired', 'unproven', 'broken'] as const;

test('the measure itself: black on white, and the grey that just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['light', 'dark'] as const)('in the %s scheme every ink can be read on every surface', (scheme) => {
  const pairs = SURFACES.flatMap((surface) => INKS.map((ink) => [ink, surface] as const));
  const soft = VERDICTS.map((verdict) => [verdict, `${verdict}-soft`] as const);
  const weak = [...pairs, ...soft]
    .map(([ink, surface]) => ({ ink, surface, ratio: contrast(colour(ink, scheme), colour(surface, scheme)) }))
    .filter(({ ratio }) => ratio < TEXT);
  expect(weak).toEqual([]);
});

test.each(['light', 'dark'].flatMap((scheme) => ['focus', 'control'].map((name) => [name, scheme as Scheme] as const)))(
  'the colour %s is seen on every surface in the %s scheme',
  (name, scheme) => {
    const weak = SURFACES.filter((surface) => contrast(colour(name, scheme), colour(surface, scheme)) < GRAPHIC);
    expect(weak).toEqual([]);
  },
);
