import type { Habit } from '../habit.ts';

/** What happens on an account whose owner pays by check. */
export const US_CHECK_WRITERS: readonly Habit[] = [
  { kind: 'check', when: [17, 34], texts: ['CHECK {check}'], amount: [4_200, 310_000] },
  {
    kind: 'deposit',
    when: [7, 11],
    texts: ['Deposit', 'Remote Deposit Capture {######}', 'ACH Credit {firm} {#########}'],
    amount: [90_000, 780_000],
  },
  {
    kind: 'electronic',
    when: [4, 7],
    texts: ['ACH Debit TRI-VALLEY POWER & LIGHT {##########}', 'ACH Debit KESTREL OFFICE MART {########}'],
    amount: [6_000, 98_000],
  },
  { kind: 'electronic', when: 'monthly', texts: ['Wire Transfer Debit {firm} {########}'], amount: [180_000, 690_000] },
  { kind: 'fee', when: 'monthly', texts: ['Service Charge'], amount: [1_000, 2_500], step: 500 },
];
