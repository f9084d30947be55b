/** A company's metrics as others of the same user are compared with them, in one currency. */
export interface ComparedMetrics {
  readonly currency: string | null;
  /** By metric and range, such as `latest_balance|latest`; only those that are fully available. */
  readonly values: Readonly<Record<string, number>>;
}
