import type { Account, Analysis, Annotation, Statement, Transaction } from '../../shared/model/index.ts';
import { inPostingOrder, isRevenue } from '../summaries/index.ts';

/** A transaction with everything that is said about it. */
export interface ExitRow {
  readonly account: Account;
  readonly statement: Statement;
  readonly row: Transaction;
  readonly annotation: Annotation | undefined;
  /** It repeats another one. */
  readonly isDuplicate: boolean;
  /** As the figures count it. */
  readonly isRevenue: boolean;
}

/** The transactions of one account, statement by statement in posting order. */
export const rowsOf = ({ annotations, settings }: Analysis, account: Account): ExitRow[] =>
  account.statements.flatMap((statement) =>
    inPostingOrder(statement).map((row) => {
      const annotation = annotations.get(row.id);
      return {
        account,
        statement,
        row,
        annotation,
        isDuplicate: (annotation?.duplicateOfId ?? null) !== null,
        isRevenue: isRevenue(row.amount, annotation, settings),
      };
    }),
  );
