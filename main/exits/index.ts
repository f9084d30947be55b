export { transactionsCsv } from './csv.ts';
export { type OfxExit, ofxFile, type QboFile, qboFiles } from './ofx.ts';
export { qboArchive } from './qbo-archive.ts';
