import { runServe } from './serve/index.ts';

const code = await runServe(process.argv.slice(2));
if (code !== null) process.exitCode = code;
