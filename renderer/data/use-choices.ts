import { useEffect, useState } from 'react';
import type { CorrectionChoices } from '../../shared/contract.ts';
import { call } from '../bridge.ts';

const NONE: CorrectionChoices = { categories: [], merchantGroups: [] };

/** What a correction may say; nothing until main has told. */
export function useChoices(): CorrectionChoices {
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    void call('corrections.choices', {}).then((result) => {
      if (result.ok) setChoices(result.value);
    });
  }, []);
  return choices;
}
