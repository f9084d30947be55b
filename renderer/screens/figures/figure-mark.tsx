import type { KeyboardEvent, ReactNode } from 'react';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import { useFigureTools } from './figure-tools.ts';

interface FigureMarkProps {
  /** Null: nothing is behind it. */
  readonly of: Evidence | null;
  /** What is drawn, in full: `True revenue, Mar 2025: 1,200.00`. */
  readonly title: string;
  /** Shapes of an SVG. */
  readonly children: ReactNode;
}

const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

/** A figure that is drawn in a chart, and opens to the transactions it is made of. */
export function FigureMark({ of, title, children }: FigureMarkProps) {
  const { open } = useFigureTools();
  if (of === null || open === null) return children;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!PRESSES.has(event.key)) return;
    event.preventDefault();
    open(of, title);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG.
    <g
      role="button"
      tabIndex={0}
      className="figure-mark"
      aria-label={`${title}: show its transactions`}
      onClick={() => open(of, title)}
      onKeyDown={onKeyDown}
    >
      {children}
    </g>
  );
}
