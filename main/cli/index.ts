export { runEnrich } from './enrich.ts';
export { runCommandLine } from './run.ts';
