import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiPage } from '../../scripts/api-page.ts';

test('the page of operations lists what the API does', () => {
  const page = readFileSync(new URL('../../docs/local-api.md', import.meta.url), 'utf8');
  expect(page).toBe(apiPage());
});
