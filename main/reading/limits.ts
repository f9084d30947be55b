/**
 * What one file may cost. A statement is far below all of these; a hostile file is stopped at them and reported.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 200_000_000,
  pages: 2_000,
  /** Milliseconds a worker may be silent (no page finished, none being recognised) before it is replaced. */
  silence: 60_000,
  /** Milliseconds for a whole file, counted anew from each page that was recognised. */
  total: 600_000,
  /** Milliseconds for recognising one page. */
  recognition: 90_000,
  /** Pixels of one picture: A3 at 600 dots per inch has 70 million. */
  pixels: 100_000_000,
  /** Pixels of a page while it is rendered and recognised. */
  workingPixels: 25_000_000,
  /** Megabytes of JavaScript heap in a worker. */
  heap: 1_024,
  /** Megabytes of buffers in a worker, which lie outside its heap: a picture of the most pixels takes 1,000 to draw. */
  buffers: 1_536,
  /** Points along one side of a page that is drawn: the largest page a PDF may have (ISO 32000-1, annex C). */
  side: 14_400,
} as const;
