import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type EnrichFileOptions, enrichFile } from '../flows/index.ts';
import { batchedWriter } from './batched-writer.ts';
import { ENRICH_USAGE, readEnrichArguments } from './enrich-arguments.ts';
import { loadCorrections } from './load-corrections.ts';

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
  const { path, out, withEvidence, splitsDirections } = options.value;
  const corrections = await loadCorrections(options.value.corrections);
  if (!corrections.ok) {
    process.stderr.write(`${corrections.error.message}\n`);
    return EXIT.usage;
  }
  const input = { path, withEvidence, splitsDirections, corrections: corrections.value };
  try {
    const { bad, transactions } = out === null ? await toStandardOutput(input) : await toFile(input, out);
    for (const { index, reason } of bad) process.stderr.write(`item ${index}: ${reason}\n`);
    process.stderr.write(`${transactions} transactions enriched, ${bad.length} left out.\n`);
    return bad.length > 0 ? EXIT.partly : EXIT.enriched;
  } catch (error) {
    process.stderr.write(`${path} cannot be enriched (${error instanceof Error ? error.message : String(error)}).\n`);
    return EXIT.partly;
  }
}

type Input = Omit<EnrichFileOptions, 'write'>;

async function toStandardOutput(input: Input): ReturnType<typeof enrichFile> {
  const writer = batchedWriter(process.stdout);
  const enriched = await enrichFile({ ...input, write: writer.write });
  await writer.flush();
  return enriched;
}

/** Writes beside the target and renames: a response is there whole or not at all. */
async function toFile(input: Input, out: string): ReturnType<typeof enrichFile> {
  const partial = `${out}.partial`;
  const stream = createWriteStream(partial);
  try {
    const writer = batchedWriter(stream);
    const enriched = await enrichFile({ ...input, write: writer.write });
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
