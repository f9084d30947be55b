import type { StatementRecord } from '../../../shared/store/records.ts';
import { verdictTally } from '../../data/verdicts.ts';
import { ArrowDownIcon } from '../../ui/icons.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import { ATTENTION_TITLE } from './attention-list.tsx';

interface TallyProps {
  readonly statements: readonly StatementRecord[];
  /** How much needs attention. */
  readonly toLookAt: number;
}

/** How many statements have each verdict, and a way down to what a person should look at. */
export function Tally({ statements, toLookAt }: TallyProps) {
  const goToAttention = (): void => {
    const title = document.getElementById(ATTENTION_TITLE);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView();
  };
  return (
    <div className="tally">
      <ul aria-label="Statements by verdict">
        {verdictTally(statements).map(({ verdict, count }) => (
          <li key={verdict}>
            <strong>{count}</strong> <VerdictBadge verdict={verdict} />
          </li>
        ))}
      </ul>
      {toLookAt > 0 && (
        <button type="button" className="page-link" data-testid="go-to-attention" onClick={goToAttention}>
          {toLookAt} need{toLookAt === 1 && 's'} attention <ArrowDownIcon size={13} />
        </button>
      )}
    </div>
  );
}
