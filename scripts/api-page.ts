import { OPERATIONS, type Operation } from '../main/heron/server/index.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const line = ({ method, path, summary, here, status }: Operation): string => {
  const does = status === 501 ? (here ?? summary) : here ? `${summary}. ${here}` : summary;
  return `| \`${method} /api${path}\` | ${cell(does)} |`;
};

/** The page that lists every operation of the local API and what it does here, made from the operations themselves. */
export function apiPage(): string {
  const groups = [...new Set(OPERATIONS.map(({ group }) => group))].sort();
  const tables = groups.flatMap((group) => [
    `## ${group}`,
    '',
    '| operation | what it does here |',
    '|---|---|',
    ...OPERATIONS.filter((one) => one.group === group).map(line),
    '',
  ]);
  return [
    '# The local API, operation by operation',
    '',
    'Made by `node scripts/make-api-page.ts` from the operations themselves. "Not done here" is answered with 501 and the reason.',
    '',
    ...tables,
  ].join('\n');
}
