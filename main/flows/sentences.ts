import { isQuestion } from '../../shared/checks/is-question.ts';
import type { ReadDocument, Verdict } from '../../shared/model/index.ts';

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

function verdictsOf(verdicts: readonly Verdict[]): string {
  const [first, ...others] = [...new Set(verdicts)];
  if (first !== undefined && others.length === 0) return first;
  return [...new Set(verdicts)]
    .map((verdict) => `${verdicts.filter((each) => each === verdict).length} ${verdict}`)
    .join(', ');
}

/** What a file brought, such as "2 statements, 57 rows, proven". */
export function foundSentence({ statements }: ReadDocument): string {
  const rows = statements.reduce((sum, { transactions }) => sum + transactions.length, 0);
  const verdicts = verdictsOf(statements.map(({ verdict }) => verdict));
  return `${count(statements.length, 'statement')}, ${count(rows, 'row')}, ${verdicts}`;
}

/** What a document leaves open that a person can say, each question once; null where it asks nothing. */
export function openSentences({ statements }: ReadDocument): string | null {
  const questions = statements.flatMap(({ findings }) => findings.filter(isQuestion));
  return questions.length === 0 ? null : [...new Set(questions.map(({ message }) => message))].join(' ');
}

/** Why a document is not stored, or null when it holds statements. */
export function refusalSentence({ error, findings, statements, fileName }: ReadDocument): string | null {
  if (error) return error.message;
  if (statements.length > 0) return null;
  return findings[0]?.message ?? `No statement was found in ${fileName}.`;
}
