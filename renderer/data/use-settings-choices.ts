import { useEffect, useState } from 'react';
import type { SettingsChoices } from '../../shared/contract.ts';
import { call } from '../bridge.ts';

const NONE: SettingsChoices = { definitions: [], holidayCalendars: [] };

/** What settings may say, and what they define; nothing until main has told. */
export function useSettingsChoices(): SettingsChoices {
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    void call('settings.choices', {}).then((result) => {
      if (result.ok) setChoices(result.value);
    });
  }, []);
  return choices;
}
