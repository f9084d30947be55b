import type { ApiRequest } from '../../../shared/local-api.ts';
import { shownInstant } from '../../../shared/shown-instant.ts';
import { countOf } from '../../data/sync-text.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';

interface ApiRequestsProps {
  readonly requests: readonly ApiRequest[];
  /** All of them, of which the latest are told. */
  readonly asked: number;
}

/** The first state that is an error by HTTP. */
const FIRST_ERROR = 400;

/** What programs asked since Egret was started, the newest first. */
export function ApiRequests({ requests, asked }: ApiRequestsProps) {
  return (
    <div>
      <div className="api-head">
        <h3>Requests</h3>
        <span className="dim" data-testid="api-asked">
          {countOf(asked, 'request')} since Egret was started
          {asked > requests.length && `; the latest ${requests.length} are listed`}
        </span>
      </div>
      {requests.length === 0 && <p className="dim">No program has asked anything yet.</p>}
      {requests.length > 0 && (
        <VirtualList items={requests} keyOf={({ id }) => String(id)} label="Requests" testId="api-requests">
          {({ at, method, path, status, milliseconds, tail }) => (
            <div className="api-request" data-failed={status >= FIRST_ERROR || undefined}>
              <span className="date dim">{shownInstant(at)}</span>
              <span className="api-what" title={`${method} ${path}`}>
                <strong>{method}</strong> {path}
                <small className="dim">{tail === null ? 'without a key that Egret knows' : `key_…${tail}`}</small>
              </span>
              <span className="number">{status}</span>
              <span className="number dim">{milliseconds.toLocaleString('en-US')} ms</span>
            </div>
          )}
        </VirtualList>
      )}
    </div>
  );
}
