import { useEffect, useState } from 'react';
import type { AppInfo } from '../../shared/contract.ts';
import { call } from '../bridge.ts';

/** What is running; null until main has told. */
export function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void call('app.info', {}).then((result) => {
      if (result.ok) setInfo(result.value);
    });
  }, []);
  return info;
}
