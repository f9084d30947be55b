import { pdfOf } from '../support/odd-pdf.ts';
import { ask, type Ids, post, type Step, U } from './contract-step.ts';

const FILE = '/api/end_user_files/{heron_id}';
const at = (ids: Ids) => ({ heron_id: ids['bundle'] ?? '' });
const pages = pdfOf((document) => document.text('An invoice', 50, 50).addPage().text('A lease', 50, 50));
const bundle = Buffer.from(pages).toString('base64');
const one = (file_class: string) => ({ file_class, confidence: 1 });

export const SPLIT_STEPS: readonly Step[] = [
  post(
    `${U}/files`,
    { file_base64: bundle, filename: 'bundle.pdf', file_class: 'invoice' },
    { status: 201, keeps: ({ body }) => ({ bundle: body.heron_id }) },
  ),
  ask('PATCH', FILE, { page_classes: { 1: one('invoice'), 2: one('lease') } }, { at }),
  post(`${FILE}/trigger_split`, undefined, { at }),
  post('/api/end_user_files/process_standalone', {
    file_content_base64: bundle,
    filename: 'bundle.pdf',
    reference_id: 'alone',
  }),
];
