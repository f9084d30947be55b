import type { StoreOperations } from '../../../shared/store/records.ts';
import type { Originals } from '../../documents/index.ts';
import type { CompaniesFlow, CorrectionsFlow, SettingsFlow } from '../../flows/index.ts';

/** What the app lets programs work on: the same that the window works on. */
export interface AppServices {
  readonly store: StoreOperations;
  readonly originals: Originals;
  readonly companies: Pick<CompaniesFlow, 'create' | 'rename' | 'remove'>;
  readonly changeCorrections: CorrectionsFlow['change'];
  readonly saveSettings: SettingsFlow['save'];
  /** The rows of a company are others now. */
  readonly onRows: (companyId: string) => void;
}
