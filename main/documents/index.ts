export { isDocumentId, type OriginalKind, type Originals, openOriginals } from './originals.ts';
export { writeWhole } from './write-whole.ts';
