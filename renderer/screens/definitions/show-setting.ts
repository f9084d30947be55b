import type { SettingName } from '../../../shared/settings/changes.ts';

/** By which a setting's line is found on the screen. */
export const lineOf = (name: SettingName): string => `of-${name}`;

/** Brings what changes a setting into view, ready to be typed in. */
export function showSetting(name: SettingName): void {
  const line = document.getElementById(lineOf(name));
  line?.scrollIntoView({ block: 'center' });
  line?.querySelector<HTMLElement>('.setting-control :is(input, button)')?.focus({ preventScroll: true });
}
