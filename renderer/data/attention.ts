import { isQuestion } from '../../shared/checks/is-question.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { Finding, Severity } from '../../shared/model/index.ts';
import type { DocumentRecord, StatementRecord } from '../../shared/store/records.ts';
import { accountLabel, byPeriod, periodLabel } from './accounts.ts';
import { type Place, placeOf } from './place.ts';
import type { WantedEvidence } from './wanted-evidence.ts';

/** One thing to look at, and where it came from. */
export interface Attention {
  /** Stable within one list. */
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  /** The statement or file it speaks of, for people. */
  readonly source: string;
  readonly place: Place | null;
  readonly transactionId: string | null;
  /** The file that a person can say something of, where this asks for it. */
  readonly asksAbout: string | null;
  /** What else it leads to; null: nothing. */
  readonly opens: Opens | null;
}

/** What an item of the list leads to, where that is no place in an original. */
export type Opens =
  | { readonly kind: 'evidence'; readonly wanted: WantedEvidence }
  | { readonly kind: 'duplicates' }
  | { readonly kind: 'statement'; readonly statementId: string }
  /** A statement in the list of its account, beside those that it goes on from. */
  | { readonly kind: 'continuity'; readonly statementId: string }
  /** An account, at its first statement that ends after a day; null: every account. */
  | { readonly kind: 'account'; readonly accountId: string | null; readonly after: PlainDate };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface Owner {
  /** Of the statement or file. */
  readonly id: string;
  readonly documentId: string;
  /** For people. */
  readonly source: string;
  /** What a finding without a place leads to. */
  readonly opens: Opens | null;
}

const fromFindings = ({ id, documentId, source, opens }: Owner, findings: readonly Finding[]): Attention[] =>
  findings.map((finding, index) => ({
    key: `${id}/${index}`,
    severity: finding.severity,
    message: finding.message,
    source,
    place: placeOf(documentId, finding),
    transactionId: finding.transactionId,
    asksAbout: isQuestion(finding) ? documentId : null,
    opens: placeOf(documentId, finding) === null ? opens : null,
  }));

const fromDocument = ({ id, fileName, error, findings }: DocumentRecord): Attention[] => [
  ...(error === null
    ? []
    : [
        {
          key: `${id}/error`,
          severity: 'error' as const,
          message: error.message,
          source: fileName,
          place: null,
          transactionId: null,
          asksAbout: null,
          opens: null,
        },
      ]),
  ...fromFindings({ id, documentId: id, source: fileName, opens: null }, findings),
];

const fromStatement = (statement: StatementRecord): Attention[] =>
  fromFindings(
    {
      id: statement.id,
      documentId: statement.documentId,
      source: `${accountLabel({ institutionName: statement.institutionName, number: statement.account.number })}, ${periodLabel(statement)}`,
      opens: { kind: 'statement', statementId: statement.id },
    },
    statement.findings,
  );

/** Everything found about statements and files, and what the figures add, the worst first, then by period. */
export const attentionOf = (
  documents: readonly DocumentRecord[],
  statements: readonly StatementRecord[],
  ofFigures: readonly Attention[],
): readonly Attention[] =>
  [...statements.toSorted(byPeriod).flatMap(fromStatement), ...documents.flatMap(fromDocument), ...ofFigures].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity],
  );
