import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SummarySettings } from '../../../shared/model/index.ts';
import { isDefault, type SettingName } from '../../../shared/settings/changes.ts';
import { SETTING_LABELS } from '../../data/setting-labels.ts';
import { lineOf } from './show-setting.ts';

interface SettingLineProps {
  readonly name: SettingName;
  readonly settings: SummarySettings;
  readonly onReset: () => void;
  /** What changes it. */
  readonly children: ReactNode;
}

/** One setting: its name, what it does, what changes it, and the way back. */
export function SettingLine({ name, settings, onReset, children }: SettingLineProps) {
  const { name: title, hint } = SETTING_LABELS[name];
  const isChanged = !isDefault(settings, name);
  return (
    <fieldset
      className="setting"
      aria-labelledby={`setting-${name}`}
      id={lineOf(name)}
      data-testid={`setting-${name}`}
      data-changed={isChanged || undefined}
    >
      <div className="setting-text">
        <h3 id={`setting-${name}`}>
          {title} {isChanged && <small className="setting-changed">changed</small>}
        </h3>
        <p className="dim">{hint}</p>
      </div>
      <div className="setting-control">{children}</div>
      {isChanged && (
        <Button variant="subtle" size="compact-xs" aria-label={`${title}: reset to default`} onClick={onReset}>
          Reset
        </Button>
      )}
    </fieldset>
  );
}
