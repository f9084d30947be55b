import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, sketchAccount } from './builders.ts';

const sketch = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] }]);
const definitions = (changed = {}) => calculationsOf([sketch], { settings: settingsWith(changed) }).definitions;

it('names every setting beside the figures that depend on it', () => {
  const named = new Set(definitions().flatMap(({ settings }) => Object.keys(settings)));
  expect([...named].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

it('shows the settings in force', () => {
  const low = definitions({ lowBalanceThreshold: 250 }).find(({ figure }) => figure === 'lowBalanceDays');
  expect(low?.settings).toEqual({ lowBalanceThreshold: 250 });
});

it('defines each figure once', () => {
  const figures = definitions().map(({ figure }) => figure);
  expect(new Set(figures).size).toBe(figures.length);
});
