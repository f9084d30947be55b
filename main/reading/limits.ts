/**
 * What one file may hold, beside what it may cost in a worker. A statement is far below all of these; a hostile file is
 * stopped at them and reported.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 200_000_000,
  pages: 2_000,
  /** Milliseconds for recognising one page. */
  recognition: 90_000,
  /** Pixels of one picture: A3 at 600 dots per inch has 70 million. */
  pixels: 100_000_000,
  /** Pixels of a page while it is rendered and recognised. */
  workingPixels: 25_000_000,
  /** Points along one side of a page that is drawn: the largest page a PDF may have (ISO 32000-1, annex C). */
  side: 14_400,
} as const;
