import './accounts.css';
import type { SourceDifferences } from '../../../shared/figures/source-differences.ts';
import type { AccountRecord, DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';
import { statementsByAccount } from '../../data/accounts.ts';
import type { Selection } from '../../data/selection.ts';
import { AccountSection } from './account-section.tsx';

interface AccountsProps {
  readonly documents: readonly DocumentRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly statements: readonly StatementRecord[];
  /** What files of one account disagree about. */
  readonly differences: readonly SourceDifferences[];
  /** The statement that whoever comes here is led to; null: none. */
  readonly wantedId: string | null;
  /** Shows the rows of a statement beside its page. */
  readonly onOpen: (statementId: string) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the form that says how a file is read. */
  readonly onAnswer: (documentId: string) => void;
  /** Asks whose a file is. */
  readonly onMove: (documentId: string) => void;
}

/** Those that the statements of an account, as the store parts them, take part in. */
function differencesOf(
  statements: readonly StatementRecord[],
  differences: readonly SourceDifferences[],
): SourceDifferences | null {
  const ids = new Set(statements.map(({ id }) => id));
  return (
    differences.find(({ told }) =>
      told.some(({ has, lacks }) => ids.has(has.statementId) || ids.has(lacks.statementId)),
    ) ?? null
  );
}

/** Every account with its statements and what their arithmetic is worth. */
export function Accounts({
  documents,
  accounts,
  statements,
  differences,
  wantedId,
  onOpen,
  onSelect,
  onAnswer,
  onMove,
}: AccountsProps) {
  const files = new Map(documents.map((document) => [document.id, document]));
  return (
    <>
      <p className="verdict-note">
        Proven: every amount agrees, to the cent, with the figures the statement prints. A verdict covers amounts, signs
        and completeness; arithmetic does not prove dates and descriptions.
      </p>
      {accounts.length === 0 && <p className="dim">No account was found in this company’s files.</p>}
      {statementsByAccount(accounts, statements).map(({ account, statements: own }) => (
        <AccountSection
          key={account.id}
          account={account}
          statements={own}
          files={files}
          differences={differencesOf(own, differences)}
          wantedId={wantedId}
          onOpen={onOpen}
          onSelect={onSelect}
          onAnswer={onAnswer}
          onMove={onMove}
        />
      ))}
    </>
  );
}
