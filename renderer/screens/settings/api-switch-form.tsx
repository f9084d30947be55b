import { Button, NumberInput, Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ApiState } from '../../../shared/local-api.ts';
import { call } from '../../bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** On or off, where, and the address that programs are given. */
export function ApiSwitchForm({ state: { chosen, url } }: { readonly state: ApiState }) {
  const [port, setPort] = useState<number | string>(chosen.port);
  const { busy, notice, run } = useAction();
  const choose = (isOn: boolean): void =>
    void run('switch', () => call('api.switch', { chosen: { isOn, port: Number(port) } }));
  const isMoved = Number(port) !== chosen.port;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    choose(chosen.isOn);
  };
  return (
    <>
      <form className="api-switch" onSubmit={submit}>
        <Switch
          label="Answer programs"
          size="sm"
          checked={chosen.isOn}
          disabled={busy !== null}
          onChange={(event) => choose(event.currentTarget.checked)}
          data-testid="api-switch"
        />
        <NumberInput
          label="Port"
          size="xs"
          min={1024}
          max={65_535}
          allowDecimal={false}
          hideControls
          clampBehavior="blur"
          value={port}
          onChange={setPort}
          data-testid="api-port"
        />
        {isMoved && (
          <Button type="submit" variant="default" loading={busy !== null}>
            Use this port
          </Button>
        )}
      </form>
      {url !== null && (
        <p className="api-line" data-testid="api-address">
          <span className="dim">Address</span>
          <code>{url}</code>
          <CopyButton text={url} label="Copy the address" />
        </p>
      )}
      {chosen.isOn || <p className="dim">Off: Egret listens nowhere, and no program can ask it anything.</p>}
      <NoticeLine notice={notice} />
    </>
  );
}
