import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../../shared/group-by.ts';
import { readExampleLabels } from './example-labels.ts';
import type { Judged } from './judge.ts';
import { mistakes } from './mistakes.ts';
import { readOwnLabels } from './own-labels.ts';
import { calibration, confusion, shares } from './report.ts';
import { withhold } from './withhold.ts';

/**
 * Measures enrichment against labelled descriptions and prints shares, a confusion table and the calibration.
 *
 *   npm run accuracy:enrichment -- [FILE.jsonl…] [--held-back] [--examples tuning|held-back] [--mistakes] [--withhold 0|1|2|3]
 *
 * Without files: the repository's own set and the examples, of both what rules may be tuned on. `--held-back` reads what is
 * held back of both instead; `--examples` says otherwise for the examples alone. `--mistakes` lists the rows that are
 * wrong: only for rows that may be tuned on. `--withhold` takes that quarter of all counterparties out of the tables first: the four
 * together tell how sure the rules may be of strangers.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'held-back': { type: 'boolean', default: false },
    examples: { type: 'string' },
    mistakes: { type: 'boolean', default: false },
    withhold: { type: 'string' },
  },
});

const side = values['held-back'] ? 'held-back' : 'tuning';
const own = values['held-back'] ? 'held-back.jsonl' : 'tune.jsonl';
const files = positionals.length > 0 ? positionals : [join(import.meta.dirname, 'labelled', own)];
const examples = values.examples ?? side;

if (values.withhold !== undefined) withhold(Number(values.withhold));
const { judge } = await import('./judge.ts');
const judged = judge([...files.flatMap(readOwnLabels), ...readExampleLabels(examples === 'held-back')]);

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
