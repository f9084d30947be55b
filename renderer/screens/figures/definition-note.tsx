import { ActionIcon, Popover } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { SettingName } from '../../../shared/settings/changes.ts';
import { SETTING_LABELS } from '../../data/setting-labels.ts';
import { useSettingsChoices } from '../../data/use-settings-choices.ts';
import { InfoIcon } from '../../ui/icons.tsx';
import { CompanySetting } from '../definitions/company-setting.tsx';
import { useDefinitionScope } from '../definitions/definition-scope.tsx';
import { showSetting } from '../definitions/show-setting.ts';

interface DefinitionNoteProps {
  /** Names of figures in the definitions, such as `averageBalance`, the first to be told first. */
  readonly figures: readonly string[];
  /** What they are called together. */
  readonly name: string;
}

/** What figures mean, in the place where they stand, with the settings they depend on. */
export function DefinitionNote({ figures, name }: DefinitionNoteProps) {
  const [isOpen, setOpen] = useState(false);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);
  useClickOutside((event) => !isInPortal(event) && setOpen(false), null, [target, note]);
  return (
    <Popover
      width={440}
      position="bottom-start"
      withArrow
      shadow="md"
      trapFocus
      returnFocus
      opened={isOpen}
      onChange={setOpen}
      closeOnClickOutside={false}
    >
      <Popover.Target>
        <ActionIcon ref={setTarget} size={20} aria-label={`${name}: definition`} onClick={() => setOpen(!isOpen)}>
          <InfoIcon size={14} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown ref={setNote} className="definition-note">
        <Meaning figures={figures} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** A list that a setting opens stands in a portal of its own: what is chosen there is chosen in the note. */
const isInPortal = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-portal]') !== null;

function Meaning({ figures }: { readonly figures: readonly string[] }) {
  const { definitions } = useSettingsChoices();
  const scope = useDefinitionScope();
  const [opened, setOpened] = useState<SettingName | null>(null);
  useEffect(() => {
    if (opened !== null) showSetting(opened);
  }, [opened]);
  const found = figures.flatMap((figure) => definitions.find((one) => one.figure === figure) ?? []);
  const settings = [...new Set(found.flatMap((definition) => definition.settings))];
  return (
    <>
      <dl>
        {found.map((definition) => (
          <div key={definition.figure}>
            <dt>{definition.name}</dt>
            <dd>{definition.sentence}</dd>
          </div>
        ))}
      </dl>
      {settings.length > 0 && (
        <p>
          Settings:{' '}
          {settings.map((setting) => (
            <button
              key={setting}
              type="button"
              className="setting-link"
              aria-expanded={opened === setting}
              onClick={() => setOpened(opened === setting ? null : setting)}
            >
              {SETTING_LABELS[setting].name}
            </button>
          ))}
        </p>
      )}
      {opened !== null && <CompanySetting key={opened} name={opened} {...scope} />}
    </>
  );
}
