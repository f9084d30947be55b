import { useLiveQuery } from 'dexie-react-hooks';
import { isQuestion } from '../../../shared/checks/is-question.ts';
import { database } from '../../database.ts';
import { ReadingDialog } from './reading-dialog.tsx';

interface AnswerDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
  /** The file is queued to be read again; absent: as when it is closed. */
  readonly onQueued?: () => void;
}

/** Lets a person say of a stored file what it leaves open, and how it is read. */
export function AnswerDialog({ documentId, onClose, onQueued = onClose }: AnswerDialogProps) {
  const asked = useLiveQuery(async () => {
    const [document, statements] = await Promise.all([
      database.documents.get(documentId),
      database.statements.where({ documentId }).toArray(),
    ]);
    return document && { document, questions: statements.flatMap(({ findings }) => findings.filter(isQuestion)) };
  }, [documentId]);
  return asked ? <ReadingDialog key={documentId} {...asked} onClose={onClose} onQueued={onQueued} /> : null;
}
