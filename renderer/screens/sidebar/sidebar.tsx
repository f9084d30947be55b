import './sidebar.css';
import { ActionIcon, Alert, Tooltip } from '@mantine/core';
import { useMemo } from 'react';
import type { CompanyEntry } from '../../data/companies.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { EgretMark, SettingsIcon } from '../../ui/icons.tsx';
import { CompanyList } from './company-list.tsx';
import { IntakeQueue } from './intake-queue.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

interface SidebarProps {
  readonly entries: readonly CompanyEntry[];
  readonly selectedId: string | null;
  readonly onSelect: (companyId: string) => void;
  readonly onManage: () => void;
  readonly onSettings: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Why files could not be queued. */
  readonly refusal: string | null;
  readonly onDismissRefusal: () => void;
}

/** Adding files, choosing a company, and what is being read. */
export function Sidebar(props: SidebarProps) {
  const { entries, selectedId, onSelect, onManage, onSettings, onFiles, refusal, onDismissRefusal } = props;
  const names = useMemo(() => new Map(entries.map(({ company: { id, name } }) => [id, name])), [entries]);
  return (
    <aside className="sidebar">
      <header className="sidebar-head">
        <EgretMark />
        <span className="sidebar-name">Egret</span>
        <Tooltip label="Settings">
          <ActionIcon aria-label="Settings" data-testid="open-settings" onClick={onSettings}>
            <SettingsIcon />
          </ActionIcon>
        </Tooltip>
        <SchemeSwitch />
      </header>
      <div className="sidebar-add">
        <FileButton onFiles={onFiles} />
        {refusal !== null && (
          <Alert color="red" withCloseButton onClose={onDismissRefusal} closeButtonLabel="Dismiss" p="xs" mt="xs">
            {refusal}
          </Alert>
        )}
      </div>
      <CompanyList entries={entries} selectedId={selectedId} onSelect={onSelect} onManage={onManage} />
      <IntakeQueue names={names} onOpenCompany={onSelect} />
    </aside>
  );
}
