import type { CorrectionsPreview } from '../../shared/contract.ts';
import type { Corrections } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Computing } from './computing.ts';

export interface CorrectionsPreviewsOptions {
  readonly store: Pick<StoreOperations, 'store.company'>;
  readonly computing: Pick<Computing, 'openRows' | 'preview'>;
}

/** A company whose rows were handed over to be computed with. */
interface Opened {
  /** The name of its rows as they are now. */
  readonly reading: string;
  /** What holds now. */
  readonly corrections: Corrections;
}

/** Previews of corrections. One company is kept open between them. */
export interface CorrectionsPreviews {
  preview(companyId: string, corrections: Corrections): Promise<Result<CorrectionsPreview>>;
  /** Other corrections hold from now on. */
  changed(companyId: string, corrections: Corrections): void;
  /** The rows of companies may have changed. */
  forget(): void;
}

/** The second is for rows that had to be handed over again. */
const ATTEMPTS = 2;

const GONE = failure('not_found', 'This company is no longer in the store.');
const CHANGED = failure('not_found', 'The rows have changed meanwhile. Try again.');

/** Other cells are other rows, and other figures of a statement are another verdict on them. */
const readingOf = ({ cells, printed = [] }: Corrections): string => JSON.stringify([cells, printed]);

export function createCorrectionsPreviews({ store, computing }: CorrectionsPreviewsOptions): CorrectionsPreviews {
  let last: { readonly companyId: string; readonly opened: Promise<Result<Opened>> } | null = null;
  let readings = 0;

  const openRows = async (companyId: string): Promise<Result<Opened>> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return GONE;
    readings += 1;
    const reading = String(readings);
    const opened = await computing.openRows(reading, stored);
    return opened.ok ? success({ reading, corrections: stored.corrections }) : opened;
  };

  const drop = (opened: Promise<Result<Opened>>): void => {
    if (last?.opened === opened) last = null;
  };

  /** What could not be opened is tried again the next time. */
  const keep = (companyId: string, opened: Promise<Result<Opened>>): Promise<Result<Opened>> => {
    last = { companyId, opened };
    opened.then(
      ({ ok }) => ok || drop(opened),
      () => drop(opened),
    );
    return opened;
  };

  /** Asked again before it is open, it is opened once. */
  const open = (companyId: string): Promise<Result<Opened>> =>
    last?.companyId === companyId ? last.opened : keep(companyId, openRows(companyId));

  const attempt = async (companyId: string, after: Corrections): Promise<Result<CorrectionsPreview | null>> => {
    const opening = open(companyId);
    const opened = await opening;
    if (!opened.ok) return opened;
    const preview = await computing.preview(opened.value.reading, opened.value.corrections, after);
    // Whoever computes was replaced after a crash, and has to be given the rows again.
    if (preview.ok && preview.value === null) drop(opening);
    return preview;
  };

  return {
    preview: async (companyId, corrections) => {
      for (let attempts = 0; attempts < ATTEMPTS; attempts += 1) {
        const preview = await attempt(companyId, corrections);
        if (!preview.ok) return preview;
        if (preview.value !== null) return success(preview.value);
      }
      return CHANGED;
    },
    changed: (companyId, corrections) => {
      if (last?.companyId !== companyId) return;
      const now = last.opened.then((opened) => {
        if (!opened.ok) return opened;
        const hasOtherRows = readingOf(opened.value.corrections) !== readingOf(corrections);
        return hasOtherRows ? openRows(companyId) : success({ ...opened.value, corrections });
      });
      void keep(companyId, now);
    },
    forget: () => {
      last = null;
    },
  };
}
