import type { CorrectionsPreview, ExportOutcome } from '../../shared/contract.ts';
import { writeCorrections } from '../../shared/corrections/file.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { Corrections } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { asFileName } from './as-file-name.ts';
import type { Computing } from './computing.ts';
import { createCorrectionsPreviews } from './corrections-previews.ts';
import { knownCorrections } from './known-corrections.ts';
import type { FileKind, SaveFile } from './save-file.ts';
import { createSlots } from './slots.ts';

const KIND: FileKind = { extension: 'json', description: 'Rules and corrections', mediaType: 'application/json' };

export interface CorrectionsOptions {
  readonly store: StoreOperations;
  readonly computing: Pick<Computing, 'openRows' | 'preview'>;
  readonly today: () => PlainDate;
  readonly saveFile: SaveFile;
  /** After the corrections of a company have changed. */
  readonly onChanged: (companyId: string) => void;
}

/** What people say over inference, kept by company. */
export interface CorrectionsFlow {
  /**
   * Replaces all rules and corrections of a company; the former list undoes it.
   *
   * @param label what people call the change
   */
  save(companyId: string, corrections: Corrections, label?: string): Promise<Result<null>>;
  /** Changes what is said of a company's rows, as it is by then; nothing that is saved meanwhile is lost. */
  change(companyId: string, next: (corrections: Corrections) => Corrections): Promise<Result<null>>;
  /** What saving them would change. */
  preview(companyId: string, corrections: Corrections): Promise<Result<CorrectionsPreview>>;
  /** Hands the company's rules and corrections to the user as a file. */
  write(companyId: string): Promise<Result<ExportOutcome>>;
  /** The rows of companies may have changed: previews read them again. */
  forgetRows(): void;
}

const GONE = failure('not_found', 'This company is no longer in the store.');

/** Stores, previews and writes corrections. */
export function createCorrections(options: CorrectionsOptions): CorrectionsFlow {
  const { store, computing, today, saveFile, onChanged } = options;
  const previews = createCorrectionsPreviews({ store, computing });
  const keep = async (companyId: string, corrections: Corrections, label?: string): Promise<Result<null>> => {
    const known = knownCorrections(corrections);
    if (!known.ok) return known;
    await store['store.saveCorrections']({ companyId, ...corrections, ...(label && { label }) });
    previews.changed(companyId, corrections);
    onChanged(companyId);
    return success(null);
  };
  // What is read and saved again is not saved by anyone else in between.
  const alone = createSlots(1);
  return {
    save: (companyId, corrections, label) =>
      alone(async () => {
        const companies = await store['store.companies']({});
        return companies.some(({ id }) => id === companyId) ? keep(companyId, corrections, label) : GONE;
      }),
    change: (companyId, next) =>
      alone(async () => {
        const stored = await store['store.company']({ id: companyId });
        return stored ? keep(companyId, next(stored.corrections)) : GONE;
      }),
    preview: previews.preview,
    write: async (companyId) => {
      const stored = await store['store.company']({ id: companyId });
      if (!stored) return GONE;
      return saveFile({
        suggestedName: `${asFileName(stored.company.name) || 'Company'} rules ${today()}.json`,
        bytes: new TextEncoder().encode(writeCorrections(stored.corrections)),
        kind: KIND,
      });
    },
    forgetRows: previews.forget,
  };
}
