import { useEffect, useRef } from 'react';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { periodLabel } from '../../data/accounts.ts';
import { ChevronRightIcon } from '../../ui/icons.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';

interface PeriodLinkProps {
  readonly statement: StatementRecord;
  /** Whoever comes to the accounts is led to it, because it is what they left or look for. */
  readonly isWanted: boolean;
  readonly onOpen: (statementId: string) => void;
}

/** The period of a statement, which opens to its rows. */
export function PeriodLink({ statement, isWanted, onOpen }: PeriodLinkProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <button
      type="button"
      className="period-link"
      data-testid="open-statement"
      ref={button}
      onClick={() => onOpen(statement.id)}
    >
      <span>
        <WholeDates>{periodLabel(statement)}</WholeDates>
      </span>{' '}
      <ChevronRightIcon size={13} />
    </button>
  );
}
