import { parse } from 'csv-parse/sync';
import { FORMAT_LIMITS } from '../limits.ts';
import { Malformed } from '../malformed.ts';
import { type Grid, type GridRow, textCell } from './grid.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Lines by which the delimiter is told. */
const SAMPLE = 50;

/** Excel's own first line, which names the delimiter. */
const NAMED_DELIMITER = /^sep=(.)\r?$/i;

/** The delimiter that parts most lines into one number of fields; null where none does. */
export function delimiterOf(lines: readonly string[]): string | null {
  const named = NAMED_DELIMITER.exec(lines[0] ?? '')?.[1];
  if (named) return named;
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE);
  let best: { delimiter: string; weight: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of sample) {
      const count = line.replace(/"[^"]*"/g, '').split(delimiter).length;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    for (const [fields, times] of counts)
      if (fields > 1 && (!best || times * fields > best.weight)) best = { delimiter, weight: times * fields };
  }
  return best?.delimiter ?? null;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A text of values between delimiters (RFC 4180, and looser) as a grid; what is no such table, or breaks off in quotes, is malformed. */
export function readCsv(text: string, lines: readonly string[]): Grid {
  const delimiter = delimiterOf(lines);
  if (delimiter === null) throw new Malformed('line 1', 'nothing parts the lines into columns');
  const from = NAMED_DELIMITER.test(lines[0] ?? '') ? 2 : 1;
  const body = from === 2 ? text.slice(text.indexOf('\n') + 1) : text;
  try {
    const parsed = parse(body, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as readonly Parsed[];
    if (parsed.length > FORMAT_LIMITS.rows)
      throw new Malformed(`line ${FORMAT_LIMITS.rows}`, 'there are too many rows');
    let before = 0;
    const rows = parsed.map(({ record, info }): GridRow => {
      const line = before + from;
      before = info.lines;
      if (record.length > FORMAT_LIMITS.columns) throw new Malformed(`line ${line}`, 'there are too many columns');
      return { cells: record.map(textCell), inFile: `line ${line}` };
    });
    return { rows };
  } catch (error) {
    if (error instanceof Malformed) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const [, line = '1'] = /line (\d+)/.exec(reason) ?? [];
    throw new Malformed(`line ${line}`, reason);
  }
}
