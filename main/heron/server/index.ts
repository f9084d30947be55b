export { createContext } from './context.ts';
export { type Engine, FEEDS, type Feed } from './engine.ts';
export { openApiOf } from './openapi.ts';
export type { Answer, Context, Method, Operation } from './operation.ts';
export { OPERATIONS } from './operations.ts';
export { perform, type Request } from './perform.ts';
export type { Records } from './records.ts';
export { Refusal, refusalJson } from './refusal.ts';
export type { RecordKind, Scope, Stored } from './stored.ts';
