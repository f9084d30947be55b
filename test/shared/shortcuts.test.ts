import { expect, test } from 'vitest';
import { APP_ACTIONS, actionOf, type PressedKey, SHORTCUTS } from '../../shared/shortcuts.ts';

const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test.each([
  [pressed('o', { ctrlKey: true }), 'add'],
  [pressed('o', { metaKey: true }), 'add'],
  [pressed('O', { ctrlKey: true, shiftKey: true }), 'companies'],
  [pressed(',', { ctrlKey: true }), 'settings'],
  [pressed('?', { shiftKey: true }), 'shortcuts'],
  [pressed('?'), 'shortcuts'],
  [pressed('o'), null],
  [pressed('?', { ctrlKey: true }), null],
  [pressed('o', { ctrlKey: true, altKey: true }), null],
  [pressed('e', { ctrlKey: true }), 'export'],
  [pressed('z', { ctrlKey: true }), 'undo'],
  [pressed('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
  [pressed('z'), null],
])('%j stands for %s', (key, action) => {
  expect(actionOf(key)).toBe(action);
});

test('every action has one shortcut, and no two shortcuts of one place share their keys', () => {
  expect(SHORTCUTS.flatMap(({ action }) => action ?? []).sort()).toEqual([...APP_ACTIONS].sort());
  const places = SHORTCUTS.map(({ keys, where }) => `${where}: ${keys}`);
  expect(new Set(places).size).toBe(places.length);
});
