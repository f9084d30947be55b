/** An independent reading of RFC 4180, 2: records end with CRLF, fields are between commas, quotes hold anything. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  const field = (): string => {
    if (text[at] !== '"') {
      const end = /[,\r\n"]/g;
      end.lastIndex = at;
      const stop = end.exec(text)?.index ?? text.length;
      if (text[stop] === '"') throw new Error(`a quote within a field at ${stop}`);
      const plain = text.slice(at, stop);
      at = stop;
      return plain;
    }
    let held = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a quote is not closed');
      if (text[at] !== '"') held += text[at];
      else if (text[at + 1] === '"') {
        held += '"';
        at += 1;
      } else break;
    }
    at += 1;
    return held;
  };
  while (at < text.length) {
    const record = [field()];
    while (text[at] === ',') {
      at += 1;
      record.push(field());
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;
}
