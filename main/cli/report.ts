import type { AccountSummary, Analysis, ReadDocument, Statement } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';

/** Lines of cells as text columns; columns named in `right` are set to the right. */
function columns(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

const period = (start: string | null, end: string | null): string => `${start ?? '?'} – ${end ?? '?'}`;

function statementLine(document: ReadDocument, statement: Statement): string[] {
  const { institutionName, account, startDate, endDate, transactions, verdict } = statement;
  return [
    document.fileName,
    institutionName ?? '–',
    account.number ?? '–',
    period(startDate, endDate),
    String(transactions.length),
    verdict,
  ];
}

function statementsTable(documents: readonly ReadDocument[]): string {
  const heading = ['File', 'Institution', 'Account', 'Period', 'Rows', 'Verdict'];
  const rows = documents.flatMap((document) =>
    document.statements.map((statement) => statementLine(document, statement)),
  );
  return rows.length === 0 ? 'No statement was found.' : columns([heading, ...rows], new Set([4]));
}

function findingsOf(documents: readonly ReadDocument[]): string[] {
  return documents.flatMap(({ fileName, findings, statements }) =>
    [...findings, ...statements.flatMap((statement) => statement.findings)].map(
      ({ severity, message }) => `  ${severity.padEnd(7)}  ${fileName}: ${message}`,
    ),
  );
}

function summaryLine(summary: AccountSummary): string[] {
  const { figures, currency } = summary;
  const money = (minor: number | null): string => (minor === null ? '–' : formatMoney(minor, currency));
  return [
    `${summary.institutionName ?? '–'} ${summary.number ?? ''}`.trim(),
    currency ?? '?',
    money(figures.startingBalance),
    `${money(figures.totalDeposits)} (${figures.noDeposits})`,
    `${money(figures.totalWithdrawals)} (${figures.noWithdrawals})`,
    money(figures.endingBalance),
    money(figures.averageBalance),
    `${money(figures.totalRevenue)} (${figures.noRevenue})`,
    figures.lowBalanceDays === null ? '–' : String(figures.lowBalanceDays),
    figures.negativeBalanceDays === null ? '–' : String(figures.negativeBalanceDays),
    String(figures.noOdNsf),
    restsOn(summary),
  ];
}

function restsOn({ includesUnproven, balancesIncludeUnproven }: AccountSummary): string {
  if (includesUnproven) return 'unproven or broken';
  return balancesIncludeUnproven ? 'balances unproven' : 'proven';
}

function summaryTable(summaries: readonly AccountSummary[]): string {
  const heading = [
    'Account',
    'Cur.',
    'Starting',
    'Deposits (n)',
    'Withdrawals (n)',
    'Ending',
    'Average',
    'Revenue (n)',
    'Low d.',
    'Neg. d.',
    'OD/NSF',
    'Rests on',
  ];
  return columns([heading, ...summaries.map(summaryLine)], new Set([2, 3, 4, 5, 6, 7, 8, 9, 10]));
}

/** What a person reads after a call: a line a statement, the findings, and the account summary. */
export function report({ company, documents, summaries, findings }: Analysis): string {
  const notes = [
    ...findings.map(({ severity, message }) => `  ${severity.padEnd(7)}  ${message}`),
    ...findingsOf(documents),
  ];
  return [
    statementsTable(documents),
    ...(notes.length > 0 ? ['', 'Findings', ...notes] : []),
    ...(summaries.length > 0 ? ['', `Account summary: ${company.name}`, summaryTable(summaries)] : []),
    '',
  ].join('\n');
}
