import { Button, CopyButton as Copy } from '@mantine/core';

interface CopyButtonProps {
  readonly text: string;
  /** What it copies, for those who cannot see what it stands beside. */
  readonly label: string;
}

/** Puts a text on the clipboard, and says so for a moment. */
export const CopyButton = ({ text, label }: CopyButtonProps) => (
  <Copy value={text}>
    {({ copied, copy }) => (
      <Button variant="default" size="compact-xs" aria-label={label} onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
    )}
  </Copy>
);
