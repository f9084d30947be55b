import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSavedFiles } from '../../main/shell/desktop/saved-files.ts';

const KIND = { extension: 'csv', description: 'CSV', mediaType: 'text/csv' };
const file = { suggestedName: 'a.csv', bytes: new TextEncoder().encode('a,b\n'), kind: KIND };

describe('files that are saved', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-saved-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A system whose dialog answers with a place, and that notes what it is asked to show. */
  const system = (answer: string | null, trouble = '') => {
    const asked: string[] = [];
    const files = createSavedFiles({
      askWhere: async () => answer,
      open: async (location) => {
        asked.push(`open ${location}`);
        return trouble;
      },
      showInFolder: (location) => void asked.push(`folder ${location}`),
      drag: async (location) => void asked.push(`drag ${location}`),
    });
    return { files, asked };
  };

  it('can be opened, shown in their folder, and dragged', async () => {
    const location = join(folder, 'a.csv');
    const { files, asked } = system(location);
    expect(await files.save(file)).toEqual({ ok: true, value: { kind: 'saved', location } });
    expect(await readFile(location, 'utf8')).toBe('a,b\n');
    await files.show(location, 'open');
    await files.show(location, 'folder');
    await files.show(location, 'drag');
    expect(asked).toEqual([`open ${location}`, `folder ${location}`, `drag ${location}`]);
  });

  it('are the only ones that the page can have opened or dragged', async () => {
    const { files, asked } = system(join(folder, 'b.csv'));
    await files.save(file);
    expect(await files.show('/etc/passwd', 'open')).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
    expect(await files.show(join(folder, 'c.csv'), 'folder')).toMatchObject({ ok: false });
    expect(await files.show('/etc/passwd', 'drag')).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  it('are none where the user thought better of it, or the place cannot be written to', async () => {
    expect(await system(null).files.save(file)).toEqual({ ok: true, value: { kind: 'cancelled' } });
    const nowhere = join(folder, 'missing', 'a.csv');
    const { files } = system(nowhere);
    expect(await files.save(file)).toMatchObject({
      ok: false,
      error: {
        message:
          'a.csv could not be saved: the folder is not there. Choose another place, or close the file in other programs.',
      },
    });
    expect(await files.show(nowhere, 'open')).toMatchObject({ ok: false });
  });

  it('say why one cannot be opened', async () => {
    const location = join(folder, 'd.csv');
    const { files } = system(location, 'no program for it');
    await files.save(file);
    expect(await files.show(location, 'open')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('no program for it') },
    });
  });
});
