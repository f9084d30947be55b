import { engineReachable } from '../../bridge.ts';
import { useObservable } from '../../observable.ts';
import { WarningIcon } from '../../ui/icons.tsx';

/** Shown while main cannot be reached, which happens in a browser: what is stored can still be looked at. */
export function EngineBanner() {
  if (useObservable(engineReachable) !== false) return null;
  return (
    <div className="engine-banner" role="status" data-testid="engine-banner">
      <WarningIcon />
      <span>
        <strong>Egret was ended, or cannot be reached.</strong> What was read can still be looked at. To go on, start
        Egret again and open the address that it prints.
      </span>
    </div>
  );
}
