import { Button } from '@mantine/core';
import { backupStanding, lookAgain } from '../../data/backups.ts';
import { useObservable } from '../../observable.ts';
import { WarningIcon } from '../../ui/icons.tsx';

/** Shown while the last change is not backed up. */
export function BackupBanner() {
  const problem = useObservable(backupStanding)?.problem ?? null;
  if (problem === null) return null;
  return (
    <div className="engine-banner" role="status" data-testid="backup-banner">
      <WarningIcon />
      <span>{problem}</span>
      <Button variant="default" size="compact-xs" onClick={() => void lookAgain()}>
        Try again
      </Button>
    </div>
  );
}
