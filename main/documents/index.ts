export { type Backups, openBackups } from './backups.ts';
export { readJsonFile, writeJsonFile } from './json-file.ts';
export { FolderInUse, lockFolder } from './lock-folder.ts';
export { isDocumentId, type OriginalKind, type Originals, openOriginals } from './originals.ts';
export { PART_SUFFIX, writeWhole } from './write-whole.ts';
