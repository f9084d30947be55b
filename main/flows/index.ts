export { analyseFiles } from './analyse-files.ts';
export { type BadItem, type EnrichedFile, enrichFile } from './enrich-file.ts';
export { createWorkbookExport, type SaveFile } from './export.ts';
export { createFigures } from './figures.ts';
export { type FileSource, MAX_FILE_BYTES, readBytes, type SourceFile } from './file-source.ts';
export { createIntake, FILES_AT_ONCE, type Intake } from './import.ts';
export { createImportFile } from './import-file.ts';
export { readDocument } from './read-document.ts';
export { createSlots } from './slots.ts';
