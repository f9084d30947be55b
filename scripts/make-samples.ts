/** Writes samples/*.pdf and samples/README.md, and their truth to test/fixtures/samples/. Same result every time. */
import { mkdir, writeFile } from 'node:fs/promises';
import { makeStatement, SAMPLES } from '../test/support/maker/index.ts';

const samples = new URL('../samples/', import.meta.url);
const fixtures = new URL('../test/fixtures/samples/', import.meta.url);

const README = `# Samples

Three made-up statements of one made-up company, Heronsgate Supply LLC. No bank, person or account in them exists.

| file | what it shows |
|---|---|
| larchmont-checking-2026-01.pdf | checking, one table with a running balance, over New Year |
| cobblebrook-checking-2026-01.pdf | business checking in sections, with section totals and a daily balance table |
| tamarack-card-2026-01.pdf | credit card, with payments, purchases and interest |

A transfer of $7,500.00 between the two checking accounts and a card payment of $2,184.60 stand on both sides.

They are drawn by the statement maker of the tests (\`test/support/maker/\`), which also writes what they say to
\`test/fixtures/samples/\`. To make them again:

    node_modules/.bin/node scripts/make-samples.ts
`;

await mkdir(samples, { recursive: true });
await mkdir(fixtures, { recursive: true });
for (const { name, spec, seed } of SAMPLES) {
  const { pdf, truth } = makeStatement(spec, seed);
  await writeFile(new URL(`${name}.pdf`, samples), pdf);
  await writeFile(new URL(`${name}.truth.json`, fixtures), `${JSON.stringify(truth, null, 2)}\n`);
}
await writeFile(new URL('README.md', samples), README);
