interface ColumnHeadsProps {
  /** What each column is called, and what it holds: numbers stand at its right. */
  readonly columns: Readonly<Record<string, 'text' | 'number'>>;
}

/** The head of a table whose columns are called by plain words. */
export const ColumnHeads = ({ columns }: ColumnHeadsProps) => (
  <thead>
    <tr>
      {Object.entries(columns).map(([name, kind]) => (
        <th key={name} scope="col" className={kind === 'number' ? 'number' : undefined}>
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
