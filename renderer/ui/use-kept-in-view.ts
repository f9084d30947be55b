import { useCallback, useEffect, useRef } from 'react';
import { staysInView } from './stays-in-view.ts';

/**
 * Keeps one thing at a time in view in what it is scrolled in: what was opened stays beside the list of its rows, which
 * takes room away. Null lets go.
 */
export function useKeptInView(): (element: Element | null, scroller: Element | null) => void {
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => () => letGo.current?.(), []);
  return useCallback((element, scroller) => {
    letGo.current?.();
    letGo.current = element && scroller && staysInView(element, scroller);
  }, []);
}
