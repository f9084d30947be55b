/**
 * A file that is of a known format and breaks its rules so that nothing in it can be believed. It is thrown within the room
 * and becomes a failure at its face.
 */
export class Malformed extends Error {
  /** Line or path. */
  readonly inFile: string;

  constructor(inFile: string, reason: string) {
    super(reason);
    this.inFile = inFile;
  }
}
