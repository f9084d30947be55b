import { Button } from '@mantine/core';
import { useRef } from 'react';
import { UploadIcon } from './icons.tsx';

interface JsonFileButtonProps {
  /** What the file holds, for people who hear the screen. */
  readonly holds: string;
  readonly testId: string;
  readonly onFile: (file: File) => Promise<void>;
}

/** Takes in a file that a window exported. */
export function JsonFileButton({ holds, testId, onFile }: JsonFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" leftSection={<UploadIcon size={14} />} onClick={() => input.current?.click()}>
        Import…
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={`A file of ${holds}`}
        data-testid={testId}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void onFile(file);
          // The same file chosen again must count as a choice.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
