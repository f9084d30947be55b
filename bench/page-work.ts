import type { Page } from 'playwright-core';

/** How long something took to show, and how much of that the page was at work, in milliseconds. */
export interface Answer {
  readonly shown: number;
  readonly atWork: number;
}

/** An event of a trace, as Chromium tells it; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const CATEGORIES = ['toplevel', 'blink.user_timing'];

/** Everything the page's threads did, and the marks it set, while something happened. */
export async function trace(page: Page, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await act();
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  return events;
}

/**
 * What passed between two marks of the page. At work is its main thread while a task runs, however short: work that is done
 * in slices, with room for a frame between them, is no waiting.
 */
export function answerBetween(events: readonly TraceEvent[], from: string, to: string): Answer {
  const begin = markOf(events, from);
  const end = markOf(events, to).ts;
  const atWork = events
    .filter(({ name, ph, pid, tid }) => TASK.test(name) && ph === 'X' && pid === begin.pid && tid === begin.tid)
    .reduce((sum, { ts, dur = 0 }) => sum + Math.max(0, Math.min(ts + dur, end) - Math.max(ts, begin.ts)), 0);
  return { shown: (end - begin.ts) / 1000, atWork: atWork / 1000 };
}

/** A task of a thread; what it does lies inside of it. */
const TASK = /^ThreadControllerImpl::RunTask$/;

function markOf(events: readonly TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  if (!mark) throw new Error(`the page did not mark ${name}`);
  return mark;
}
