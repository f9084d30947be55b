import { Button } from '@mantine/core';
import type { PushPreview } from '../../../shared/sync/push.ts';
import { bytesText, countOf, countText, hostOf } from '../../data/sync-text.ts';
import { InfoIcon, UploadIcon } from '../../ui/icons.tsx';

interface PreviewViewProps {
  readonly preview: PushPreview;
  readonly isSending: boolean;
  readonly onSend: () => void;
}

/** All that would leave, field by field, row by row, file by file; and what would not, with the reason. */
export function PreviewView({ preview, isSending, onSend }: PreviewViewProps) {
  const { requests, rows, rowCount, files, leftOut, baseUrl } = preview;
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  const isNothing = requests.length === 0;
  return (
    <div className="preview" data-testid="push-preview">
      <header className="preview-head">
        {isNothing ? (
          <p className="nothing-found">
            <InfoIcon /> Nothing would leave
            {leftOut.length > 0 ? ', because of this:' : ': there is nothing new to send.'}
          </p>
        ) : (
          <p>
            <strong>{countOf(requests.length, 'request')}</strong> with <strong>{bytesText(bytes)}</strong> would leave
            {rowCount > 0 && `: ${countOf(rowCount, 'transaction')}`}
            {files.length > 0 && `: ${countOf(files.length, 'file')}`}
          </p>
        )}
        {!isNothing && (
          <Button leftSection={<UploadIcon size={14} />} loading={isSending} data-testid="sync-send" onClick={onSend}>
            Send to {hostOf(baseUrl)}
          </Button>
        )}
      </header>
      {leftOut.length > 0 && (
        <ul className="preview-left-out" aria-label="What would not leave">
          {leftOut.map(({ reason, count }) => (
            <li key={reason}>
              <span className="number">{countText(count)}</span> {reason}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <PreviewRows preview={preview} />}
      {files.length > 0 && (
        <ul className="preview-files" aria-label="Files that would leave">
          {files.map(({ fileName, bytes: size }) => (
            <li key={fileName}>
              {fileName} <span className="dim">{bytesText(size)}</span>
            </li>
          ))}
        </ul>
      )}
      {!isNothing && (
        <details>
          <summary>Requests, as they would be sent</summary>
          {requests.map(({ title, line, bytes: size, body }) => (
            <details key={title} className="preview-request">
              <summary>
                {title} <code>{line}</code> <span className="dim">{bytesText(size)}</span>
              </summary>
              <pre>{body === null ? 'A file.' : body.length < size ? `${body}…` : body}</pre>
            </details>
          ))}
        </details>
      )}
    </div>
  );
}

/** The first rows in the names and values in which they would leave. */
function PreviewRows({ preview: { fields, rows, rowCount } }: { readonly preview: PushPreview }) {
  const isNumeric = fields.map((_, at) => rows.every((row) => Number.isFinite(Number(row[at]))));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="table-scroll preview-rows" tabIndex={0} aria-label="Transactions that would leave">
        <table className="figures" data-testid="preview-rows">
          <thead>
            <tr>
              {fields.map((field, at) => (
                <th key={field} scope="col" className={isNumeric[at] ? 'number' : undefined}>
                  {field}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((value, at) => (
                  <td key={fields[at]} className={isNumeric[at] ? 'number' : undefined} title={value}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rowCount > rows.length && (
        <p className="dim sync-small">
          The first {countText(rows.length)} of {countText(rowCount)} are shown.
        </p>
      )}
    </>
  );
}
