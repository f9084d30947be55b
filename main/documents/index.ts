export { isDocumentId, type Originals, openOriginals } from './originals.ts';
export { writeWhole } from './write-whole.ts';
