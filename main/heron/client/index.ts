export { type ClientOptions, createHeronClient, type HeronClient, type PushOutcome } from './client.ts';
export { type Authentication, baseUrlOf, type Connection } from './connection.ts';
export type { RemoteRequest } from './exchange.ts';
export { createHold, type Hold } from './hold.ts';
export type { Links } from './links.ts';
export { MOST_ROWS, MOST_WITHDRAWN, type Push, type PushedClosing, type PushedFile, type PushedRow } from './push.ts';
export { leavingFields, requestOf } from './push-request.ts';
export { waitUntil } from './rate-limit.ts';
export { profitAndLossLines } from './read-profit-and-loss.ts';
export { scorecardMetrics } from './read-scorecard.ts';
export type {
  RemoteCategory,
  RemoteCompany,
  RemoteEndUser,
  RemoteFigure,
  RemoteFigures,
  RemoteFile,
  RemoteLine,
  RemoteListedMerchant,
  RemoteMerchant,
  RemoteMetric,
  RemoteRow,
} from './remote-company.ts';
export type { NewLink, RemoteIntegration, RemoteLink } from './remote-link.ts';
export type { RemoteFailure, RemoteResult } from './remote-result.ts';
