import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app } from 'electron';
import about from '../../package.json' with { type: 'json' };

/**
 * Egret, held back until the driver is attached. The driver otherwise meets a window in the midst of opening its first page,
 * at times misses that it did, and waits for it for ever.
 */
const self = fileURLToPath(import.meta.url);
const root = join(self, '..', '..', '..');
app.setName(about.productName);
app.setVersion(about.version);
app.setAppPath(root);
process.argv[process.argv.indexOf(self)] = root;

const ready = app.whenReady();
const attached = new Promise((resolve) => {
  // What the driver calls once it is attached.
  globalThis.__playwright_run = () => resolve(ready);
});
app.whenReady = () => attached;

await import(pathToFileURL(join(root, about.main)).href);
