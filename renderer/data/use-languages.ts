import { useEffect, useState } from 'react';
import { call } from '../bridge.ts';

/** The languages that scans may be written in; none until main has told. */
export function useLanguages(): readonly string[] {
  const [languages, setLanguages] = useState<readonly string[]>([]);
  useEffect(() => {
    void call('app.info', {}).then((result) => {
      if (result.ok) setLanguages(result.value.languages);
    });
  }, []);
  return languages;
}
