import { type ReactNode, useEffect, useState } from 'react';

/** Gives focus back to what had it before, once what stands in it is gone: a dialog that is taken away does not. */
export function FocusBack({ children }: { readonly children: ReactNode }) {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog lets go of focus after this.
      setTimeout(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
    },
    [before],
  );
  return children;
}
