import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The local API in a process of its own. */
export interface Served {
  readonly url: string;
  readonly port: number;
  /** Only on the first start of a folder. */
  readonly key: string | null;
  /** As a power cut ends it. */
  kill(): Promise<void>;
}

/** `npm run serve` over a folder, once it has told its address. */
export async function serve(folder: string, { port = 0, rateLimit = 100_000 } = {}): Promise<Served> {
  const args = ['--port', String(port), '--data', folder, '--rate-limit', String(rateLimit)];
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, 'main/serve.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  for await (const chunk of child.stdout ?? []) {
    out += chunk;
    const url = /^http:\S+$/m.exec(out)?.[0];
    if (!url) continue;
    return {
      url,
      port: Number(new URL(url).port),
      key: /key_[0-9a-f]{48}/.exec(out)?.[0] ?? null,
      kill: async () => {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      },
    };
  }
  throw new Error(`the server ended: ${out}`);
}
