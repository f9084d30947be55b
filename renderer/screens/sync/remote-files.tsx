import { Button } from '@mantine/core';
import type { RemoteFileEntry } from '../../../shared/sync/remote-view.ts';
import { countOf } from '../../data/sync-text.ts';
import { DownloadIcon } from '../../ui/icons.tsx';

interface RemoteFilesProps {
  readonly files: readonly RemoteFileEntry[];
  readonly onSave: (file: RemoteFileEntry) => void;
}

/** The files that the service has of the company, each to be saved here. */
export const RemoteFiles = ({ files, onSave }: RemoteFilesProps) => (
  <details className="shipment" data-testid="remote-files">
    <summary>{countOf(files.length, 'file')}</summary>
    <ul>
      {files.map((file) => (
        <li key={file.id} className="link-item">
          <span className="link-status">{file.fileClass?.replaceAll('_', ' ') ?? 'file'}</span>
          <span className="link-text">{file.fileName}</span>
          <span />
          <Button
            variant="default"
            leftSection={<DownloadIcon size={14} />}
            aria-label={`Save ${file.fileName}`}
            onClick={() => onSave(file)}
          >
            Save
          </Button>
        </li>
      ))}
    </ul>
  </details>
);
