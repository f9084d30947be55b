import type { CorrectionsPreview } from '../../shared/contract.ts';
import { attachedTo } from '../../shared/corrections/attached-to.ts';
import type { Corrections } from '../../shared/model/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { previewer } from '../enrichment/index.ts';
import type { OpenCompanies } from './open-companies.ts';
import { printedRows } from './printed-rows.ts';

/** Rows that a preview sends: enough to see what a change does; the count tells how many there are. */
const ROWS_OF_PREVIEW = 200;

type PreviewOf = (before: Corrections, after: Corrections) => CorrectionsPreview;

type CompanyStore = Pick<StoreOperations, 'store.company'>;

/** A company whose rows are read. */
interface Opened {
  readonly preview: PreviewOf;
  /** What holds now. */
  readonly corrections: Corrections;
}

/** Other cells are other rows, and other figures of a statement are another verdict on them. */
const readingOf = ({ cells, printed = [] }: Corrections): string => JSON.stringify([cells, printed]);

/** Previews of corrections. One company is kept between them: a rule is previewed at every key. */
export interface CorrectionsPreviews {
  /** Null: the company is not in the store. */
  preview(companyId: string, corrections: Corrections): Promise<CorrectionsPreview | null>;
  /** Other corrections hold from now on. */
  changed(companyId: string, corrections: Corrections): void;
  /** The rows of companies may have changed. */
  forget(): void;
}

/** Reads a company's rows; null where it is not in the store. */
async function opened(store: CompanyStore, openCompany: OpenCompanies, companyId: string): Promise<Opened | null> {
  const stored = await store['store.company']({ id: companyId });
  if (!stored) return null;
  const { statements, enrich } = openCompany(stored);
  const preview = previewer(enrich);
  const attached = (corrections: Corrections) => attachedTo(corrections, printedRows(statements)).attached;
  return {
    corrections: stored.corrections,
    preview: (before, after) => {
      const { changes, decided } = preview(attached(before), attached(after));
      return { changed: changes.length, rows: changes.slice(0, ROWS_OF_PREVIEW), decided: Object.fromEntries(decided) };
    },
  };
}

export function createCorrectionsPreviews(store: CompanyStore, openCompany: OpenCompanies): CorrectionsPreviews {
  let last: { readonly companyId: string; readonly opened: Promise<Opened | null> } | null = null;

  /** Asked again before it is open, it is opened once; what could not be opened is tried again. */
  const open = (companyId: string): Promise<Opened | null> => {
    if (last?.companyId === companyId) return last.opened;
    const opening = { companyId, opened: opened(store, openCompany, companyId) };
    last = opening;
    opening.opened.catch(() => {
      if (last === opening) last = null;
    });
    return opening.opened;
  };

  return {
    preview: async (companyId, corrections) => {
      const company = await open(companyId);
      return company?.preview(company.corrections, corrections) ?? null;
    },
    changed: (companyId, corrections) => {
      if (last?.companyId !== companyId) return;
      const now = last.opened.then((company) => {
        if (company === null) return null;
        const hasOtherRows = readingOf(company.corrections) !== readingOf(corrections);
        return hasOtherRows ? opened(store, openCompany, companyId) : { ...company, corrections };
      });
      last = { companyId, opened: now };
    },
    forget: () => {
      last = null;
    },
  };
}
