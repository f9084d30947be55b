import { AnnotationType } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Annotation, isShown } from './drawn-over.ts';

/** A field of a fillable form where it stands on a page, as pdf.js gives it. */
export interface FormField extends Annotation {
  readonly fieldType: string | null;
  readonly fieldValue: string | readonly string[] | null;
  /** The lines that its appearance shows; left out where it has none, and a viewer draws the value. */
  readonly textContent?: readonly string[];
  readonly options?: readonly { readonly exportValue: string | null; readonly displayValue: string | null }[];
  readonly password?: boolean;
  /** Each letter stands in a cell of its own, of which there are `maxLen`. */
  readonly comb?: boolean;
  readonly maxLen?: number;
  readonly multiLine?: boolean;
  /** 0: left, 1: in the middle, 2: right. */
  readonly textAlignment?: number | null;
  /** Points; 0: as large as the field lets it be. */
  readonly defaultAppearanceData?: { readonly fontSize: number };
}

export const isFormField = (annotation: Annotation): annotation is FormField =>
  annotation.annotationType === AnnotationType.WIDGET;

/**
 * The lines of text that a person sees in a field: what its appearance shows, else its value. None for what shows no text:
 * boxes to be ticked, buttons, signatures, and fields that hide what is typed.
 */
export function textOfField(field: FormField): readonly string[] {
  if (!isShown(field) || field.password) return [];
  if (field.fieldType === 'Ch') return chosen(field);
  if (field.fieldType !== 'Tx' || typeof field.fieldValue !== 'string') return [];
  const typed = field.fieldValue.split(/\r\n?|\n/);
  return field.comb ? typed : (field.textContent ?? typed);
}

const chosen = ({ fieldValue, options = [] }: FormField): readonly string[] =>
  [fieldValue ?? []].flat().map((value) => {
    const option = options.find(({ exportValue }) => exportValue === value);
    return option?.displayValue ?? value;
  });
