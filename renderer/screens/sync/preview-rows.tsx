import type { PushPreview } from '../../../shared/sync/push.ts';
import { PreviewTable } from './preview-table.tsx';

/** The transactions, in the names and values in which they would leave. */
export function PreviewRows({ preview: { fields, rows, unsureRows } }: { readonly preview: PushPreview }) {
  const unsure = new Set(unsureRows);
  const lines = rows.map((values, at) => ({ key: values[0] ?? '', values, isUnsure: unsure.has(at) }));
  return <PreviewTable label="Transactions that would leave" columns={fields} lines={lines} testId="preview-rows" />;
}
