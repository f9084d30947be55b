import { useCallback, useEffect, useState } from 'react';
import type { AppState, Preferences } from '../../shared/contract.ts';
import { call } from '../bridge.ts';
import { backupStanding } from './backups.ts';

interface AppStateHook {
  /** Null until main has told. */
  readonly state: AppState | null;
  /** Why the last choice was not kept; null where it was. */
  readonly refusal: string | null;
  save(preferences: Preferences): Promise<void>;
}

/** What holds for Egret as a whole, and the way to change it. */
export function useAppState(): AppStateHook {
  const [state, setState] = useState<AppState | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const load = useCallback(async (): Promise<void> => {
    const result = await call('app.state', {});
    if (result.ok) setState(result.value);
  }, []);
  useEffect(() => {
    void load();
    // A backup takes room.
    return backupStanding.subscribe(() => void load());
  }, [load]);
  const save = async (preferences: Preferences): Promise<void> => {
    const result = await call('app.savePreferences', { preferences });
    setRefusal(result.ok ? null : result.error.message);
    await load();
  };
  return { state, refusal, save };
}
