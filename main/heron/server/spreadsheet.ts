import type { Answer } from './operation.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An xlsx file as an answer. */
export const spreadsheet = (body: Uint8Array, fileName: string): Answer => ({
  status: 200,
  body,
  mediaType: MEDIA_TYPE,
  fileName,
});
