import type { ComponentType } from 'react';
import type { Severity } from '../../shared/model/index.ts';
import { BrokenIcon, InfoIcon, WarningIcon } from './icons.tsx';

const MARKS: Readonly<Record<Severity, { Icon: ComponentType<{ readonly size?: number }>; label: string }>> = {
  error: { Icon: BrokenIcon, label: 'Error' },
  warning: { Icon: WarningIcon, label: 'Warning' },
  info: { Icon: InfoIcon, label: 'Note' },
};

/** How serious a finding is. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { Icon, label } = MARKS[severity];
  return (
    <span className="severity-mark" data-severity={severity} role="img" aria-label={label}>
      <Icon size={15} />
    </span>
  );
}
