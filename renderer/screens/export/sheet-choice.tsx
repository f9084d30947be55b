import { Checkbox } from '@mantine/core';
import { SHEET_NAMES, type SheetName } from '../../../shared/model/index.ts';
import { SHEET_LABELS } from '../../data/setting-labels.ts';

interface SheetChoiceProps {
  readonly sheets: readonly SheetName[];
  /** Says what is other from now on, of what holds then. */
  readonly onChange: (change: (now: readonly SheetName[]) => readonly SheetName[]) => void;
}

/** Which sheets a workbook has; at least one. */
export function SheetChoice({ sheets, onChange }: SheetChoiceProps) {
  return (
    <div className="setting-grid">
      {SHEET_NAMES.map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={SHEET_LABELS[name]}
          checked={sheets.includes(name)}
          disabled={sheets.length === 1 && sheets.includes(name)}
          onChange={({ currentTarget: { checked } }) =>
            onChange((now) => SHEET_NAMES.filter((one) => (one === name ? checked : now.includes(one))))
          }
        />
      ))}
    </div>
  );
}
