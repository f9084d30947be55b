import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../bridge.ts';
import { backupLabel, backupStanding } from '../../data/backups.ts';
import { useObservable } from '../../observable.ts';

/** A store with less in it than the newest backup: something took the rest away, and a person decides what holds. */
export function StoreLost() {
  const standing = useObservable(backupStanding);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!standing?.storeLost) return null;
  const newest = standing.backups.find(({ isWhole }) => isWhole);

  const settle = async (outcome: ReturnType<typeof call>): Promise<void> => {
    const result = await outcome;
    setRefusal(result.ok ? null : `${result.error.message} Settings lists the other backups.`);
  };
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="What Egret had stored is gone"
    >
      <div role="alert" data-testid="store-lost">
        <Text size="sm">
          The newest backup has companies that are not here any more. Something else removed the data: a cleaner, a new
          profile, or a full disk.{' '}
          {newest
            ? 'Restore the newest backup that is whole to go on where you were. Until you decide, no backup is written.'
            : 'But files of every backup are missing, so none can be restored: put them back into the folder of backups and start Egret again, or go on with what is here.'}
        </Text>
        {newest && (
          <Text size="sm" mt="xs" fw={600}>
            {backupLabel(newest)}
          </Text>
        )}
        {refusal !== null && (
          <Alert color="red" mt="sm" p="xs">
            {refusal}
          </Alert>
        )}
        <Group justify="space-between" gap="xs" mt="md">
          <Button variant="subtle" color="gray" onClick={() => settle(call('backup.acceptEmpty', {}))}>
            Keep what is here
          </Button>
          {newest && (
            <Button data-autofocus onClick={() => settle(call('backup.restore', { id: newest.id }))}>
              Restore it
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
}
