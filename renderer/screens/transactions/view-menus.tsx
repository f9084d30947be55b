import { Button, Menu, NativeSelect } from '@mantine/core';
import { CHOICES } from '../../data/row-columns.ts';
import { GROUPINGS, type GroupKey } from '../../data/row-groups.ts';
import { ColumnsIcon } from '../../ui/icons.tsx';

interface GroupSelectProps {
  readonly value: GroupKey | null;
  readonly onChange: (value: GroupKey | null) => void;
}

/** By what rows are gathered. */
export const GroupSelect = ({ value, onChange }: GroupSelectProps) => (
  <NativeSelect
    size="xs"
    aria-label="Group by"
    data-testid="group-by"
    value={value ?? ''}
    onChange={(event) => onChange((event.currentTarget.value || null) as GroupKey | null)}
    data={[
      { value: '', label: 'Not grouped' },
      ...GROUPINGS.map(({ key, title }) => ({ value: key, label: `By ${title.toLowerCase()}` })),
    ]}
  />
);

interface ColumnsMenuProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which columns the table has. */
export const ColumnsMenu = ({ chosen, onChange }: ColumnsMenuProps) => (
  <Menu closeOnItemClick={false} position="bottom-end" shadow="md">
    <Menu.Target>
      <Button variant="default" leftSection={<ColumnsIcon size={14} />} data-testid="columns">
        Columns
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {CHOICES.map(({ key, title }) => (
        <Menu.CheckboxItem
          key={key}
          checked={chosen.includes(key)}
          onChange={(isChosen) => onChange(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key))}
        >
          {title}
        </Menu.CheckboxItem>
      ))}
    </Menu.Dropdown>
  </Menu>
);
