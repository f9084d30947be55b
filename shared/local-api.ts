import { z } from 'zod';

/** Where programs on this computer find the local API, and whether they do. */
export const apiSwitchSchema = z.object({
  isOn: z.boolean(),
  /** Above those that belong to the system. */
  port: z.int().min(1024).max(65_535),
});

export type ApiSwitch = z.infer<typeof apiSwitchSchema>;

/** A key that a program may have. The key itself is told once, when it is made. */
export interface ApiKey {
  readonly id: string;
  /** An instant (ISO 8601). */
  readonly created: string;
  /** Its last characters; null where they are not known. */
  readonly tail: string | null;
}

/** One request of a program, and what it came to. */
export interface ApiRequest {
  /** Counts from the start of Egret. */
  readonly id: number;
  /** An instant (ISO 8601). */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The last characters of the key; null where none was known. */
  readonly tail: string | null;
}

/** How the local API stands. */
export interface ApiState {
  readonly chosen: ApiSwitch;
  /** The base of every path; null while nothing listens. */
  readonly url: string | null;
  /** Why it does not listen though it is meant to, in a sentence; null where it does. */
  readonly problem: string | null;
  readonly keys: readonly ApiKey[];
  /** The latest ones since Egret was started, the newest first. */
  readonly requests: readonly ApiRequest[];
  /** How many there were since Egret was started. */
  readonly asked: number;
}
