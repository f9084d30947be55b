import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type NumberBounds, numberText, typedNumber } from '../../data/typed-number.ts';

interface NumberFieldProps<Empty extends number | null> extends NumberBounds {
  readonly label: string;
  readonly value: number | Empty;
  /** What an empty field means; undefined: a number has to stand there. */
  readonly empty?: Empty;
  readonly placeholder?: string;
  /** The label stands elsewhere on the screen. */
  readonly hideLabel?: boolean;
  readonly onChange: (value: number | Empty) => void;
}

/** A number that counts once the field is left, or Enter is pressed; until then, and while it is wrong, the former holds. */
export function NumberField<Empty extends number | null = number>(props: NumberFieldProps<Empty>) {
  const { label, value, empty, placeholder, hideLabel = false, onChange, lowest, highest } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : numberText(value));
  const meant = shown.trim() === '' && empty !== undefined ? empty : typedNumber(shown, { lowest, highest });
  const isWrong = typed !== null && meant === null && !(typed.trim() === '' && empty !== undefined);
  const commit = (): void => {
    if (typed === null || isWrong) return;
    setTyped(null);
    if (meant !== value) onChange(meant as number | Empty);
  };
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(placeholder !== undefined && { placeholder })}
      className="number-field"
      inputMode="decimal"
      value={shown}
      error={isWrong && `A number from ${numberText(lowest)} to ${numberText(highest)}`}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
