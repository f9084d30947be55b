import { ActionIcon, type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core';
import { MoonIcon, ScreenIcon, SunIcon } from '../../ui/icons.tsx';

/** System, light, dark, and round again. Mantine remembers the choice. */
const SCHEMES: Readonly<Record<MantineColorScheme, { Icon: typeof SunIcon; name: string; next: MantineColorScheme }>> =
  {
    auto: { Icon: ScreenIcon, name: 'as the system', next: 'light' },
    light: { Icon: SunIcon, name: 'light', next: 'dark' },
    dark: { Icon: MoonIcon, name: 'dark', next: 'auto' },
  };

export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { Icon, name, next } = SCHEMES[colorScheme];
  const label = `Appearance: ${name}. Change to ${SCHEMES[next].name}`;
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} data-testid="scheme-switch" onClick={() => setColorScheme(next)}>
        <Icon />
      </ActionIcon>
    </Tooltip>
  );
}
