import { type ReactNode, useEffect, useState } from 'react';
import { focusedNow, giveFocusBack } from './give-focus-back.ts';

/** Gives focus back to what had it before, once what stands in it is gone. */
export function FocusBack({ children }: { readonly children: ReactNode }) {
  const [before] = useState(focusedNow);
  useEffect(() => () => giveFocusBack(before), [before]);
  return children;
}
