import { rowReader } from '../../enrichment/index.ts';
import { createCompanies } from './companies.ts';
import type { Engine } from './engine.ts';
import type { Context } from './operation.ts';

/** What handlers work with, over an engine. Everything that is remembered between requests is made here. */
export const createContext = (engine: Engine): Context => ({
  ...engine,
  companies: createCompanies(engine),
  readRow: rowReader(),
});
