import type { Content } from './content.ts';
import type { FormatSettings, Given } from './given.ts';

/** Content of one kind. */
export type ContentOf<Kind extends Content['kind']> = Extract<Content, { readonly kind: Kind }>;

/** One format: how its content is told from all others, and what it gives. */
export interface Format<Kind extends Content['kind'] = Content['kind']> {
  /** What people call it. */
  readonly name: string;
  readonly kind: Kind;
  /** @param columns what a person said the columns of the file hold: it is a table then */
  recognises(content: ContentOf<Kind>, columns: FormatSettings['columns']): boolean;
  /** Throws `Malformed` where the file breaks the rules of the format so that nothing in it can be believed. */
  read(content: ContentOf<Kind>, settings: FormatSettings): Given;
}
