import type { EnrichmentFeedback } from '../../../shared/model/index.ts';
import type { Result } from '../../../shared/result.ts';
import type { StoredCompany } from '../../../shared/store/records.ts';
import type { PushChoice, PushPreview } from '../../../shared/sync/push.ts';
import type { RemoteView } from '../../../shared/sync/remote-view.ts';
import type { OwnFile, PlannedItem } from '../push/plan.ts';

/**
 * A company, and where on disk lies what a service said of it: what is large is read by whoever computes, so that it never
 * passes through the thread that asks.
 */
export interface ComparedCompany {
  readonly stored: StoredCompany;
  /** The folder of what services said. */
  readonly remotes: string;
}

/** A person's choice of what is to leave, with all that decides what does. */
export interface WantedPush extends ComparedCompany {
  readonly baseUrl: string;
  /** Files with what has left of the company to this service or is to, oldest first. */
  readonly told: readonly string[];
  readonly files: readonly OwnFile[];
  /** Files that are no longer on this computer. */
  readonly goneFileIds: readonly string[];
  readonly choice: PushChoice;
}

/** What would leave, and what tells it from what would leave after any change. */
export interface DigestedPlan {
  readonly digest: string;
  readonly items: readonly PlannedItem[];
}

/** What sync computes of companies, which takes long for a large one. What goes wrong is told as a result. */
export interface SyncComputing {
  /** What a service has beside what Egret has; null: no service was read. */
  remoteView(company: ComparedCompany): Promise<Result<RemoteView | null>>;
  /** The service's words that hold here; null where the corrections have just these. @param today when they were taken over */
  serviceWords(company: ComparedCompany, today: string): Promise<Result<readonly EnrichmentFeedback[] | null>>;
  pushPlan(wanted: WantedPush): Promise<Result<DigestedPlan>>;
  pushPreview(wanted: WantedPush): Promise<Result<PushPreview>>;
}
