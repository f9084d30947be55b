import type { PageLayout } from '../../../shared/model/index.ts';

export type PageSize = Pick<PageLayout, 'width' | 'height'>;

/** A drawing that is under way. */
export interface Drawing {
  /** Rejects when it cannot be drawn, or was cancelled. */
  readonly canvas: Promise<HTMLCanvasElement>;
  cancel(): void;
}

/** One page of an original. */
export interface OriginalPage {
  /** In points, as the rectangles on it are told. */
  readonly size: PageSize;
  /** @param scale pixels for each point */
  draw(scale: number): Drawing;
}

/** An original that can be shown, until it is closed. */
export interface Original {
  /** @param number 1 for the first */
  page(number: number): Promise<OriginalPage>;
  close(): void;
}

/** Why an original cannot be shown. `locked`: it wants a password, or another one. */
export class OriginalProblem extends Error {
  readonly locked: boolean;
  constructor(message: string, locked = false) {
    super(message);
    this.locked = locked;
  }
}

export const cannotBeOpened = (): OriginalProblem =>
  new OriginalProblem('The original could not be opened here; what was read from it stays.');
