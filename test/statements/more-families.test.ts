import { afterAll, describe, expect, test } from 'vitest';
import { outcomeOf } from '../../accuracy/verdicts.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import { createReader } from '../../main/reading/index.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import { MORE_FAMILY_NAMES, makeNonStatement, makeStatement, NON_STATEMENT_KINDS } from '../support/maker/index.ts';

const SEEDS = [201, 202];

const reader = createReader();
afterAll(() => reader.close());

const read = (fileName: string, bytes: Uint8Array): Promise<ReadDocument> =>
  readDocument(reader, { fileName, bytes }, { passwords: [] });

describe.each(MORE_FAMILY_NAMES)('%s', (family) => {
  test.each(SEEDS)('seed %i is right: every statement, row, balance and verdict', async (seed) => {
    const { pdf, truths } = makeStatement({ family }, seed);
    const outcome = outcomeOf(await read(family, pdf), truths);
    expect(outcome).toMatchObject({ right: true, falselyProven: false });
  });

  test.skipIf(family === 'unproven').each(SEEDS)('seed %i with one figure falsified is not proven', async (seed) => {
    const { pdf, truths } = makeStatement({ family, inconsistent: true }, seed);
    expect(outcomeOf(await read(family, pdf), truths).falselyProven).toBe(false);
  });
});

describe.each(NON_STATEMENT_KINDS)('%s is no statement', (kind) => {
  test.each([...SEEDS, 203, 204])('seed %i yields no row', async (seed) => {
    expect((await read(kind, makeNonStatement(kind, seed))).statements).toEqual([]);
  });
});
