import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** What a file imports as it is loaded: no types, and nothing that is imported later. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm;

/** What is loaded with a file, by path; packages by their names. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
    if (specifier.startsWith('.')) loadedWith(join(file, '..', specifier), loaded);
    else loaded.add(specifier);
  }
  return loaded;
}

test('what main loads before there is a window is its own, Electron and Node: no library holds up a start', () => {
  const loaded = [...loadedWith(join(ROOT, 'main', 'index.ts'))];
  const packages = loaded.filter((path) => !existsSync(path) && !path.startsWith('node:'));
  expect(packages).toEqual(['electron']);
  const files = loaded.filter(existsSync).map((path) => relative(ROOT, path));
  expect(files).toContain('main/shell/desktop/window-state.ts');
  expect(files).not.toContain('main/shell/application.ts');
});
