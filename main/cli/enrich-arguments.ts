import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../shared/result.ts';

export const ENRICH_USAGE = `Usage: npm run enrich -- FILE.json [--out OUT] [--evidence] [--corrections FILE]

FILE is the body of POST /transactions ({"transactions": [...]}), an array of transactions, or JSON lines of them.
  --out OUT             write the response here; - or nothing is standard output
  --evidence            say why: revenue, rhythm, counterparty, reasons, positions
  --corrections FILE    follow the rules and corrections that the window exported
`;

export interface EnrichArguments {
  readonly path: string;
  /** Null: standard output. */
  readonly out: string | null;
  readonly withEvidence: boolean;
  /** A file of rules and corrections; null: none. */
  readonly corrections: string | null;
}

/** Understands the words after the command's name. */
export function readEnrichArguments(argv: readonly string[]): Result<EnrichArguments> {
  try {
    const options = {
      out: { type: 'string' },
      evidence: { type: 'boolean' },
      corrections: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return failure('invalid_request', 'Name one file.');
    const out = values.out === undefined || values.out === '-' ? null : values.out;
    return success({ path, out, withEvidence: values.evidence ?? false, corrections: values.corrections ?? null });
  } catch (error) {
    return failure('invalid_request', error instanceof Error ? error.message : String(error));
  }
}
