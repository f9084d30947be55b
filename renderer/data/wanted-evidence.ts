import type { Evidence } from '../../shared/figures/evidence.ts';

/** A figure whose transactions are asked for. */
export interface WantedEvidence {
  /** Of the figures in which it stands. */
  readonly inputs: string;
  /** The place of its currency in the figures. */
  readonly currency: number;
  readonly of: Evidence;
  /** What it is, in full. */
  readonly title: string;
}
