import { Radio, Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { Reach } from '../../data/correct-rows.ts';
import type { Row } from '../../data/rows.ts';
import { rowCount } from '../../data/said-sentences.ts';
import { countOf, type Side, sideLabel } from '../../data/sides.ts';

interface ReachChoiceProps {
  readonly reach: Reach;
  readonly chosen: readonly Row[];
  /** The other sides of the chosen rows; null where one of them has no name. */
  readonly sides: readonly Side[] | null;
  readonly rows: readonly Row[];
  readonly onChange: (reach: Reach) => void;
}

/** Asks how far a correction reaches. */
export function ReachChoice({ reach, chosen, sides, rows, onChange }: ReachChoiceProps) {
  const all = useMemo(() => sidesChoice(sides, rows), [sides, rows]);
  return (
    <Radio.Group label="Say so of" value={reach} onChange={(value) => onChange(value as Reach)} size="xs">
      <Stack gap={6} mt={6}>
        <Radio
          value="rows"
          size="xs"
          label={chosen.length === 1 ? 'Only this row' : `Only these ${rowCount(chosen.length)}`}
        />
        <Radio
          value="counterparties"
          size="xs"
          disabled={sides === null}
          label={all}
          data-testid="reach-counterparties"
        />
      </Stack>
    </Radio.Group>
  );
}

function sidesChoice(sides: readonly Side[] | null, rows: readonly Row[]): string {
  if (sides === null)
    return 'All rows with this counterparty (its name is not known; a rule can tell them by their text)';
  const [only] = sides;
  const who =
    sides.length === 1 && only ? sideLabel(only) : `these ${sides.length.toLocaleString('en-US')} counterparties`;
  return `All ${rowCount(countOf(sides, rows))} with ${who}`;
}
