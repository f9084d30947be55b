import type { Page } from 'playwright-core';

/** More than any screen has: who needs more is in a trap. */
const MOST = 250;
/** How many stops of a kind are pictured: what is drawn by the same rules is marked by the same ones. */
const PICTURED = 2;
/** How far around an element its mark may be drawn, in pixels. */
const AROUND = 6;

/** A place where Tab stops. */
export interface TabStop {
  /** What it is, for people: its role or element, and its name. */
  readonly name: string;
  /** It lies within the window, and is not hidden. */
  readonly isInSight: boolean;
  /** That it has the focus can be seen. */
  readonly isMarked: boolean;
}

interface Focused extends Pick<TabStop, 'name' | 'isInSight'> {
  readonly isNew: boolean;
  /** The same for all that are drawn by the same rules. */
  readonly kind: string;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Puts the focus before everything else, as it is when a page was just opened. */
const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { seenStops: new Set<Element>() });
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });

/** What has the focus now; null where it is on nothing. */
const focused = (page: Page): Promise<Focused | null> =>
  page.evaluate((around) => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { seenStops } = window as unknown as { seenStops: Set<Element> };
    const isNew = !seenStops.has(element);
    seenStops.add(element);
    // A choice that is drawn by its label has its box there.
    const box = element.getBoundingClientRect();
    const shown = box.width * box.height > 4 ? element : (element.parentElement ?? element);
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const [x, y] = [Math.max(0, left - around), Math.max(0, top - around)];
    const width = Math.min(window.innerWidth, right + around) - x;
    const height = Math.min(window.innerHeight, bottom + around) - y;
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    const text = (label ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50);
    return {
      name: `${element.getAttribute('role') ?? element.tagName.toLowerCase()} “${text}”`,
      isInSight: width > around && height > around && element.checkVisibility({ visibilityProperty: true }),
      isNew,
      kind: [element, shown].map((one) => `${one.tagName} ${one.getAttribute('class')} ${one.role}`).join(', '),
      clip: { x, y, width: Math.max(1, width), height: Math.max(1, height) },
    };
  }, AROUND);

/** Takes pictures of a part of the page as fast as Chromium can: a walk takes hundreds. */
type TakePicture = (clip: Focused['clip']) => Promise<string>;

async function pictures(page: Page): Promise<{ readonly take: TakePicture; end(): Promise<void> }> {
  const devtools = await page.context().newCDPSession(page);
  // A caret that blinks, or what only moves, is no mark.
  const stillness = await page.evaluateHandle(() => {
    const still = new CSSStyleSheet();
    still.replaceSync(
      '* { animation: none !important; transition: none !important; caret-color: transparent !important; }',
    );
    document.adoptedStyleSheets.push(still);
    return still;
  });
  return {
    take: async (clip) => {
      const shot = { format: 'png', optimizeForSpeed: true, clip: { ...clip, scale: 1 } } as const;
      return (await devtools.send('Page.captureScreenshot', shot)).data;
    },
    end: async () => {
      await stillness.evaluate((still) => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
      });
      await devtools.detach();
    },
  };
}

/** Whether the picture of the element that has the focus is another one when the focus leaves it. */
async function isMarked(page: Page, { clip }: Focused, take: TakePicture): Promise<boolean> {
  const before = await take(clip);
  const element = await page.evaluateHandle(() => {
    const one = document.activeElement as HTMLElement;
    one.blur();
    return one;
  });
  const after = await take(clip);
  await element.evaluate((one) => one.focus({ preventScroll: true }));
  await element.dispose();
  return before !== after;
}

/** Every place where Tab stops, from the first on until it comes around; throws where it never does. */
export async function tabStops(page: Page): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  await begin(page);
  const { take, end } = await pictures(page);
  const ofKind = new Map<string, boolean[]>();
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (!found?.isNew) {
      await end();
      return stops;
    }
    const alike = ofKind.get(found.kind) ?? [];
    if (alike.length < PICTURED) ofKind.set(found.kind, [...alike, await isMarked(page, found, take)]);
    const marked = ofKind.get(found.kind)?.every(Boolean) ?? false;
    stops.push({ name: found.name, isInSight: found.isInSight, isMarked: marked });
  }
  throw new Error(`Tab never comes around: ${stops.map(({ name }) => name).join(', ')}`);
}
