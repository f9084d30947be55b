import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { BackupHead } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { backupLabel } from '../../data/backups.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface RestoreDialogProps {
  readonly backup: BackupHead;
  readonly onClose: () => void;
}

/** Says what a restore puts in the place of what, before it is done. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const restore = async (): Promise<void> => {
    setBusy(true);
    const result = await call('backup.restore', { id: backup.id });
    setBusy(false);
    if (result.ok) onClose();
    else setRefusal(result.error.message);
  };
  return (
    <Dialog onClose={onClose} title="Restore this backup?">
      <div data-testid="restore-dialog">
        <Text size="sm">
          <strong>{backupLabel(backup)}.</strong> It takes the place of everything that is stored now, all of it or
          nothing. What is stored now stays in the newest backup, so that the restore can be taken back the same way.
        </Text>
        {refusal !== null && (
          <Alert color="red" mt="sm" p="xs">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button onClick={restore} loading={busy}>
            Restore
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
