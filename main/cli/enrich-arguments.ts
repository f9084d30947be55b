import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../shared/result.ts';

export const ENRICH_USAGE = `Usage: npm run enrich -- FILE.json [--out OUT] [--evidence] [--split-in-out]

FILE is the body of POST /transactions ({"transactions": [...]}), an array of transactions, or JSON lines of them.
  --out OUT    write the response here; - or nothing is standard output
  --evidence   say why: revenue, rhythm, counterparty, reasons, positions
  --split-in-out  call transfers and payments between people by their direction: "P2P Transfers (In)"
`;

export interface EnrichArguments {
  readonly path: string;
  /** Null: standard output. */
  readonly out: string | null;
  readonly withEvidence: boolean;
  readonly splitsDirections: boolean;
}

/** Understands the words after the command's name. */
export function readEnrichArguments(argv: readonly string[]): Result<EnrichArguments> {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { out: { type: 'string' }, evidence: flag, 'split-in-out': flag } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return failure('invalid_request', 'Name one file.');
    const out = values.out === undefined || values.out === '-' ? null : values.out;
    return success({ path, out, withEvidence: values.evidence, splitsDirections: values['split-in-out'] });
  } catch (error) {
    return failure('invalid_request', error instanceof Error ? error.message : String(error));
  }
}
