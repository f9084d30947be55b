import { ActionIcon, Menu } from '@mantine/core';
import type { CompanyRecord } from '../../../shared/store/records.ts';
import { archiveCompany, deleteCompany } from '../../data/company-actions.ts';
import { ArchiveIcon, MergeIcon, MoreIcon, PencilIcon, TrashIcon } from '../../ui/icons.tsx';

interface CompanyMenuProps {
  readonly company: CompanyRecord;
  readonly onRename: () => void;
  readonly onMerge: () => void;
}

/** What can be done to a company. */
export function CompanyMenu({ company, onRename, onMerge }: CompanyMenuProps) {
  const archived = company.archived === true;
  return (
    <Menu position="bottom-end" width={180} shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={`Actions for ${company.name}`} data-testid="company-actions">
          <MoreIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<PencilIcon size={14} />} onClick={onRename}>
          Rename…
        </Menu.Item>
        <Menu.Item leftSection={<MergeIcon size={14} />} onClick={onMerge}>
          Merge into…
        </Menu.Item>
        <Menu.Item leftSection={<ArchiveIcon size={14} />} onClick={() => archiveCompany(company, !archived)}>
          {archived ? 'Take out of archive' : 'Archive'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<TrashIcon size={14} />} c="var(--broken)" onClick={() => deleteCompany(company)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
