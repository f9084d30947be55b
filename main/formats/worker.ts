import { parentPort } from 'node:worker_threads';
import { type Result, success } from '../../shared/result.ts';
import type { FormatRequest } from './protocol.ts';
import { type FormatReading, isOfFormat, readFormat } from './read-format.ts';

/** The worker's side of the pool: one file at a time, one answer each. */
const port = parentPort;
if (!port) throw new Error('formats/worker.ts runs as a worker thread');

const answer = (request: FormatRequest): Result<FormatReading | boolean> =>
  request.kind === 'recognise'
    ? success(isOfFormat(request.bytes))
    : readFormat(request.bytes, request.fileName, request.documentId, request.settings);

port.on('message', (request: FormatRequest) => port.postMessage(answer(request)));
