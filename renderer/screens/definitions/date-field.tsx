import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '../../../shared/dates.ts';
import { DATE_PATTERN, typedDate } from '../../data/typed-date.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly onChange: (value: PlainDate | null) => void;
}

/** A day, written as everywhere; it counts once the field is left, or Enter is pressed. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const meant = typed === null ? value : typedDate(typed);
  const isWrong = typed !== null && typed.trim() !== '' && meant === null;
  const commit = (): void => {
    if (isWrong) return;
    setTyped(null);
    if (meant !== value) onChange(meant);
  };
  return (
    <TextInput
      aria-label={label}
      className="number-field"
      placeholder={DATE_PATTERN}
      value={typed ?? value ?? ''}
      error={isWrong && `A day of the calendar: ${DATE_PATTERN}`}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        if (key === 'Escape') setTyped(null);
      }}
    />
  );
}
