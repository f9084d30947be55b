import { describe, expect, test } from 'vitest';
import { makeNonStatement, NON_STATEMENT_KINDS } from '../support/maker/index.ts';
import { readerOfDocuments } from './read-made.ts';

const read = readerOfDocuments();

describe.each(NON_STATEMENT_KINDS)('%s is no statement', (kind) => {
  test.each([201, 202, 203, 204])('seed %i yields no row', async (seed) => {
    expect((await read(kind, makeNonStatement(kind, seed))).statements).toEqual([]);
  });
});
