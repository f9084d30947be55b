import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startLocalApi } from '../../main/serve/index.ts';
import { enricherHere } from './enricher-here.ts';

/** What a request came to. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly bytes: Uint8Array;
}

/** A program with a key. */
export interface Program {
  readonly key: string;
  ask(method: string, path: string, body?: unknown): Promise<Reply>;
}

/** Asks as any program would: over HTTP. */
export async function request(url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const body = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null;
  return { status: response.status, headers: response.headers, body, bytes };
}

export const programOf = (url: string, key: string): Program => ({
  key,
  ask: (method, path, body) =>
    request(`${url}${path}`, {
      method,
      headers: { 'x-api-key': key, ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }) },
      ...(body !== undefined && {
        body: body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body),
      }),
    }),
});

/** A folder for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'egret-api-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The API on any free port, over a folder of its own or one that is there already. */
export async function runningApi({ folder = temporaryFolder(), rateLimit = 100_000 } = {}) {
  const api = await startLocalApi({ port: 0, dataFolder: folder, rateLimit, enricher: enricherHere() });
  onTestFinished(() => api.close());
  const newProgram = async () => programOf(api.server.url, await api.keys.generate('2026-01-01T00:00:00.000Z'));
  return { api, url: api.server.url, folder, newProgram };
}
