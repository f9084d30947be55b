import type { FiguresRecord } from '../../shared/store/records.ts';

/** What tells whose figures these are, and of what. */
export type FiguresOrigin = Pick<FiguresRecord, 'said' | 'read' | 'companyName'>;

/**
 * Whether the figures that are shown do not follow yet what is stored.
 *
 * @param kept of the figures that the store keeps; undefined while there are none
 * @param shownInputs of the figures on the screen; null while there are none
 */
export const figuresBehind = (
  kept: (FiguresOrigin & Pick<FiguresRecord, 'inputs'>) | undefined,
  now: FiguresOrigin,
  shownInputs: string | null,
): boolean =>
  kept !== undefined &&
  (kept.said !== now.said ||
    kept.read !== now.read ||
    kept.companyName !== now.companyName ||
    (shownInputs !== null && shownInputs !== kept.inputs));
