import type { CorrectionsPreview } from '../../shared/contract.ts';
import { attachedTo } from '../../shared/corrections/attached-to.ts';
import type { Corrections } from '../../shared/model/index.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { previewer } from '../enrichment/index.ts';
import type { OpenCompanies } from './open-companies.ts';
import { printedRows } from './printed-rows.ts';

/** Rows that a preview sends: enough to see what a change does; the count tells how many there are. */
const ROWS_OF_PREVIEW = 200;

type PreviewOf = (before: Corrections, after: Corrections) => CorrectionsPreview;

/** Tries corrections on the rows of a company, which stays open between them: a rule is tried at every key. */
export interface CorrectionTrials {
  /** Opens a company in the place of the one before. @param reading a name for its rows as they are now */
  open(reading: string, stored: StoredCompany): void;
  /** What would change if others held; null: these rows are not open. */
  preview(reading: string, before: Corrections, after: Corrections): CorrectionsPreview | null;
}

function previewOf(stored: StoredCompany, openCompany: OpenCompanies): PreviewOf {
  const { statements, enrich } = openCompany(stored);
  const preview = previewer(enrich);
  const attached = (corrections: Corrections) => attachedTo(corrections, printedRows(statements)).attached;
  return (before, after) => {
    const { changes, decided } = preview(attached(before), attached(after));
    return { changed: changes.length, rows: changes.slice(0, ROWS_OF_PREVIEW), decided: Object.fromEntries(decided) };
  };
}

/** No company is open yet. */
export function createCorrectionTrials(openCompany: OpenCompanies): CorrectionTrials {
  let last: { readonly reading: string; readonly preview: PreviewOf } | null = null;
  return {
    open: (reading, stored) => {
      last = { reading, preview: previewOf(stored, openCompany) };
    },
    preview: (reading, before, after) => (last?.reading === reading ? last.preview(before, after) : null),
  };
}
