import { expect } from 'vitest';
import type { PageWords, ReadDocument } from '../../shared/model/index.ts';
import { onPage } from '../support/on-page.ts';

/** Points by which a rectangle may stick out of its page: letters that touch the edge. */
const EDGE = 1;

/** Every row has its place: a rectangle with an inside, on a page of the file. */
export function expectPlaced({ statements }: Pick<ReadDocument, 'statements'>, pages: readonly PageWords[]): void {
  for (const { page: number, bounds } of statements.flatMap(({ transactions }) => transactions.map(onPage))) {
    const page = pages.find((one) => one.number === number);
    const { xMin, xMax, yMin, yMax } = bounds;
    expect(page, `page ${number}`).toBeDefined();
    expect(xMax > xMin && yMax > yMin, `a rectangle with an inside: ${JSON.stringify(bounds)}`).toBe(true);
    const [width, height] = [page?.width ?? 0, page?.height ?? 0];
    const within = xMin >= -EDGE && yMin >= -EDGE && xMax <= width + EDGE && yMax <= height + EDGE;
    expect(within, `${JSON.stringify(bounds)} on ${width} × ${height}`).toBe(true);
  }
}
