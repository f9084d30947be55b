import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { enrichFile } from '../flows/index.ts';
import { batchedWriter } from './batched-writer.ts';
import { ENRICH_USAGE, type EnrichArguments, readEnrichArguments } from './enrich-arguments.ts';

const EXIT = { enriched: 0, partly: 1, usage: 2 } as const;

/**
 * `npm run enrich`: a file of transactions in, the response of seed 001 out.
 *
 * @param argv the words after the command's name
 * @returns the exit code: 0, every item was enriched; 1, some could not be, or the file could not be read; 2, wrong usage
 */
export async function runEnrich(argv: readonly string[]): Promise<number> {
  const options = readEnrichArguments(argv);
  if (!options.ok) {
    process.stderr.write(`${options.error.message}\n\n${ENRICH_USAGE}`);
    return EXIT.usage;
  }
  const { path, out } = options.value;
  try {
    const { bad, transactions } =
      out === null ? await toStandardOutput(options.value) : await toFile(out, options.value);
    for (const { index, reason } of bad) process.stderr.write(`item ${index}: ${reason}\n`);
    process.stderr.write(`${transactions} transactions enriched, ${bad.length} left out.\n`);
    return bad.length > 0 ? EXIT.partly : EXIT.enriched;
  } catch (error) {
    process.stderr.write(`${path} cannot be enriched (${error instanceof Error ? error.message : String(error)}).\n`);
    return EXIT.partly;
  }
}

async function toStandardOutput(options: EnrichArguments): ReturnType<typeof enrichFile> {
  const writer = batchedWriter(process.stdout);
  const enriched = await enrichFile({ ...options, write: writer.write });
  await writer.flush();
  return enriched;
}

/** Writes beside the target and renames: a response is there whole or not at all. */
async function toFile(out: string, options: EnrichArguments): ReturnType<typeof enrichFile> {
  const partial = `${out}.partial`;
  const stream = createWriteStream(partial);
  try {
    const writer = batchedWriter(stream);
    const enriched = await enrichFile({ ...options, write: writer.write });
    await writer.flush();
    stream.end();
    await finished(stream);
    await rename(partial, out);
    return enriched;
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}
