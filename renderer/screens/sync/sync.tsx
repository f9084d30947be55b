import './sync.css';
import '../../ui/section-head.css';
import { Loader } from '@mantine/core';
import { syncState } from '../../bridge.ts';
import { useObservable } from '../../observable.ts';
import { ConnectionSection } from './connection-section.tsx';
import { LinksSection } from './links-section.tsx';
import { Outbox } from './outbox.tsx';
import { PushSection } from './push-section.tsx';
import { RemoteSection } from './remote-section.tsx';

/** What Egret exchanges with a Heron-compatible service about one company. Off until a person connects it. */
export function Sync({ companyId }: { readonly companyId: string }) {
  const state = useObservable(syncState);
  if (state === null) return <Loader size="sm" aria-label="Opening sync" />;
  const { connection, hasSecret, outbox } = state;
  const isOn = connection !== null && hasSecret;
  return (
    <div className="sync" data-testid="sync" data-on={isOn}>
      <ConnectionSection state={state} />
      {isOn && <PushSection key={`push ${companyId}`} companyId={companyId} baseUrl={connection.baseUrl} />}
      {(isOn || outbox.shipments.length > 0) && (
        <Outbox outbox={outbox} companyId={companyId} connection={connection} />
      )}
      {isOn && <RemoteSection key={`remote ${companyId}`} companyId={companyId} baseUrl={connection.baseUrl} />}
      {isOn && <LinksSection key={`links ${companyId}`} companyId={companyId} />}
    </div>
  );
}
