import { Switch } from '@mantine/core';
import { DEFAULT_SETTINGS, type SummarySettings } from '../../../shared/model/index.ts';
import { NumberField } from './number-field.tsx';

type FeeUnit = SummarySettings['feeUnit'];

interface FeeUnitFieldsProps {
  readonly feeUnit: FeeUnit;
  readonly onChange: (feeUnit: FeeUnit) => void;
}

const LEAST = 0.01;
const MOST = 1e6;

/** Whether fees that a bank lumps together are taken apart, and between which bounds one fee lies. */
export function FeeUnitFields({ feeUnit, onChange }: FeeUnitFieldsProps) {
  return (
    <div className="setting-list">
      <Switch
        label="Split fees that are charged together"
        checked={feeUnit !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? DEFAULT_SETTINGS.feeUnit : null)}
      />
      {feeUnit && (
        <div className="setting-grid">
          <NumberField
            label="One fee, from"
            value={feeUnit.lowest}
            lowest={LEAST}
            highest={feeUnit.highest}
            onChange={(lowest) => onChange({ ...feeUnit, lowest })}
          />
          <NumberField
            label="to"
            value={feeUnit.highest}
            lowest={feeUnit.lowest}
            highest={MOST}
            onChange={(highest) => onChange({ ...feeUnit, highest })}
          />
        </div>
      )}
    </div>
  );
}
