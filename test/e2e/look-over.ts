import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from './driver.ts';

const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** The page is the same in every shell, so it is searched in one: names begin with that of their shell. */
const SEARCHED = 'chromium-';

/** Rules of axe-core that hang on the scheme. */
const COLOR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/**
 * What axe-core holds to be serious or worse on the page as it stands, each with the places it names.
 *
 * @param scheme that is shown; what does not hang on it is looked for in light alone
 */
export async function seriousViolations(page: Page, scheme: (typeof SCHEMES)[number]): Promise<readonly string[]> {
  // Evaluated by the driver, which the page's content policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource);
  // What holds is found as well, but not described at length: that takes longer than to find what does not.
  const options = { resultTypes: ['violations'], ...(scheme === 'dark' && { runOnly: COLOR_RULES }) };
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(${JSON.stringify(options)}).then((found) => found.violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** In the page: lets it draw what a change of its size, its scheme or its focus makes of it. */
export const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * Looks a screen over as it stands: light and dark, on a small and a large screen. Leaves a picture of each to be
 * looked at, and fails where axe-core finds a serious violation; what it looks for does not change with the size.
 *
 * @param name of the picture, after the name of the shell
 */
export async function lookOver(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  const devtools = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.evaluate(twoFrames);
      const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      await writeFile(join(ROOT, 'test-results', `${name}-${colorScheme}-${size.width}.png`), data, 'base64');
    }
    if (!name.startsWith(SEARCHED)) continue;
    found.push(...(await seriousViolations(page, colorScheme)));
  }
  await devtools.detach();
  await page.setViewportSize(before ?? SIZES[0]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(twoFrames);
  expect(found).toEqual([]);
}
