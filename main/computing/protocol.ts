import type { ExportStage } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { Computing, WriteExport } from '../flows/index.ts';
import type { SyncComputing } from '../sync/index.ts';

/** What is computed of companies, for their figures and for sync. */
export type CompanyComputing = Computing & SyncComputing;

type ComputingQuestion = {
  readonly [Name in keyof CompanyComputing]: {
    readonly name: Name;
    readonly args: Parameters<CompanyComputing[Name]>;
  };
}[keyof CompanyComputing];

/** What a worker can be asked. */
export type Question = ComputingQuestion | { readonly name: 'written'; readonly args: [Parameters<WriteExport>[0]] };

/** Main → worker: answer this. */
export type Asked = Question & { readonly id: number };

/** Worker → main: the stages of an export as they begin, and one answer a question. */
export type Told =
  | { readonly id: number; readonly kind: 'stage'; readonly stage: ExportStage }
  | { readonly id: number; readonly kind: 'answer'; readonly result: Result<unknown> };

/** What a worker is given when it starts. */
export interface WorkerData {
  /** The engine's version. */
  readonly version: string;
}
