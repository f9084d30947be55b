import type { Finding } from '../model/index.ts';

const QUESTIONS: ReadonlySet<Finding['code']> = new Set([
  'currency_unknown',
  'date_order_ambiguous',
  'columns_inferred',
]);

/** Whether a finding asks what only a person can say. */
export const isQuestion = ({ code }: Pick<Finding, 'code'>): boolean => QUESTIONS.has(code);
