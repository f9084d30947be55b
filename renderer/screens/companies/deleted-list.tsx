import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { shownInstant } from '../../../shared/shown-instant.ts';
import { putBackCompany } from '../../data/company-actions.ts';
import { database } from '../../database.ts';

/** Companies that were deleted and can still be put back; nothing where there is none. */
export function DeletedList() {
  const deleted = useLiveQuery(() => database.deleted.orderBy('companyId').toArray());
  if (!deleted || deleted.length === 0) return null;
  return (
    <section className="companies-deleted" aria-labelledby="deleted-title" data-testid="deleted-companies">
      <h2 id="deleted-title">Deleted</h2>
      <p className="dim">They can be put back until Egret is closed.</p>
      <ul>
        {deleted.map(({ companyId, name, deletedAt }) => (
          <li key={companyId}>
            <span>{name}</span>
            <span className="dim date">{shownInstant(deletedAt)}</span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`Put back ${name}`}
              onClick={() => putBackCompany(companyId, name)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
