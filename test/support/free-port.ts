import { createServer, type Server } from 'node:net';

/** Lets a server listen on any free port of this machine; answers which. */
export const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

export const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
}
