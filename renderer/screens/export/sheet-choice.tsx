import { Checkbox } from '@mantine/core';
import { SHEET_NAMES, SHEETS_READ_BY_OTHERS, type SheetName } from '../../../shared/model/index.ts';
import { SHEET_LABELS } from '../../data/setting-labels.ts';

interface SheetChoiceProps {
  readonly sheets: readonly SheetName[];
  /** Says what is other from now on, of what holds then. */
  readonly onChange: (change: (now: readonly SheetName[]) => readonly SheetName[]) => void;
}

/** Which sheets a workbook has. Those that formulas read are in every one. */
export function SheetChoice({ sheets, onChange }: SheetChoiceProps) {
  return (
    <div className="setting-grid">
      {SHEET_NAMES.map((name) =>
        SHEETS_READ_BY_OTHERS.has(name) ? (
          <Checkbox
            key={name}
            size="xs"
            label={SHEET_LABELS[name]}
            description="Always: formulas read it"
            checked
            disabled
          />
        ) : (
          <Checkbox
            key={name}
            size="xs"
            label={SHEET_LABELS[name]}
            checked={sheets.includes(name)}
            onChange={({ currentTarget: { checked } }) => onChange((now) => withSheet(now, name, checked))}
          />
        ),
      )}
    </div>
  );
}

/** The sheets that are chosen once one is, or is not; in the order of the workbook. */
const withSheet = (now: readonly SheetName[], name: SheetName, isChosen: boolean): SheetName[] =>
  SHEET_NAMES.filter((one) => SHEETS_READ_BY_OTHERS.has(one) || (one === name ? isChosen : now.includes(one)));
