import { parentPort } from 'node:worker_threads';

// Fills memory outside of V8's heap, as a stream does that inflates without end.
parentPort.on('message', () => {
  const hoard = [];
  for (;;) if (hoard.length < 250) hoard.push(new Uint8Array(10_000_000));
});
