import { useEffect } from 'react';
import { intakeItems } from '../bridge.ts';
import { useObservable } from '../observable.ts';
import { isFinished } from './intake.ts';

/** Asks before a browser closes the page while files are read. The desktop window asks with a dialog of its own. */
export function useCloseQuestion(): void {
  const busy = !useObservable(intakeItems).every(isFinished);
  useEffect(() => {
    if (!busy || window.egret) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
}
