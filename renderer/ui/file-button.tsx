import { Button } from '@mantine/core';
import { useRef } from 'react';
import { PlusIcon } from './icons.tsx';

interface FileButtonProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** What the shortcut presses: a file dialog opens for a person's own key or click only. */
export const ADD_BUTTON = 'add-statements';

/** By type and by ending: some systems know only the one, some only the other. */
const READABLE =
  'application/pdf,image/png,image/jpeg,image/tiff,.pdf,.png,.jpg,.jpeg,.tif,.tiff,' +
  '.ofx,.qfx,.qbo,.xml,.json,.sta,.mt940,.940,.942,.bai,.bai2,.csv,.tsv,.txt,.xlsx,.xls';

/** Opens the system's file dialog. */
export function FileButton({ onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button id={ADD_BUTTON} fullWidth leftSection={<PlusIcon />} onClick={() => input.current?.click()}>
        Add statements
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={READABLE}
        aria-label="Statements to read"
        data-testid="file-input"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file chosen again must count as a choice.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
