/** The workbook, the transactions as CSV, the accounts as OFX or as QuickBooks takes them, or everything as JSON. */
export const EXPORT_FORMS = ['xlsx', 'csv', 'ofx', 'qbo', 'json'] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

/** What can be done with a file that was saved: open it, show it in its folder, drag it to another program. */
export const SHOWN_HOW = ['open', 'folder', 'drag'] as const;

export type ShownHow = (typeof SHOWN_HOW)[number];

/** Where a file went: saved beside its name, offered as a download, or the user thought better of it. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly location: string }
  | { readonly kind: 'download'; readonly url: string; readonly fileName: string }
  | { readonly kind: 'cancelled' };

/** How far an export has come. */
export type ExportStage = 'loading' | 'computing' | 'writing' | 'saving';
