import { Button } from '@mantine/core';
import type { PushPreview } from '../../../shared/sync/push.ts';
import { bytesText, countOf, countText, hostOf } from '../../data/sync-text.ts';
import { InfoIcon, UploadIcon, WarningIcon } from '../../ui/icons.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { PreviewTable } from './preview-table.tsx';

interface PreviewViewProps {
  readonly preview: PushPreview;
  readonly isSending: boolean;
  readonly onSend: () => void;
}

/** All that would leave, field by field, row by row, file by file; and what would not, with the reason. */
export function PreviewView({ preview, isSending, onSend }: PreviewViewProps) {
  const { requests, rows, unsureRows, closings, corrections, files, leftOut, baseUrl } = preview;
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
            {rows.length > 0 && `: ${countOf(rows.length, 'transaction')}`}
            {corrections.length > 0 && `: ${countOf(corrections.length, 'correction')}`}
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
      {unsureRows.length > 0 && (
        <p className="sync-small">
          <WarningIcon size={14} /> {countOf(unsureRows.length, 'transaction')} of these would leave though their
          statements do not prove them; they are marked.
        </p>
      )}
      {rows.length > 0 && <PreviewRows preview={preview} />}
      {closings.length > 0 && (
        <PreviewTable
          label="Balances that would leave"
          columns={['Sent after', 'Account', 'Balance']}
          lines={closings.map(({ title, accountId, balance }) => ({
            key: `${title} ${accountId}`,
            values: [title, accountId, balance],
          }))}
        />
      )}
      {corrections.length > 0 && (
        <PreviewTable
          label="Corrections that would leave"
          columns={['Said', 'Date', 'Transaction', 'Amount']}
          lines={corrections.map(({ transactionId, said, date, description, amount }) => ({
            key: `${transactionId} ${said}`,
            values: [said, date, description, amount],
          }))}
        />
      )}
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
