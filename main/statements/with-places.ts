import type { Finding, Rectangle } from '../../shared/model/index.ts';
import type { ReadStatements } from './read-statements.ts';

/** What was read, with every place on a page moved. */
export function withPlaces(
  { statements, findings }: ReadStatements,
  place: (page: number, bounds: Rectangle) => Rectangle,
): ReadStatements {
  const moved = (finding: Finding): Finding => {
    const { page, bounds } = finding;
    return page === null || bounds === null ? finding : { ...finding, bounds: place(page, bounds) };
  };
  return {
    statements: statements.map((statement) => ({
      ...statement,
      findings: statement.findings.map(moved),
      transactions: statement.transactions.map((row) =>
        row.page === null ? row : { ...row, bounds: place(row.page, row.bounds) },
      ),
    })),
    findings: findings.map(moved),
  };
}
