import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScan } from '../support/maker/scan.ts';
import { smallStatement } from '../support/small-statement.ts';
import { analyze, type Run } from './run-cli.ts';

const SCAN = { dpi: 200, skew: 0, noise: 0, jpegQuality: 90, kind: 'scan' } as const;
const PASSWORD = 'kingfisher';

let folder: string;
const file = (name: string): string => join(folder, name);

interface Written {
  readonly documents: readonly {
    readonly error: { readonly code: string } | null;
    readonly findings: readonly { readonly code: string }[];
    readonly statements: readonly {
      readonly verdict: string;
      readonly transactions: readonly { readonly description: string; readonly source: string }[];
    }[];
  }[];
}

async function documentOf(...args: string[]): Promise<{ run: Run; document: Written['documents'][number] }> {
  const run = await analyze(...args, '--json', '-');
  const [document] = (JSON.parse(run.out) as Written).documents;
  if (!document) throw new Error(`nothing was written for ${args.join(' ')}`);
  return { run, document };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-cli-reading-'));
  const french = smallStatement({ currency: 'EUR', firstRow: 'Prélèvement électricité générale' });
  await writeFile(file('text.pdf'), smallStatement({ currency: 'EUR' }));
  await writeFile(file('scan.pdf'), (await makeScan(french, SCAN, 1)).pdf);
  await writeFile(file('locked.pdf'), smallStatement({ currency: 'EUR', password: PASSWORD }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('--ocr', () => {
  test('auto takes the text where there is text, always recognises it all the same', async () => {
    const { document: auto } = await documentOf(file('text.pdf'), '--ocr', 'auto');
    const { document: always } = await documentOf(file('text.pdf'), '--ocr', 'always');
    const sources = ({ statements }: typeof auto) => statements[0]?.transactions.map(({ source }) => source);
    expect(sources(auto)).toEqual(['text', 'text', 'text']);
    expect(sources(always)).toEqual(['ocr', 'ocr', 'ocr']);
    expect(always.statements[0]?.verdict).toBe('proven');
  });

  test('never leaves a scan unread and says so', async () => {
    const { run, document } = await documentOf(file('scan.pdf'), '--ocr', 'never');
    expect(run.code).toBe(0);
    expect(document).toMatchObject({ error: null, statements: [], findings: [{ code: 'needs_ocr' }] });
  });
});

describe('--lang', () => {
  const descriptionOf = async (...args: string[]): Promise<string | undefined> =>
    (await documentOf(file('scan.pdf'), ...args)).document.statements[0]?.transactions[0]?.description;

  test('says what the writing of a scan may be in', async () => {
    expect(await descriptionOf('--lang', 'eng+fra')).toBe('Prélèvement électricité générale');
    expect(await descriptionOf()).not.toBe('Prélèvement électricité générale');
  });
});

describe('--password', () => {
  const locked = () => file('locked.pdf');

  test('opens a protected file, whichever of several it is', async () => {
    const { run, document } = await documentOf(locked(), '--password', 'other', '--password', PASSWORD);
    expect(run.code).toBe(0);
    expect(document).toMatchObject({ error: null, statements: [{ verdict: 'proven' }] });
  });

  test('without one, the file is named with what to do, and the others are read', async () => {
    const run = await analyze(locked(), file('text.pdf'));
    expect(run.code).toBe(1);
    expect(run.err).toContain(`${locked()} is protected: give its password to read it.`);
    expect(run.out.match(/ proven$/gm)).toHaveLength(2);
  });

  test('with a wrong one, that is what is said', async () => {
    const { run, document } = await documentOf(locked(), '--password', 'heron');
    expect(run.code).toBe(1);
    expect(run.err).toContain(`${locked()} is protected and none of the passwords given opens it.`);
    expect(document.error?.code).toBe('password_wrong');
  });

  test('is not printed', async () => {
    const run = await analyze(locked(), '--password', PASSWORD, '--json', '-');
    expect(run.out + run.err).not.toContain(PASSWORD);
  });
});

test.each([
  ['--ocr', 'sometimes', '--ocr is auto, always or never.'],
  ['--lang', 'klingon', '--lang is one or more of eng, fra, deu, spa, ita, nld, por, joined by +.'],
  ['--lang', 'eng+', '--lang is one or more of'],
  ['--lang', '', '--lang is one or more of'],
])('%s %j is wrong usage, and the right one is told', async (option, value, sentence) => {
  const run = await analyze(file('text.pdf'), option, value);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(sentence);
  expect(run.err).toContain('Usage: npm run analyze');
});

test('--password without a word is wrong usage', async () => {
  expect(await analyze(file('text.pdf'), '--password')).toMatchObject({ code: 2, out: '' });
});
