/**
 * Resolves once the page has painted what a person can see: main begins its own work when the page speaks to it, and both
 * share a processor. A page that nobody sees paints nothing, and waits for nothing.
 */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
