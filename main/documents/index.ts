export { type Backups, type KeptPart, openBackups } from './backups.ts';
export { readJsonFile, writeJsonFile } from './json-file.ts';
export { type Leaving, openLeaving } from './leaving.ts';
export { FolderInUse, lockFolder } from './lock-folder.ts';
export { isDocumentId, type OriginalKind, type Originals, openOriginals } from './originals.ts';
export { PART_SUFFIX, writeWhole } from './write-whole.ts';
