/** Where a scanner stands in the bytes it was given. */
interface Place {
  depth: number;
  inString: boolean;
  isEscaped: boolean;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = 0x20;

/**
 * Cuts the items out of a JSON document while it arrives, without holding more than one item: the elements of the
 * document's "transactions" array, or of the document where it is an array itself. A document that is one object without
 * such an array is one item. Each item's text is given to `onItem`; it is not checked here.
 */
export class JsonItems {
  readonly #onItem: (text: string) => void;
  readonly #at: Place = { depth: 0, inString: false, isEscaped: false };
  #rest: Buffer = Buffer.alloc(0);
  /** Depth of the array whose elements are items; 0 outside of it. */
  #itemsDepth = 0;
  #foundItems = false;
  #key = '';

  constructor(onItem: (text: string) => void) {
    this.#onItem = onItem;
  }

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    let stringStart = 0;
    for (let index = this.#rest.length; index < bytes.length; index++) {
      const byte = bytes[index] ?? 0;
      if (this.#at.inString) {
        if (this.#at.isEscaped) this.#at.isEscaped = false;
        else if (byte === BACKSLASH) this.#at.isEscaped = true;
        else if (byte === QUOTE) {
          this.#at.inString = false;
          if (this.#at.depth === 1 && this.#itemsDepth === 0) this.#key = bytes.toString('utf8', stringStart, index);
        }
      } else if (byte === QUOTE) {
        this.#at.inString = true;
        stringStart = index + 1;
      } else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
        this.#at.depth += 1;
        if (this.#beginsItems(byte)) {
          this.#itemsDepth = this.#at.depth;
          this.#foundItems = true;
          start = index + 1;
        }
      } else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
        if (this.#at.depth === this.#itemsDepth) {
          this.#give(bytes, start, index);
          this.#itemsDepth = 0;
          start = index + 1;
        }
        this.#at.depth -= 1;
        if (this.#at.depth === 0 && !this.#foundItems) {
          this.#give(bytes, start, index + 1);
          start = index + 1;
        }
      } else if (byte === COMMA && this.#at.depth === this.#itemsDepth && this.#itemsDepth > 0) {
        this.#give(bytes, start, index);
        start = index + 1;
      } else if (byte > SPACE && byte !== COLON && this.#at.depth === 1 && this.#itemsDepth === 0) this.#key = '';
    }
    // Between items and outside of them nothing needs to be kept.
    this.#rest = this.#foundItems && this.#itemsDepth === 0 ? Buffer.alloc(0) : bytes.subarray(start);
  }

  /** True when the document is whole. */
  end(): boolean {
    return this.#at.depth === 0 && !this.#at.inString;
  }

  #beginsItems(byte: number): boolean {
    if (byte !== OPEN_BRACKET || this.#foundItems) return false;
    return this.#at.depth === 1 || (this.#at.depth === 2 && this.#key === 'transactions');
  }

  #give(bytes: Buffer, start: number, end: number): void {
    const text = bytes.toString('utf8', start, end).trim();
    if (text !== '') this.#onItem(text);
  }
}
