import { leavesOpen } from '../../shared/checks/leaves-open.ts';
import { type Finding, FROM_WORST, type Statement, type Verdict } from '../../shared/model/index.ts';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  proven: 'Proven',
  repaired: 'Repaired',
  unproven: 'Unproven',
  broken: 'Broken',
};

const GENERAL_SENTENCES: Readonly<Record<Verdict, string>> = {
  proven: 'Every amount agrees, to the cent, with the figures the statement prints.',
  repaired: 'The amounts agree with the printed figures after unreadable cells were derived by arithmetic.',
  unproven: 'The statement prints nothing that its amounts could be checked against.',
  broken: 'The amounts disagree with the figures the statement prints.',
};

type Judged = Pick<Statement, 'verdict' | 'findings'>;

/** How many statements have each verdict that occurs, the worst first. */
export const verdictTally = (
  statements: readonly Pick<Statement, 'verdict'>[],
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  FROM_WORST.map((verdict) => ({
    verdict,
    count: statements.filter((statement) => statement.verdict === verdict).length,
  })).filter(({ count }) => count > 0);

/** The finding that broke a statement, where one says so. */
export const breakingFinding = ({ verdict, findings }: Judged): Finding | null =>
  (verdict === 'broken' ? findings.find(({ severity }) => severity === 'error') : undefined) ?? null;

/** The finding that broke a statement or left it open, where one says so; a person's figure against the file's own text first. */
export function explainingFinding(statement: Judged): Finding | null {
  if (statement.verdict !== 'unproven') return breakingFinding(statement);
  const { findings } = statement;
  const contradicted = findings.find(({ code, severity }) => code === 'cell_corrected' && severity === 'warning');
  return contradicted ?? findings.find(leavesOpen) ?? null;
}

/** Why a statement has its verdict, in one sentence. */
export const verdictSentence = (statement: Judged): string =>
  explainingFinding(statement)?.message ??
  (statement.verdict === 'repaired' ? repairedSentence(statement) : GENERAL_SENTENCES[statement.verdict]);

/** Who put right what had been misread: arithmetic, a person, or both. */
function repairedSentence({ findings }: Judged): string {
  const corrected = findings.filter(({ code }) => code === 'cell_corrected').length;
  if (corrected === 0) return GENERAL_SENTENCES.repaired;
  const cells = `${corrected} ${corrected === 1 ? 'cell' : 'cells'}`;
  return findings.some(({ code }) => code === 'cell_repaired')
    ? `The amounts agree with the printed figures after unreadable cells were derived by arithmetic and a person corrected ${cells}.`
    : `The amounts agree with the printed figures after a person corrected ${cells}.`;
}
