import { Button } from '@mantine/core';
import { useState } from 'react';
import { countText } from '../../data/sync-text.ts';
import { WarningIcon } from '../../ui/icons.tsx';

export interface PreviewLine {
  readonly key: string;
  readonly values: readonly string[];
  /** It is of a statement that does not prove it. */
  readonly isUnsure?: boolean;
}

interface PreviewTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly lines: readonly PreviewLine[];
  readonly testId?: string;
}

const LINES_A_PAGE = 100;

const isNumber = (text: string): boolean => /^(-?[\d.]+( [A-Z]{3})?)?$/.test(text);

/** What is as long as a date stands on one line; what is longer takes several where it has to. */
const BRIEF = 12;

/** How a column is set, by what stands in it. */
function classOf(values: readonly string[]): string | undefined {
  if (values.every(isNumber)) return 'number';
  if (values.every(({ length }) => length <= BRIEF)) return undefined;
  return values.some((value) => value.includes(' ')) ? 'leaving-text' : 'leaving-id';
}

/** A table of something that would leave, page by page, all of it. */
export function PreviewTable({ label, columns, lines, testId }: PreviewTableProps) {
  const [from, setFrom] = useState(0);
  const shown = lines.slice(from, from + LINES_A_PAGE);
  const classes = columns.map((_, at) => classOf(shown.map(({ values }) => values[at] ?? '')));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="table-scroll leaving-rows" tabIndex={0} aria-label={label}>
        <table className="figures" data-testid={testId}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} scope="col" className={classes[at]}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, values, isUnsure = false }) => (
              <tr key={key}>
                {values.map((value, at) => (
                  <td key={columns[at]} className={classes[at]}>
                    {at === 0 && isUnsure && (
                      <span className="flag" role="img" aria-label="Its statement does not prove it">
                        <WarningIcon size={14} />
                      </span>
                    )}
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > LINES_A_PAGE && (
        <p className="dim sync-small">
          {countText(from + 1)} to {countText(from + shown.length)} of {countText(lines.length)}{' '}
          <Button size="compact-xs" variant="subtle" disabled={from === 0} onClick={() => setFrom(from - LINES_A_PAGE)}>
            Previous
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={from + LINES_A_PAGE >= lines.length}
            onClick={() => setFrom(from + LINES_A_PAGE)}
          >
            Next
          </Button>
        </p>
      )}
    </>
  );
}
