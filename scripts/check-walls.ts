import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brokenWall, HERON_NAMES, specifiersOf } from './walls.ts';

/** Checks the walls between rooms over the whole project; prints what breaks them and fails. */
const root = join(import.meta.dirname, '..');

const files = ['shared', 'main', 'preload', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);

const broken = files.flatMap((from) => {
  const source = readFileSync(join(root, from), 'utf8');
  const walls = specifiersOf(source).map((specifier) => brokenWall({ from, specifier }));
  const heron = !from.startsWith('main/heron/') && HERON_NAMES.exec(source);
  return [...walls, heron ? `${from}: ${heron[1]} is Heron's name; only main/heron may use it` : null];
});

const messages = broken.filter((message) => message !== null);
for (const message of messages) console.error(message);
console.log(`${files.length} files, ${messages.length} broken walls`);
process.exitCode = messages.length > 0 ? 1 : 0;
