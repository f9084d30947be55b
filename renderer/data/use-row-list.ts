import { useCallback, useRef, useState } from 'react';
import { isOfDays } from '../../shared/figures/evidence.ts';
import { call } from '../bridge.ts';
import type { WantedEvidence } from './wanted-evidence.ts';

/** Transactions under a title: those that a figure is made of. */
export interface RowListContent {
  readonly title: string;
  /** The figure is made of balances or of days: the transactions are all of its days. */
  readonly isOfDays: boolean;
  /** Null until they are known. */
  readonly ids: readonly string[] | null;
  /** Why they cannot be listed, one sentence; null where they can. */
  readonly failed: string | null;
}

/** The list of transactions that is open, if one is. */
export interface RowListState {
  readonly content: RowListContent | null;
  readonly open: (wanted: WantedEvidence) => void;
  readonly close: () => void;
}

/** Asks main for the transactions behind a figure; of two asked for in turn, the later one is shown. */
export function useRowList(companyId: string): RowListState {
  const [content, setContent] = useState<RowListContent | null>(null);
  const latest = useRef<WantedEvidence | null>(null);
  const open = useCallback(
    (wanted: WantedEvidence) => {
      const { title, ...figure } = wanted;
      latest.current = wanted;
      const about = { title, isOfDays: isOfDays(figure.of) };
      setContent({ ...about, ids: null, failed: null });
      void call('figures.evidence', { companyId, ...figure }).then((result) => {
        if (latest.current !== wanted) return;
        setContent(
          result.ok
            ? { ...about, ids: result.value, failed: null }
            : { ...about, ids: null, failed: result.error.message },
        );
      });
    },
    [companyId],
  );
  const close = useCallback(() => {
    latest.current = null;
    setContent(null);
  }, []);
  return { content, open, close };
}
