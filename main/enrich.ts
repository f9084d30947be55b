import { runEnrich } from './cli/index.ts';

process.exitCode = await runEnrich(process.argv.slice(2));
