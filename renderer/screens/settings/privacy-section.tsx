import { apiState, syncState } from '../../bridge.ts';
import { useObservable } from '../../observable.ts';
import { LockIcon } from '../../ui/icons.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Everything that could ever leave this computer, whether it may, and how much it was. */
export function PrivacySection() {
  const sync = useObservable(syncState);
  const api = useObservable(apiState);
  const bytes = sync && sync.outbox.bytesSent + sync.bytesAsked;
  const connection = sync?.connection ?? null;
  return (
    <SettingsSection
      title="What leaves this computer"
      explained="Nothing, unless you switch it on. Egret looks for no updates and reports no use."
    >
      <p className="bytes-sent" data-testid="all-bytes-sent" data-some={bytes !== 0 || undefined}>
        <LockIcon /> Bytes sent: {bytes === null ? 'not known yet' : bytes.toLocaleString('en-US')}
      </p>
      <ul className="ways-out">
        <WayOut
          name="Sync with a Heron service"
          what="Transactions, files or corrections of a company that you choose, to the address that you enter under Sync."
          standing={connection === null ? 'Off' : `On: ${connection.baseUrl}`}
        />
        <WayOut
          name="Local API"
          what="Answers programs on this computer that have a key. What they do with the answers is theirs."
          standing={api?.url ? `On: ${api.url}` : 'Off'}
        />
      </ul>
    </SettingsSection>
  );
}

interface WayOutProps {
  readonly name: string;
  readonly what: string;
  readonly standing: string;
}

function WayOut({ name, what, standing }: WayOutProps) {
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <span className="dim">{what}</span>
      </span>
      <span className="way-standing">{standing}</span>
    </li>
  );
}
