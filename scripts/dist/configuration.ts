import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { FUSES } from '../fuses.ts';

/** What only the page needs is in its bundle already. */
const IN_THE_PAGE = [
  '@mantine',
  '@tanstack',
  '@floating-ui',
  '@reduxjs',
  '@standard-schema',
  '@types',
  'clsx',
  'd3-*',
  'decimal.js-light',
  'detect-node-es',
  'dexie',
  'dexie-react-hooks',
  'es-toolkit',
  'eventemitter3',
  'get-nonce',
  'immer',
  'internmap',
  'react',
  'react-*',
  'recharts',
  'redux*',
  'reselect',
  'scheduler',
  'tabbable',
  'tagged-tag',
  'tiny-invariant',
  'type-fest',
  'use-*',
  'victory-vendor',
];

/** What is loaded past the archive: native code, and what the recogniser's own threads read. */
const UNPACKED = [
  '**/*.node',
  'node_modules/tesseract.js/**',
  'node_modules/tesseract.js-core/**',
  'node_modules/@tesseract.js-data/**',
];

/**
 * A runtime that lies on this computer, for where its download cannot be reached; else the package's own version is
 * downloaded.
 *
 * @param folder an unpacked Electron with its file `version`; undefined: none
 */
function runtimeOf(folder: string | undefined): Pick<Configuration, 'electronDist' | 'electronVersion'> {
  if (folder === undefined || folder === '') return {};
  return {
    electronDist: folder,
    electronVersion: readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, ''),
  };
}

/**
 * What a package of Debian must name, and Egret has not: names that are reserved for what is nowhere (RFC 2606). An installer
 * for Windows would offer the page to people as a way to help.
 */
const HOME_PAGE = 'https://egret.invalid';
const MAINTAINER = 'Egret <egret@egret.invalid>';

/** Where the pictures of the application lie: one that is large, and for Linux a folder with one of each size. */
interface Icons {
  readonly icon: string;
  readonly icons: string;
}

/** How Egret is packed on a platform for itself. */
export const configuration = (
  { icon, icons }: Icons,
  runtime: string | undefined,
  platform: NodeJS.Platform,
): Configuration => ({
  appId: 'local.egret.desktop',
  productName: 'Egret',
  copyright: 'MIT licence; see LICENSE and THIRD-PARTY-NOTICES.md',
  // By `desktopName` a desktop knows which windows are Egret's.
  extraMetadata: { desktopName: 'egret.desktop', ...(platform === 'linux' && { homepage: HOME_PAGE }) },
  directories: { output: 'dist' },
  files: [
    'out/**',
    // Of the package, not of the program.
    '!out/icons/**',
    'package.json',
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    'samples/*.pdf',
    ...IN_THE_PAGE.map((name) => `!node_modules/${name}/**`),
    '!**/*.{map,md,ts,mts,cts,tsx}',
    'THIRD-PARTY-NOTICES.md',
  ],
  asar: true,
  asarUnpack: UNPACKED,
  icon,
  npmRebuild: false,
  publish: null,
  ...runtimeOf(runtime),
  afterPack: async (context) => {
    await context.packager.addElectronFuses(context, FUSES);
  },
  fileAssociations: [
    { ext: 'pdf', name: 'PDF document', mimeType: 'application/pdf', role: 'Viewer', rank: 'Alternate' },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    synopsis: 'Reads bank statements into proven figures, offline',
    maintainer: MAINTAINER,
    icon: icons,
    syncDesktopName: true,
  },
  // One that carries its own FUSE: today's desktops have none of the kind that the default asks for. Its menu entry does not
  // switch the sandbox off; its start does so only where the system allows none.
  toolsets: { appimage: '1.0.3' },
  mac: { target: ['dmg'], category: 'public.app-category.finance', hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
});
