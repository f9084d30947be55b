import { TextInput } from '@mantine/core';

interface NameFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly name: string;
  readonly onChange: (name: string) => void;
}

const LONGEST = 140;

/** A name that counts once the field is left or Enter is pressed; an empty one does not. */
export function NameField({ label, hideLabel = false, name, onChange }: NameFieldProps) {
  return (
    <TextInput
      key={name}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      defaultValue={name}
      maxLength={LONGEST}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        if (typed === '') event.currentTarget.value = name;
        else if (typed !== name) onChange(typed);
      }}
    />
  );
}
