import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LinksView } from '../../../shared/sync/remote-view.ts';

interface NewLink {
  readonly integrationId: string;
  readonly itemId: string;
  readonly accessToken: string;
}

interface LinkFormProps {
  readonly integrations: LinksView['integrations'];
  readonly isBusy: boolean;
  readonly onCreate: (link: NewLink) => Promise<void>;
}

/** A new bank connection: which integration, and what the third party gave for it. The token is not kept here. */
export function LinkForm({ integrations, isBusy, onCreate }: LinkFormProps) {
  const [integrationId, setIntegrationId] = useState<string | null>(integrations[0]?.id ?? null);
  const [itemId, setItemId] = useState('');
  const [accessToken, setAccessToken] = useState('');
  const isWhole = integrationId !== null && itemId !== '' && accessToken !== '';
  const create = async (): Promise<void> => {
    if (integrationId === null) return;
    await onCreate({ integrationId, itemId, accessToken });
    setItemId('');
    setAccessToken('');
  };
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Select
        size="xs"
        label="Integration"
        data={integrations.map(({ id, name }) => ({ value: id, label: name }))}
        value={integrationId}
        onChange={setIntegrationId}
        allowDeselect={false}
      />
      <TextInput
        label="Item id"
        value={itemId}
        data-testid="link-item"
        onChange={(event) => setItemId(event.currentTarget.value)}
      />
      <PasswordInput
        size="xs"
        label="Access token"
        value={accessToken}
        autoComplete="off"
        data-testid="link-token"
        onChange={(event) => setAccessToken(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!isWhole || isBusy} data-testid="link-create">
        Add link
      </Button>
    </form>
  );
}
