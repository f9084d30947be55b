import './accounts.css';
import type { AccountRecord, DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';
import { statementsByAccount } from '../../data/accounts.ts';
import type { Selection } from '../../data/selection.ts';
import { AccountSection } from './account-section.tsx';

interface AccountsProps {
  readonly documents: readonly DocumentRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly statements: readonly StatementRecord[];
  /** Shows the rows of a statement beside its page. */
  readonly onOpen: (statementId: string) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the form that says how a file is read. */
  readonly onAnswer: (documentId: string) => void;
  /** Asks whose a file is. */
  readonly onMove: (documentId: string) => void;
}

/** Every account with its statements and what their arithmetic is worth. */
export function Accounts({ documents, accounts, statements, onOpen, onSelect, onAnswer, onMove }: AccountsProps) {
  const files = new Map(documents.map((document) => [document.id, document]));
  return (
    <>
      <p className="verdict-note">
        A verdict covers amounts, signs and completeness; arithmetic does not prove dates and descriptions.
      </p>
      {accounts.length === 0 && <p className="dim">No account was found in this company’s files.</p>}
      {statementsByAccount(accounts, statements).map(({ account, statements: own }) => (
        <AccountSection
          key={account.id}
          account={account}
          statements={own}
          files={files}
          onOpen={onOpen}
          onSelect={onSelect}
          onAnswer={onAnswer}
          onMove={onMove}
        />
      ))}
    </>
  );
}
