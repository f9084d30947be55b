import { engineReachable } from '../../bridge.ts';
import { useObservable } from '../../observable.ts';
import { WarningIcon } from '../../ui/icons.tsx';

/** Shown while main cannot be reached: what is stored can still be looked at. */
export function EngineBanner() {
  if (useObservable(engineReachable) !== false) return null;
  return (
    <div className="engine-banner" role="status" data-testid="engine-banner">
      <WarningIcon />
      <span>
        <strong>Egret’s engine is not reachable.</strong> What was read can still be looked at; adding and exporting go
        on when it is back.
      </span>
    </div>
  );
}
