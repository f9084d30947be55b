import { z } from 'zod';
import { json, operation } from '../operation.ts';

const reply = z.object({ hello: z.string() });

const hello = operation({
  group: 'Testing',
  method: 'GET',
  path: '/hello_world',
  summary: 'Test the connection',
  status: 200,
  isOpen: true,
  reply,
  handle: async () => json({ hello: 'world' }),
});

const authenticated = operation({
  group: 'Testing',
  method: 'GET',
  path: '/hello_world/authenticated',
  summary: 'Test the connection and the key',
  status: 200,
  reply,
  handle: async () => json({ hello: 'world' }),
});

export const TESTING = [hello, authenticated];
