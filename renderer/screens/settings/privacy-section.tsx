import { LockIcon } from '../../ui/icons.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Everything that could ever leave this computer, and that it does not. */
const WAYS_OUT = [
  {
    name: 'Sync with a Heron service',
    what: 'Transactions, files or corrections of a company that you choose, to the address that you enter.',
  },
  {
    name: 'Local API',
    what: 'Answers programs on this computer that have a key; it listens on 127.0.0.1 only and sends nothing by itself.',
  },
] as const;

export function PrivacySection({ bytesSent }: { readonly bytesSent: number }) {
  return (
    <SettingsSection
      title="What leaves this computer"
      explained="Nothing, unless you switch it on. Egret looks for no updates and reports no use."
    >
      <p className="bytes-sent" data-testid="bytes-sent">
        <LockIcon /> Bytes sent: {bytesSent.toLocaleString('en-US')}
      </p>
      <ul className="ways-out">
        {WAYS_OUT.map(({ name, what }) => (
          <li key={name}>
            <span>
              <strong>{name}</strong>
              <span className="dim">{what}</span>
            </span>
            <span className="way-standing">Off</span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
