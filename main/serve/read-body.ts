import { createHash } from 'node:crypto';
import { type Operation, Refusal } from '../heron/server/index.ts';

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

/** Refuses other encodings: their letters would become signs that nobody wrote. A mark of the order of bytes is left out. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.');
  }
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text, ESCAPED_HALF.test(text) ? whole : undefined);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'The body is not JSON.');
  }
  if (isDeeper(value, DEEPEST)) throw new Refusal(400, `The body has more than ${DEEPEST} levels.`);
  return value;
}

/** Levels of lists and objects within each other; what is asked for has fewer than ten, feeds have fewer than a hundred. */
const DEEPEST = 100;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1)));

/** Half of a character beyond the first 65,536 as JSON may write it, with its other half or without. */
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;
const HALF = /\p{Surrogate}/u;

/** Refuses half characters: no file could keep them as they are. */
function whole(key: string, value: unknown): unknown {
  if (HALF.test(key) || (typeof value === 'string' && HALF.test(value)))
    throw new Refusal(400, 'A text in the body has half of a character.');
  return value;
}

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
