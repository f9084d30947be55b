import type { ReactNode } from 'react';

/** A few figures side by side, each under its name. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly name: ReactNode;
  /** In small print below. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
