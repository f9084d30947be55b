import { useEffect, useState } from 'react';
import type { CompanyFigures } from '../../shared/figures/company-figures.ts';
import { call, figuresFailures } from '../bridge.ts';
import { useObservable } from '../observable.ts';

/** The figures of a company, as far as they have come; the former ones stand until newer ones are there. */
export interface FiguresState {
  readonly figures: CompanyFigures | null;
  /** Why they could not be told, one sentence. */
  readonly failed: string | null;
}

/**
 * Asks main for the figures whenever those that the store keeps were computed from other inputs.
 *
 * @param inputs of the figures that the store keeps; undefined while there are none
 */
export function useFigures(companyId: string, inputs: string | undefined): FiguresState {
  const [state, setState] = useState<FiguresState>({ figures: null, failed: null });
  const failure = useObservable(figuresFailures).find((one) => one.companyId === companyId);
  useEffect(() => {
    if (inputs === undefined) return;
    let isWanted = true;
    void call('figures.read', { companyId, inputs }).then((result) => {
      if (!isWanted) return;
      setState((now) =>
        result.ok ? { figures: result.value, failed: null } : { ...now, failed: result.error.message },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [companyId, inputs]);
  return failure ? { ...state, failed: failure.message } : state;
}
