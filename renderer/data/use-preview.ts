import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { CorrectionsPreview } from '../../shared/contract.ts';
import type { Corrections } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import { call } from '../bridge.ts';

/** Keys come faster than a company is corrected anew. */
const SETTLED = 200;

/** How a preview stands. */
export type PreviewState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'counting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'counted'; readonly preview: CorrectionsPreview };

interface Answer {
  readonly asked: Corrections;
  readonly result: Result<CorrectionsPreview>;
}

/**
 * What other corrections would change, a moment after they stand still.
 *
 * @param corrections the same object while they are the same; null: there is nothing to preview
 */
export function usePreview(companyId: string, corrections: Corrections | null): PreviewState {
  const [settled] = useDebouncedValue(corrections, SETTLED);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (settled === null) return;
    let wanted = true;
    void call('corrections.preview', { companyId, corrections: settled }).then((result) => {
      if (wanted) setAnswer({ asked: settled, result });
    });
    return () => {
      wanted = false;
    };
  }, [companyId, settled]);

  if (corrections === null) return { kind: 'nothing' };
  if (answer?.asked !== corrections) return { kind: 'counting' };
  const { result } = answer;
  return result.ok ? { kind: 'counted', preview: result.value } : { kind: 'failed', message: result.error.message };
}
