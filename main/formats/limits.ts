/** What one file of a feed or an exchange format may cost; real ones are far below all of these. */
export const FORMAT_LIMITS = {
  /** Bytes of a file, as it is and unpacked. */
  bytes: 100_000_000,
  /** Rows of all its statements. */
  rows: 500_000,
  /** Cells of a table in one row. */
  columns: 500,
  /** Elements or lists within each other. */
  depth: 100,
} as const;
