import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPaint } from '../../renderer/first-paint.ts';

/** What the page was told of its paints. */
let paint: (name: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { visibilityState: 'visible' });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(tell: (entries: object) => void) {
        paint = (name) => tell({ getEntriesByName: (wanted: string) => (wanted === name ? [{}] : []) });
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hasBegun = async (begun: Promise<void>): Promise<boolean> => {
  const nothing = Symbol();
  return (await Promise.race([begun, Promise.resolve(nothing)])) !== nothing;
};

test('main is spoken to after something can be seen, and not before', async () => {
  const begun = firstPaint();
  paint('first-paint');
  expect(await hasBegun(begun)).toBe(false);
  paint('first-contentful-paint');
  await begun;
});

test('a page that paints nothing waits no more than a moment', async () => {
  const begun = firstPaint();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(await hasBegun(begun)).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await begun;
});

test('a page that nobody sees waits for nothing', async () => {
  vi.stubGlobal('document', { visibilityState: 'hidden' });
  await firstPaint();
});
