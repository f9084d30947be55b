import './finding-list.css';
import { isQuestion } from '../../../shared/checks/is-question.ts';
import type { Finding } from '../../../shared/model/index.ts';
import type { Selection } from '../../data/selection.ts';
import { ChevronRightIcon } from '../../ui/icons.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { PageLink } from './page-link.tsx';

interface FindingListProps {
  /** The file of the statement that they speak of. */
  readonly documentId: string;
  readonly findings: readonly Finding[];
  readonly onSelect: (selection: Selection) => void;
  readonly onAnswer: (documentId: string) => void;
}

/** What was found about a statement, each with a way to its place or to an answer; nothing where there is none. */
export function FindingList({ documentId, findings, onSelect, onAnswer }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.message} ${finding.transactionId}`}>
          <SeverityMark severity={finding.severity} />
          <span>{finding.message}</span>
          <PageLink documentId={documentId} finding={finding} onSelect={onSelect} />
          {isQuestion(finding) && (
            <button
              type="button"
              className="page-link"
              aria-label={`Answer: ${finding.message}`}
              onClick={() => onAnswer(documentId)}
            >
              Answer <ChevronRightIcon size={13} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
