import type { ReactNode } from 'react';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import { useFigureTools } from './figure-tools.ts';

interface FigureButtonProps {
  /** Null: nothing is behind it, such as behind a figure that is not known. */
  readonly of: Evidence | null;
  /** What the figure is, in full: `Deposits, Mar 2025`. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A figure that opens to the transactions it is made of. */
export function FigureButton({ of, title, children }: FigureButtonProps) {
  const { open } = useFigureTools();
  if (of === null || open === null) return children;
  return (
    <button
      type="button"
      className="figure-button"
      title={`${title}: show its transactions`}
      onClick={() => open(of, title)}
    >
      {children}
    </button>
  );
}
