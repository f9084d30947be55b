import { createHash } from 'node:crypto';
import { type Operation, Refusal } from '../heron/server/index.ts';
import { parseJson } from './parse-json.ts';
import { textOf } from './text-of.ts';

/** A file of the largest size that is read, as base64 in JSON. */
const MAX_BODY_BYTES = 300 * 1024 * 1024;

interface ReadBody {
  readonly body: unknown;
  readonly digest: string;
}

/** Reads what a request brings, as its operation takes it. Refuses with 400 or 413 what is none. */
export async function readBody(request: Request, { body, bodyKind }: Operation): Promise<ReadBody> {
  if (body === null) return { body: null, digest: '' };
  const bytes = await readBytes(request);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (bodyKind === 'form') return { body: await readForm(bytes, request.headers.get('content-type') ?? ''), digest };
  if (bodyKind === 'bytes') return { body: bytes, digest };
  const text = textOf(bytes);
  return { body: bodyKind === 'text' ? text : parseJson(text), digest };
}

/** The body, of which no more is taken in than may come. */
async function readBytes(request: Request): Promise<Buffer> {
  const announced = request.headers.get('content-length');
  if (Number(announced) > MAX_BODY_BYTES) throw tooLarge();
  // No more than what is announced ever arrives, and taking it as a whole is the short way.
  if (announced !== null) return Buffer.from(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): Refusal => new Refusal(413, `The body is larger than ${MAX_BODY_BYTES / 1024 / 1024} MB.`);

/** The fields of a form; a file as its name and bytes. */
async function readForm(bytes: Buffer, type: string): Promise<Record<string, unknown>> {
  const headers = { 'Content-Type': type };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw new Refusal(400, 'The body is not a form (multipart/form-data).');
  });
  const fields = [...form].map(
    async ([name, value]): Promise<[string, unknown]> => [
      name,
      value instanceof File ? { filename: value.name, bytes: new Uint8Array(await value.arrayBuffer()) } : value,
    ],
  );
  return Object.fromEntries(await Promise.all(fields));
}
