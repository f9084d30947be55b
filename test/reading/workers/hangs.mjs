import { parentPort } from 'node:worker_threads';

// Never answers: stands for a file that sends the reader into an endless loop.
parentPort.on('message', () => {
  for (;;);
});
