import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '../../../shared/dates.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly onChange: (value: PlainDate | null) => void;
}

/** A day of the calendar, in the system's own field; it counts once the field is left. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="date"
      aria-label={label}
      className="number-field"
      value={typed ?? value ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        setTyped(null);
        if (typed !== null && typed !== (value ?? '')) onChange(typed === '' ? null : typed);
      }}
    />
  );
}
