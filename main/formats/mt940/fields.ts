/** One field of a SWIFT message: a tag with what follows it up to the next. */
export interface SwiftField {
  /** Such as `61` or `60F`. */
  readonly tag: string;
  /** Where it begins, 1 for the first line. */
  readonly line: number;
  /** Lines of its text. */
  readonly lines: readonly string[];
}

const FIELD = /^:(\d{2}[A-Z]?):(.*)$/;
/** The end of a message, with or without the trailer of a SWIFT envelope; or the beginning of the next one. */
const END = /^(-(\}.*|X*)?|\{.*)$/;

/** The fields of a text, message after message; what stands between messages belongs to none. */
export function fieldsOf(lines: readonly string[]): readonly SwiftField[] {
  const fields: { tag: string; line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const [, tag, text] = FIELD.exec(line) ?? [];
    if (tag !== undefined && text !== undefined) {
      fields.push({ tag, line: at + 1, lines: [text] });
      isOpen = true;
    } else if (END.test(line.trim())) isOpen = false;
    else if (isOpen) fields.at(-1)?.lines.push(line);
  }
  return fields;
}

/** Fields by message: each begins with its reference, field 20. */
export function messagesOf(fields: readonly SwiftField[]): readonly (readonly SwiftField[])[] {
  const messages: SwiftField[][] = [];
  for (const field of fields) {
    if (field.tag === '20' || messages.length === 0) messages.push([]);
    messages.at(-1)?.push(field);
  }
  return messages;
}
