import { minorOfDecimal, minorOfNumber } from './minor-units.ts';

/** A value in a JSON file, and the path to it. */
export class JsonNode {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** A field of an object; a node without a value where there is none. */
  field(name: string): JsonNode {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const { value } = this;
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return new JsonNode(isThere ? (value as Record<string, unknown>)[name] : undefined, path);
  }

  /** The items of a list; none of anything else. */
  items(): readonly JsonNode[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown, at) => new JsonNode(item, `${this.path}[${at}]`));
  }

  /** The fields of an object by name; none of anything else. */
  fields(): readonly JsonNode[] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.keys(value).map((name) => this.field(name));
  }

  /** What is written, a number as its digits; null for nothing, or for nothing but spaces. */
  text(): string | null {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  }

  /** The name it stands under, as a value of its own. */
  key(): JsonNode {
    return new JsonNode(this.path.slice(this.path.lastIndexOf('.') + 1), this.path);
  }

  isList(): boolean {
    return Array.isArray(this.value);
  }

  isTrue(): boolean {
    return this.value === true || this.value === 'true';
  }

  /** An amount in minor units, written as a number or as a decimal; null where it is neither. */
  minor(currency: string | null): number | null {
    const { value } = this;
    if (typeof value === 'number') return minorOfNumber(value, currency);
    return typeof value === 'string' ? minorOfDecimal(value, currency) : null;
  }
}
