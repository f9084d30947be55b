import type { ExportOutcome, ExportStage } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { failure, type Result } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { asFileName } from './as-file-name.ts';
import type { ExportWish, WriteExport } from './export-file.ts';
import type { SaveFile } from './save-file.ts';

export type ExportCompany = (companyId: string, wish: ExportWish) => Promise<Result<ExportOutcome>>;

export interface ExportServices {
  readonly store: StoreOperations;
  /** The engine's. */
  readonly version: string;
  readonly today: () => PlainDate;
  readonly write: WriteExport;
  readonly saveFile: SaveFile;
  /** Told of each stage; of null once it has ended. */
  readonly onStage: (stage: ExportStage | null) => void;
}

/** The export of one company: load it, have it computed and written in the form that is asked for, hand it over. */
export function createExport({ store, version, today, write, saveFile, onStage }: ExportServices): ExportCompany {
  const run: ExportCompany = async (companyId, wish) => {
    onStage('loading');
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return failure('not_found', 'This company is no longer in the store.');
    const others = await store['store.othersMetrics']({ id: companyId });
    const asOf = today();
    const written = await write({ ...wish, stored, others, asOf, version }, onStage);
    if (!written.ok) return written;
    const { kind, bytes } = written.value;
    onStage('saving');
    return saveFile({
      suggestedName: `${asFileName(stored.company.name) || 'Company'} ${asOf}.${kind.extension}`,
      bytes,
      kind,
    });
  };
  return (companyId, wish) => run(companyId, wish).finally(() => onStage(null));
}
