import { ActionIcon, Popover } from '@mantine/core';
import { SETTING_LABELS } from '../../data/setting-labels.ts';
import { InfoIcon } from '../../ui/icons.tsx';
import { useDefinitions } from './definition-scope.tsx';

interface DefinitionNoteProps {
  /** Names of figures in the definitions, such as `averageBalance`, the first to be told first. */
  readonly figures: readonly string[];
  /** What they are called together. */
  readonly name: string;
}

/** What figures mean, in the place where they stand, with a way to the settings they depend on. */
export function DefinitionNote({ figures, name }: DefinitionNoteProps) {
  const { definitions, openSetting } = useDefinitions();
  const found = figures.flatMap((name) => definitions.find(({ figure }) => figure === name) ?? []);
  const settings = [...new Set(found.flatMap((definition) => definition.settings))];
  return (
    <Popover width={360} position="bottom-start" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={20} aria-label={`${name}: definition`}>
          <InfoIcon size={14} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="definition-note">
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
              <button key={setting} type="button" className="setting-link" onClick={() => openSetting(setting)}>
                {SETTING_LABELS[setting].name}
              </button>
            ))}
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
