import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openedFiles } from '../../main/shell/desktop/opened-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'egret-opened-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'my statement – ä.pdf');
writeFileSync(path, '');

describe('openedFiles', () => {
  const opened = (...args: string[]) => openedFiles(['/opt/Egret/egret', ...args], folder, join(folder, 'app.asar'));

  it('are files by their paths, relative ones too', () => {
    expect(opened(path)).toEqual([path]);
    expect(opened('my statement – ä.pdf')).toEqual([path]);
  });

  it('are files by their addresses, as desktops of Linux name them', () => {
    expect(pathToFileURL(path).href).toContain('my%20statement');
    expect(opened(pathToFileURL(path).href)).toEqual([path]);
  });

  it('are no switches, no files that are not there, and no addresses of elsewhere', () => {
    expect(opened('--no-sandbox', '', 'missing.pdf', 'file:///missing.pdf')).toEqual([]);
    expect(opened('file://another.computer/a.pdf', 'file:///a%2Fb.pdf', 'https://example.com/a.pdf')).toEqual([]);
  });
});
