import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDocumentReader } from '../../../main/flows/document-reader.ts';
import { expectSound, readAs, SOUND } from './expect-refused.ts';
import { streamOf } from './pdfs.ts';
import { type Addition, updatedPdf } from './updated-pdf.ts';

/** Files that ask for something to be done: each would leave a trace here if it were. */
const reader = createDocumentReader();
const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  response.end();
});
let folder = '';
let site = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-hostile-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await reader.close();
  server.close();
  await rm(folder, { recursive: true });
});

/** A script that asks the server for an address and never ends. */
const script = (path: string): string =>
  `<< /S /JavaScript /JS (app.launchURL\\("${site}/${path}"\\); for \\(;;\\) {}) >>`;

const HARMS: Readonly<Record<string, (first: number) => Addition>> = {
  'a script on opening': () => ({ entries: `/OpenAction ${script('opening')}` }),
  'a script with a name': (first) => ({
    entries: `/Names << /JavaScript << /Names [(a) ${first} 0 R] >> >>`,
    objects: [script('named')],
  }),
  'a script before closing': () => ({ entries: `/AA << /WC ${script('closing')} >>` }),
  'a program to launch': () => ({
    entries: `/OpenAction << /S /Launch /F (/bin/sh) /Unix << /F (touch ${folder}/launched) >> >>`,
  }),
  'an address to open': () => ({ entries: `/OpenAction << /S /URI /URI (${site}/address) >>` }),
  'a form that sends itself': () => ({
    entries: `/OpenAction << /S /SubmitForm /F << /FS /URL /F (${site}/form) >> >> /AcroForm << /Fields [] >>`,
  }),
  'a file attached': (first) => ({
    entries: `/Names << /EmbeddedFiles << /Names [(a) ${first} 0 R] >> >>`,
    objects: [
      `<< /Type /Filespec /F (${folder}/launched) /EF << /F ${first + 1} 0 R >> >>`,
      streamOf('#!/bin/sh', '/Type /EmbeddedFile'),
    ],
  }),
  'an object kept on a server': (first) => ({
    entries: `/Metadata ${first} 0 R`,
    objects: [streamOf('', `/Type /Metadata /Subtype /XML /F << /FS /URL /F (${site}/stream) >>`)],
  }),
};

test.each(Object.entries(HARMS))('%s does nothing, and the statement is read', async (_, harm) => {
  expectSound(await readAs(reader, 'actions.pdf', updatedPdf(SOUND.pdf, harm)));
  expect(asked).toEqual([]);
  expect(existsSync(join(folder, 'launched'))).toBe(false);
});
