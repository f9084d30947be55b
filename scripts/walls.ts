/** What one room may reach. */
export interface Room {
  /** Other rooms, by path. */
  readonly rooms: readonly string[];
  /** Packages and Node's own modules: one by its name, or `node:*` for all of them. */
  readonly packages: readonly string[];
}

const PURE: readonly string[] = [];

/**
 * The walls between rooms: what is not named here may not be imported. A room is the longest path that a file lies in.
 * Rooms under `main/` are entered through their `index.ts`; the rooms of `shared/` are open.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  shared: { rooms: [], packages: ['zod', '@noble/hashes'] },
  'shared/store': { rooms: ['shared'], packages: ['dexie'] },
  'main/workers': { rooms: ['shared'], packages: ['node:*'] },
  'main/reading': {
    rooms: ['shared', 'main/workers'],
    packages: ['node:*', 'pdfjs-dist', 'tesseract.js', '@napi-rs/canvas', 'utif2'],
  },
  'main/statements': { rooms: ['shared'], packages: PURE },
  'main/applications': { rooms: ['shared', 'main/statements'], packages: PURE },
  'main/formats': {
    rooms: ['shared', 'main/statements', 'main/workers'],
    packages: ['csv-parse', 'fast-xml-parser', 'fflate', 'xlsx', 'node:worker_threads'],
  },
  'main/reference': { rooms: ['shared'], packages: PURE },
  'main/enrichment': { rooms: ['shared', 'main/reference'], packages: PURE },
  'main/summaries': { rooms: ['shared'], packages: ['date-holidays'] },
  'main/exits': { rooms: ['shared', 'main/summaries'], packages: ['fflate'] },
  'main/workbook': {
    rooms: ['shared', 'main/reference', 'main/summaries', 'main/exits'],
    packages: ['xlsx', 'fflate', 'node:zlib'],
  },
  'main/heron': { rooms: ['shared', 'main/enrichment', 'main/summaries'], packages: PURE },
  'main/heron/client': { rooms: ['shared', 'main/heron'], packages: ['zod'] },
  'main/heron/server': {
    rooms: [
      'shared',
      'main/heron',
      'main/applications',
      'main/reference',
      'main/enrichment',
      'main/statements',
      'main/summaries',
      'main/workbook',
      'main/flows',
    ],
    packages: ['zod', 'fflate'],
  },
  'main/documents': { rooms: ['shared'], packages: ['node:*', 'zod'] },
  'main/flows': {
    rooms: [
      'shared',
      'shared/store',
      'main/reading',
      'main/statements',
      'main/formats',
      'main/enrichment',
      'main/heron',
      'main/summaries',
      'main/workbook',
      'main/exits',
      'main/documents',
    ],
    packages: ['node:*'],
  },
  'main/computing': { rooms: ['shared', 'main', 'main/flows', 'main/sync'], packages: ['node:*'] },
  'main/sync': {
    rooms: [
      'shared',
      'shared/store',
      'main/documents',
      'main/flows',
      'main/heron',
      'main/heron/client',
      'main/summaries',
    ],
    packages: ['node:*', 'zod'],
  },
  'main/cli': {
    rooms: [
      'shared',
      'main',
      'main/reading',
      'main/statements',
      'main/formats',
      'main/summaries',
      'main/flows',
      'main/heron',
      'main/workbook',
      'main/exits',
    ],
    packages: ['node:*'],
  },
  'main/serve': {
    rooms: [
      'shared',
      'shared/store',
      'main',
      'main/documents',
      'main/reading',
      'main/workers',
      'main/enrichment',
      'main/flows',
      'main/heron',
      'main/heron/server',
    ],
    packages: ['node:*', 'hono', '@hono/node-server', 'zod'],
  },
  'main/shell': {
    rooms: [
      'shared',
      'shared/store',
      'main',
      'main/computing',
      'main/documents',
      'main/flows',
      'main/reading',
      'main/serve',
      'main/sync',
    ],
    packages: ['node:*', 'electron', 'hono', '@hono/node-server', 'ws', 'zod'],
  },
  main: {
    rooms: ['shared', 'main/cli', 'main/flows', 'main/serve', 'main/shell', 'main/sync'],
    packages: ['node:*', 'electron'],
  },
  preload: { rooms: ['shared'], packages: ['electron'] },
  renderer: {
    rooms: ['shared', 'shared/store'],
    packages: [
      'react',
      'react-dom',
      '@mantine/core',
      '@mantine/hooks',
      '@tanstack/react-virtual',
      'recharts',
      'dexie',
      'dexie-react-hooks',
      'pdfjs-dist',
      'utif2',
    ],
  },
};

/**
 * The folders of a room in the order in which a value passes through them: none may import what lies in a later one, nor what
 * lies in the room itself.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'main/statements': [
    'vocabulary',
    'words',
    'tokens',
    'columns',
    'figures',
    'header',
    'page',
    'table',
    'dates',
    'judge',
    'accounts',
  ],
  'main/enrichment': ['text', 'parties', 'categories', 'rows', 'relations'],
};

/** Only `main/heron` speaks Heron's language; elsewhere these names would be a second contract. */
export const HERON_NAMES =
  /['"`.](heron_id|end_user_id|description_clean|is_potential_duplicate|duplicate_of_id|has_matching_transaction|payment_processor|data_source_account_summaries|transactions_match_balances|model_version)\b/;

export interface Import {
  readonly from: string;
  readonly specifier: string;
}

const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Where a file lies among the folders of its room; after all of them when it lies in none. */
function layerOf(path: string, room: string): number {
  const layers = LAYERS[room] ?? [];
  const at = layers.indexOf(path.slice(room.length + 1).split('/')[0] ?? '');
  return at < 0 ? layers.length : at;
}

/** Why an import breaks a wall, or null when it may stand. Paths are relative to the project, with `/`. */
export function brokenWall({ from, specifier }: Import): string | null {
  const room = roomOf(from);
  if (!room) return null;
  const { rooms, packages } = ROOMS[room] as Room;
  if (!specifier.startsWith('.')) {
    const name = specifier.startsWith('node:') ? 'node:*' : packageOf(specifier);
    return packages.includes(name) || packages.includes(specifier)
      ? null
      : `${from}: ${room} may not import ${specifier}`;
  }
  const target = resolve(from, specifier);
  const other = roomOf(target);
  if (!other) return null;
  if (other === room)
    return layerOf(target, room) <= layerOf(from, room) ? null : `${from}: ${target} comes later on a value's way`;
  if (!rooms.includes(other)) return `${from}: ${room} may not reach into ${other}`;
  const throughFace = !other.startsWith('main/') || target === `${other}/index.ts`;
  return throughFace ? null : `${from}: ${target} lies behind the face of ${other} (its index.ts)`;
}

/** The import and export specifiers of a source text. */
export const specifiersOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
