import type { ComponentType } from 'react';
import type { Verdict } from '../../shared/model/index.ts';
import { VERDICT_LABELS } from '../data/verdicts.ts';
import { BrokenIcon, CheckCircleIcon, QuestionIcon, RepairIcon } from './icons.tsx';

const ICONS: Readonly<Record<Verdict, ComponentType<{ readonly size?: number }>>> = {
  proven: CheckCircleIcon,
  repaired: RepairIcon,
  unproven: QuestionIcon,
  broken: BrokenIcon,
};

/** A statement's verdict in full. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const Icon = ICONS[verdict];
  return (
    <span className="verdict-badge" data-verdict={verdict}>
      <Icon size={14} />
      {VERDICT_LABELS[verdict]}
    </span>
  );
}

/** The verdict where there is room for a mark only; its name is read out and shown on hover (by hundreds: no tooltip each). */
export function VerdictMark({ verdict, label }: { readonly verdict: Verdict; readonly label?: string }) {
  const Icon = ICONS[verdict];
  const text = label ?? VERDICT_LABELS[verdict];
  return (
    <span className="verdict-mark" data-verdict={verdict} role="img" aria-label={text} title={text}>
      <Icon size={15} />
    </span>
  );
}
