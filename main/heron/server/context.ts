import { rowReader } from '../../enrichment/index.ts';
import { createCompanies } from './companies.ts';
import type { Engine } from './engine.ts';
import { createKnownRows } from './known-rows.ts';
import type { Context } from './operation.ts';

/** What handlers work with, over an engine. Everything that is remembered between requests is made here. */
export function createContext(engine: Engine): Context {
  const knownRows = createKnownRows(engine.stored);
  return { ...engine, stored: knownRows.stored, knownRows, companies: createCompanies(engine), readRow: rowReader() };
}
