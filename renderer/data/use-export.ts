import { useEffect, useState } from 'react';
import type { CommandArguments, ExportStage } from '../../shared/contract.ts';
import { call, onEvent } from '../bridge.ts';
import { handOver } from '../ui/hand-over.ts';

/** How far an export has come. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: ExportStage }
  /** `location` is null where a browser took it. */
  | { readonly kind: 'done'; readonly sentence: string; readonly location: string | null }
  | { readonly kind: 'failed'; readonly message: string };

type Wish = Omit<CommandArguments<'company.export'>, 'companyId'>;

/** Exports a company, and tells each stage. */
export function useExport(companyId: string): {
  readonly state: ExportState;
  readonly run: (wish: Wish) => Promise<void>;
} {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  useEffect(
    () =>
      onEvent('export.changed', (stage) =>
        setState((now) => (now.kind === 'running' && stage !== null ? { kind: 'running', stage } : now)),
      ),
    [],
  );
  const run = async (wish: Wish): Promise<void> => {
    setState({ kind: 'running', stage: 'loading' });
    const result = await call('company.export', { companyId, ...wish });
    if (!result.ok) return setState({ kind: 'failed', message: result.error.message });
    const sentence = handOver(result.value);
    if (sentence === null) return setState({ kind: 'idle' });
    const location = result.value.kind === 'saved' ? result.value.location : null;
    setState({ kind: 'done', sentence, location });
  };
  return { state, run };
}
