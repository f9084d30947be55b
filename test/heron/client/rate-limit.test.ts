import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exhaustedUntil, retryAtOf, waitUntil } from '../../../main/heron/client/rate-limit.ts';

const NOW = Date.UTC(2026, 5, 30, 12);
const SECONDS = NOW / 1000;

test.each([
  ['seconds', { 'retry-after': '30' }, NOW + 30_000],
  ['a date', { 'retry-after': new Date(NOW + 90_000).toUTCString() }, NOW + 90_000],
  ['a date that is over', { 'retry-after': new Date(NOW - 90_000).toUTCString() }, NOW],
  ['more than an hour', { 'retry-after': '86400' }, NOW + 3_600_000],
  ['Heron’s reset, in Unix seconds', { 'x-ratelimit-reset': String(SECONDS + 45) }, NOW + 45_000],
  ['a reset from now', { 'x-ratelimit-reset': '12' }, NOW + 12_000],
  ['both: Retry-After is the standard', { 'retry-after': '5', 'x-ratelimit-reset': String(SECONDS + 45) }, NOW + 5_000],
  ['nothing', {}, null],
  ['nonsense', { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }, null],
] as const)('when to come back: %s', (_, headers, expected) => {
  expect(retryAtOf(new Headers(headers), NOW)).toBe(expected);
});

test('an instant further away than anything sets one was set by a clock that was set back: nothing waits for it', () => {
  expect(waitUntil(NOW + 3_600_000, NOW)).toBe(3_600_000);
  expect(waitUntil(NOW - 1, NOW)).toBe(0);
  expect(waitUntil(NOW + 86_400_000, NOW)).toBe(0);
});

test('an allowance that is used up is waited for; one that is not, or that nobody told, is not', () => {
  const reset = { 'x-ratelimit-reset': String(SECONDS + 20) };
  expect(exhaustedUntil(new Headers({ 'x-ratelimit-remaining': '0', ...reset }), NOW)).toBe(NOW + 20_000);
  expect(exhaustedUntil(new Headers({ 'x-ratelimit-remaining': '1', ...reset }), NOW)).toBe(null);
  expect(exhaustedUntil(new Headers(reset), NOW)).toBe(null);
  expect(exhaustedUntil(new Headers({ 'x-ratelimit-remaining': '0' }), NOW)).toBe(null);
});

test('no header makes Egret wait in the past, or for more than an hour', () => {
  const value = fc.oneof(fc.integer().map(String), fc.double().map(String), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(value, value, (after, reset) => {
      const headers = new Headers();
      try {
        headers.set('retry-after', after);
        headers.set('x-ratelimit-reset', reset);
      } catch {
        // No server can send what no header may hold.
        return;
      }
      const instant = retryAtOf(headers, NOW) ?? NOW;
      expect(instant).toBeGreaterThanOrEqual(NOW);
      expect(instant).toBeLessThanOrEqual(NOW + 3_600_000);
    }),
  );
});
