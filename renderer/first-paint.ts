/** Milliseconds after which a page that paints nothing is no longer waited for: a screen that is switched off shows nothing. */
const LONGEST = 3_000;

/**
 * Resolves once the page has painted what a person can see: main begins its own work when the page speaks to it, and both
 * share a processor. A page that nobody sees paints nothing, and waits for nothing.
 */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) end();
    });
    const end = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const timer = setTimeout(end, LONGEST);
    observer.observe({ type: 'paint', buffered: true });
  });
