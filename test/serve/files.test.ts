import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { type Program, runningApi } from './running-api.ts';

const { pdf } = makeStatement('ledger', 11);
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

async function withCompany(): Promise<Program> {
  const program = await (await runningApi()).newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme / Sons: "North"' } });
  return program;
}

const rule = (file_name_template: string, end_user_file_class = 'bank_statement') => ({
  end_user_file_class,
  file_name_template,
  is_enabled: true,
  variables: [],
});

test('a rule names the files of its class from then on, in a way that every system can keep', async () => {
  const program = await withCompany();
  const upload = async (filename: string, bytes: Uint8Array | string, file_class?: string) =>
    (await program.ask('POST', '/end_users/acme/files', { file_base64: base64(bytes), filename, file_class })).body;
  const early = await upload('early.txt', 'early', 'invoice');
  const made = await program.ask('POST', '/end_user_files/rename_rules', rule('{end_user_name} {file_class}'));
  await program.ask('POST', '/end_user_files/rename_rules', rule('second {filename}'));
  await program.ask('POST', '/end_user_files/rename_rules', rule('{reference_id}', 'invoice'));
  expect(early.renamed_filename).toBeNull();
  // Nobody said what it is: it is a statement because it was read as one.
  expect((await upload('january.pdf', pdf)).renamed_filename).toBe('Acme _ Sons_ _North_ bank_statement.pdf');
  const unnamed = await upload('b.txt', 'later', 'invoice');
  expect(unnamed.renamed_filename).toBe('file.txt');
  const other = await upload('c.txt', 'other', 'lease');
  const moved = await program.ask('PATCH', `/end_user_files/${other.heron_id}`, {
    file_class: 'invoice',
    reference_id: '  INV 7 ',
  });
  expect([other.renamed_filename, moved.body.renamed_filename]).toEqual([null, 'INV 7.txt']);
  await program.ask('PATCH', `/end_user_files/rename_rules/${made.body.heron_id}`, {
    ...rule('x'),
    is_enabled: false,
  });
  const files = (await program.ask('GET', '/end_users/acme/files')).body;
  const january = files.find(({ filename }: { readonly filename: string }) => filename === 'january.pdf');
  const renamed = await program.ask('POST', `/end_user_files/${january.heron_id}/trigger_rename`);
  expect(renamed.body.renamed_filename).toBe('second january.pdf');
  expect((await program.ask('POST', `/end_user_files/${early.heron_id}/trigger_rename`)).body.renamed_filename).toBe(
    'file.txt',
  );
});

test('a file without an end user is read, can be read back, and counts nowhere', async () => {
  const program = await withCompany();
  const sent = { file_content_base64: base64(pdf), filename: 'alone.pdf', reference_id: 'alone 1' };
  const { status, body } = await program.ask('POST', '/end_user_files/process_standalone', sent);
  expect([status, body.reference_id]).toEqual([200, 'alone 1']);
  const [result] = (await program.ask('GET', `/end_user_files/${body.heron_id}/parsed_results`)).body;
  expect(result).toMatchObject({ parsing_status: 'succeeded', validation_summary: 'proven' });
  const file = (await program.ask('GET', `/end_user_files/${body.heron_id}`)).body;
  expect(file).toMatchObject({ reference_id: 'alone 1', bank_statement: { status: 'transactions_unloaded' } });
  expect((await program.ask('GET', '/transactions')).body.transactions).toEqual([]);
  const refused = await program.ask('POST', '/end_user_files/process_standalone', { ...sent, reference_id: undefined });
  expect(refused.status).toBe(422);
});
