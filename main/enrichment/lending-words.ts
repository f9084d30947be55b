import { phraseIndex } from './phrase-index.ts';
import type { Words } from './words.ts';

const WORDS = [
  ...[
    'DAILY',
    'DLY',
    'WEEKLY',
    'WKLY',
    'FUNDING',
    'FUNDED',
    'ADVANCE',
    'ADV',
    'MCA',
    'REMIT',
    'REMITTANCE',
    'LOAN',
    'LOC',
  ],
  ...['RECEIVABLE', 'RECEIVABLES', 'HOLDBACK', 'REPAYMENT', 'REPAY', 'CAPITAL', 'DRAW', 'LINE OF CREDIT', 'LENDING'],
];

const find = phraseIndex(WORDS.map((word) => [word, word] as const));

/** True when a description speaks of money lent. */
export const speaksOfLending = (words: Words): boolean => find(words).length > 0;
