import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { shownInstant } from '../../../shared/shown-instant.ts';
import type { AuditKind } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { database } from '../../database.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { SettingsSection } from './settings-section.tsx';

const KINDS: Readonly<Record<AuditKind, string>> = {
  import: 'Import',
  edit: 'Edit',
  export: 'Export',
  company: 'Company',
  backup: 'Backup',
};

/** The log of what was done, the newest first. */
export function AuditSection() {
  const records = useLiveQuery(() => database.audit.orderBy('id').reverse().toArray());
  const { notice, run } = useAction();
  return (
    <SettingsSection
      title="Log"
      explained="Imports, edits, exports and what became of companies. It stays on this computer."
    >
      <div className="audit-head">
        <Button
          variant="default"
          leftSection={<DownloadIcon size={14} />}
          disabled={!records?.length}
          onClick={() => run('export', () => call('audit.export', {}), handOver)}
          data-testid="export-audit"
        >
          Export the log
        </Button>
        <NoticeLine notice={notice} />
      </div>
      {records?.length === 0 && <p className="dim">Nothing was done yet.</p>}
      {records && records.length > 0 && (
        <VirtualList items={records} keyOf={({ id }) => id} label="Log" testId="audit">
          {({ id, kind, company, sentence }) => (
            <div className="audit-line">
              <span title={sentence}>{sentence}</span>
              <small className="date">
                {[shownInstant(id.split(' ')[0] ?? ''), KINDS[kind], company].filter(Boolean).join(' · ')}
              </small>
            </div>
          )}
        </VirtualList>
      )}
    </SettingsSection>
  );
}
