import { z } from 'zod';

const fileClass = z.string().min(1).max(140);

/** A file in a form, as the server hands it over. */
const uploaded = z.custom<{ readonly filename: string; readonly bytes: Uint8Array }>(
  (value) => typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array,
  'Not a file.',
);

const formFile = uploaded.meta({ type: 'string', format: 'binary' });

/** The form of POST /end_users/{id}/files/v2. */
export const fileForm = z.object({
  file: formFile,
  file_class: fileClass.optional(),
  reference_id: z.string().max(140).optional(),
});

/** The form of an application. */
export const applicationForm = z.object({ file: formFile });

/** The body of POST /end_users/{id}/files. */
export const fileBody = z.object({
  file_base64: z.string().min(1),
  filename: z.string().min(1).max(400),
  file_class: fileClass.nullish(),
  parent_file_heron_id: z.string().max(140).nullish(),
  reference_id: z.string().max(140).nullish(),
  trigger_downstream_processing: z.boolean().default(true),
});

/** The body of POST /end_user_files/process_standalone. */
export const standaloneFileBody = z.object({
  file_content_base64: z.string().min(1),
  filename: z.string().min(1).max(400),
  reference_id: z.string().min(1).max(140),
  expected_file_class: fileClass.nullish(),
});

/** The class of each page, by its number from 1. */
const pageClasses = z.record(
  z.string().regex(/^[1-9]\d{0,5}$/, 'A page is named by its number; 1 is the first.'),
  z.object({ file_class: fileClass, confidence: z.number().default(1) }),
);

/** The body of PATCH /end_user_files/{id}. */
export const changedFileBody = z.object({
  file_class: fileClass.optional(),
  page_classes: pageClasses.nullish(),
  parent_heron_id: z.string().max(140).nullish(),
  reference_id: z.string().max(140).optional(),
});

const variable = z.object({
  key: z.string().max(140),
  name: z.string().max(140),
  description: z.string().max(400),
  examples: z.array(z.string().max(400)),
});

const template = {
  file_name_template: z.string().min(1).max(400),
  is_enabled: z.boolean(),
  variables: z.array(variable).default([]),
};

export const renameRuleBody = z.object({ end_user_file_class: fileClass, ...template });
export const changedRenameRuleBody = z.object(template);

/** A correction of a parsed result, in the manner of JSON Patch. */
const patch = z.object({
  op: z.string().max(40),
  path: z.string().max(400),
  value: z.unknown().optional(),
  original_value: z.unknown().optional(),
  correction_reason: z.string().max(4000).nullish(),
  source: z.string().max(140).nullish(),
  enabled: z.boolean().nullish(),
});

const MOST_PATCHES = 20_000;

export const parsedResultBody = z.object({ parsed_result: z.object({ patches: z.array(patch).max(MOST_PATCHES) }) });
