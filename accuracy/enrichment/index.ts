import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../../shared/group-by.ts';
import { readExampleLabels } from './example-labels.ts';
import { type Judged, judge } from './judge.ts';
import { mistakes } from './mistakes.ts';
import { readOwnLabels } from './own-labels.ts';
import { calibration, confusion, shares } from './report.ts';

/**
 * Measures enrichment against labelled descriptions and prints shares, a confusion table and the calibration.
 *
 *   npm run accuracy:enrichment -- [FILE.jsonl…] [--examples tuning|held-back] [--mistakes]
 *
 * Without files: the repository's own sets. Of the examples, the fifth that is never looked at unless told otherwise.
 * `--mistakes` lists the rows that are wrong: only for rows that may be tuned on.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    examples: { type: 'string', default: 'held-back' },
    mistakes: { type: 'boolean', default: false },
  },
});

const LABELLED = join(import.meta.dirname, 'labelled');
const own = existsSync(LABELLED)
  ? readdirSync(LABELLED)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(LABELLED, name))
  : [];
const files = positionals.length > 0 ? positionals : own;

const judged = judge([...files.flatMap(readOwnLabels), ...readExampleLabels(values.examples !== 'tuning')]);

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

for (const [source, list] of groupBy(judged, ({ item }: Judged) => item.source)) {
  print(`${source}: ${list.length} rows`, shares(list));
}
print('Calibration', calibration(judged));
print('Confusion: right, and what was said instead', confusion(judged));
if (values.mistakes) print('Mistakes', mistakes(judged));
