/** One record of a BAI2 file, continuations (88) joined to it. */
export interface BaiRecord {
  /** Two digits: `01` to `99`. */
  readonly code: string;
  /** Where it begins, 1 for the first line. */
  readonly line: number;
  /** Without the code; the last one holds no closing slash. */
  readonly fields: readonly string[];
}

const START = /^\s*(01|02|03|16|49|88|98|99),/;
/** Records that share a line: a slash ends one, and the next begins behind spaces. */
const BETWEEN = /\/\s+(?=(?:01|02|03|16|49|88|98|99),)/;

const withoutEnd = (text: string): string => text.replace(/\/\s*$/, '');

/** The records of lines. A line that begins with no record's code goes on with the one before it. */
export function recordsOf(lines: readonly string[]): readonly BaiRecord[] {
  const records: { code: string; line: number; text: string }[] = [];
  for (const [at, line] of lines.entries())
    for (const part of line.split(BETWEEN)) {
      const last = records.at(-1);
      const [head, code] = START.exec(part) ?? [];
      const text = withoutEnd(head === undefined ? part : part.slice(head.length));
      if (code === '88' && last) last.text += `,${text.trim()}`;
      else if (code !== undefined) records.push({ code, line: at + 1, text });
      else if (part.trim() !== '' && last) last.text += ` ${text.trim()}`;
      else if (part.trim() !== '') records.push({ code: part.slice(0, 2), line: at + 1, text });
    }
  return records.map(({ code, line, text }) => ({ code, line, fields: text.split(',').map((field) => field.trim()) }));
}
