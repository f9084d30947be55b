import { z } from 'zod';
import { KNOWN_CATEGORIES, knownCategoryJson } from '../categories.ts';
import { json, operation } from '../operation.ts';

const list = operation({
  group: 'Categories',
  method: 'GET',
  path: '/categories',
  summary: 'Get categories',
  status: 200,
  reply: z.object({ categories: z.array(z.record(z.string(), z.unknown())) }),
  handle: async () => json({ categories: KNOWN_CATEGORIES.map(knownCategoryJson) }),
});

export const CATEGORIES_OPERATIONS = [list];
