import { WarningIcon } from '../../ui/icons.tsx';

/** Stands by every figure that rests on an unproven or broken statement. */
export const UnprovenMark = () => (
  <span className="unproven-mark">
    <WarningIcon size={13} /> Rests on unproven or broken
  </span>
);

/** The same where there is room for a mark only. */
export const UnprovenSign = () => (
  <span
    className="unproven-mark"
    role="img"
    aria-label="Rests on unproven or broken statements"
    title="Rests on unproven or broken statements"
  >
    <WarningIcon size={13} />
  </span>
);
