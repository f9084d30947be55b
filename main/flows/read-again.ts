import { type DocumentSettings, isAnythingSaid } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { LANGUAGES } from '../reading/index.ts';
import type { Intake } from './import.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { type ImportFileOptions, type ImportOutcome, type ImportServices, readAndStore } from './read-and-store.ts';

export interface ReadAgainServices extends ImportServices {
  readonly intake: Pick<Intake, 'enqueue'>;
  /** A file went from this company to another: it is read to be of another holder now. */
  readonly onLeft: (companyId: string) => void;
}

/** Queues a stored file to be read again; fails where it is not stored or a language is not known. */
export type ReadAgain = (documentId: string, settings: DocumentSettings) => Promise<Result<null>>;

const isKnown = (language: string): boolean => LANGUAGES.some((code) => code === language);

/** Tells this reading from the first; a reading that failed took nothing away. */
function asSecond(outcome: ImportOutcome, settings: DocumentSettings): ImportOutcome {
  if (outcome.kind === 'failed') return { ...outcome, message: `${outcome.message} What was read before stays.` };
  if (outcome.kind !== 'done') return outcome;
  return {
    ...outcome,
    message: `${outcome.message}, ${isAnythingSaid(settings) ? 'by what you said' : 'as the file says'}`,
  };
}

/** Reading a stored file once more, by what a person says of it: the new reading takes the old one's place. */
export function createReadAgain({ intake, onLeft, ...services }: ReadAgainServices): ReadAgain {
  const { store, originals } = services;
  const oneAtATime = createOneAtATime();

  const attempt = async (
    id: string,
    fileName: string,
    settings: DocumentSettings,
    options: ImportFileOptions,
  ): Promise<ImportOutcome> => {
    const bytes = await originals.load(id);
    if (bytes === null)
      return { kind: 'failed', message: `The original of ${fileName} is no longer on this disk; add the file again.` };
    const before = await store['store.document']({ id });
    const read = await readAndStore(services, { fileName, bytes }, { ...options, settings });
    const outcome = asSecond(read, settings);
    if (outcome.kind === 'done' && before && before.companyId !== outcome.companyId) onLeft(before.companyId);
    return outcome;
  };

  return async (id, settings) => {
    if (settings.languages && !settings.languages.every(isKnown))
      return failure('invalid_request', `Egret recognises ${LANGUAGES.join(', ')} and no other language.`);
    const document = await store['store.document']({ id });
    if (!document) return failure('not_found', 'This file is no longer in the store.');
    const { fileName } = document;
    intake.enqueue({
      fileName,
      attempt: (options) => oneAtATime(id, () => attempt(id, fileName, settings, options)),
      release: async () => {},
    });
    return success(null);
  };
}
