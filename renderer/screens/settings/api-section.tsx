import './api-section.css';
import { Alert } from '@mantine/core';
import type { ApiState } from '../../../shared/local-api.ts';
import { apiState } from '../../bridge.ts';
import { useObservable } from '../../observable.ts';
import { ApiKeys } from './api-keys.tsx';
import { ApiRequests } from './api-requests.tsx';
import { ApiSwitchForm } from './api-switch-form.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Whether programs on this computer may ask Egret, which of them, and what they asked. */
export function ApiSection() {
  const state = useObservable(apiState);
  return (
    <SettingsSection
      title="Local API"
      explained="Answers programs on this computer that speak Heron’s API and have a key. They work on the same companies as this window; nothing leaves this computer by it."
    >
      {state === null ? <p className="dim">Opening the local API…</p> : <ApiContent state={state} />}
    </SettingsSection>
  );
}

function ApiContent({ state }: { readonly state: ApiState }) {
  return (
    <>
      <ApiSwitchForm key={state.chosen.port} state={state} />
      {state.problem !== null && (
        <Alert color="red" p="xs" data-testid="api-problem">
          {state.problem}
        </Alert>
      )}
      <ApiKeys keys={state.keys} />
      {(state.chosen.isOn || state.asked > 0) && <ApiRequests requests={state.requests} asked={state.asked} />}
    </>
  );
}
