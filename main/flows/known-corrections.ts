import { readCorrections } from '../../shared/corrections/file.ts';
import type { Corrections } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { unknownChoice } from '../enrichment/index.ts';

/** Corrections that say only what this version understands: one that could not be followed is refused, not passed over. */
export function knownCorrections(corrections: Corrections): Result<Corrections> {
  const unknown = unknownChoice(corrections);
  return unknown === null
    ? success(corrections)
    : failure('invalid_request', `The corrections name the ${unknown}, which this version of Egret does not know.`);
}

/** Reads a file of corrections; a failure says in a sentence what is wrong with it. */
export function readKnownCorrections(text: string): Result<Corrections> {
  const read = readCorrections(text);
  return read.ok ? knownCorrections(read.value) : read;
}
