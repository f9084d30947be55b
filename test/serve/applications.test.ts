import { expect, test } from 'vitest';
import { cell, drawApplication } from '../applications/draw-application.ts';
import { runningApi } from './running-api.ts';

const PARTS = [
  {
    heading: 'Business Information',
    cells: [
      cell('Legal Business Name', 'legalName', 'Avocet Marine Supply LLC'),
      cell('Federal Tax ID', 'ein', '47-1234567'),
      cell('Amount Requested', 'amountRequested', '$75,000.00'),
    ],
  },
  {
    heading: 'Owner 1',
    cells: [
      cell('First Name', 'owner1.firstName', 'Marisol'),
      cell('Last Name', 'owner1.lastName', 'Ortega'),
      cell('Ownership %', 'owner1.ownership', '160%'),
    ],
  },
];
const LONGEST = 15_000;

test('an application is read back field by field, each with its place and what is wrong with it, in time', async () => {
  const { newProgram } = await runningApi();
  const [program, other] = [await newProgram(), await newProgram()];
  const { pdf } = drawApplication('boxes', PARTS);
  const body = { file_base64: `data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}`, filename: 'a.pdf' };
  const posted = await program.ask('POST', '/iso_applications/base64', body);
  const read = await program.ask('GET', `/iso_applications/${posted.body.heron_id}`);
  expect(posted.body.status).toBe('processing');
  expect(read.body).toMatchObject({
    processing_status: 'processed',
    quality_status: 'review_required',
    filename: 'a.pdf',
  });
  expect(Object.keys(read.body.result).sort()).toEqual([
    ...['amount_requested', 'company_legal_business_name', 'federal_tax_id'],
    ...['owner_1_first_name', 'owner_1_last_name', 'owner_1_ownership_percentage'],
  ]);
  expect(read.body.result.company_legal_business_name).toMatchObject({
    document_field_name: 'Legal Business Name',
    is_empty: false,
    value: 'Avocet Marine Supply LLC',
    value_confidence: 1,
    bounds: { page: 1 },
  });
  const failed = read.body.field_validations.filter(({ result }: { readonly result: string }) => result === 'failed');
  expect(failed).toEqual([
    {
      field_name: 'owner_1_ownership_percentage',
      validation_type: 'format',
      result: 'failed',
      failure_reason: 'This is no share from 0 to 100 %.',
    },
  ]);
  // The first one started the reader as well.
  const start = performance.now();
  const again = await program.ask('POST', `/iso_applications/reprocess/${posted.body.heron_id}`);
  expect(performance.now() - start).toBeLessThan(LONGEST);
  expect(again.body).toEqual({ failed: [], succeeded: [posted.body.heron_id] });
  expect((await other.ask('GET', `/iso_applications/${posted.body.heron_id}`)).status).toBe(404);
});

test('what is no application fails with the reason', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const form = new FormData();
  form.set('file', new File(['hello'], 'hello.pdf'));
  expect((await program.ask('POST', '/end_users/acme/iso_application_form', form)).status).toBe(200);
  const [application] = (await program.ask('GET', '/end_users/acme/iso_applications')).body;
  expect(application).toMatchObject({ processing_status: 'failed', result: {}, end_user_id: 'acme' });
  expect(application.processing_error).toContain('hello.pdf is not a PDF');
});
