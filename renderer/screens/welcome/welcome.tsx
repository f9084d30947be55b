import { Button } from '@mantine/core';
import { call } from '../../bridge.ts';
import { LockIcon, UploadIcon } from '../../ui/icons.tsx';

/** What is shown before there is anything to show. */
export function Welcome() {
  return (
    <main className="welcome" data-testid="welcome">
      <h1>Statements in, proven figures out</h1>
      <p>Egret reads bank and card statements and checks every row against the figures they print.</p>
      <div className="welcome-zone">
        <UploadIcon size={30} />
        <strong>Drop statements here</strong>
        <span>PDFs, scans, photos or bank files; or choose “Add statements”.</span>
        <span>They are sorted by company and account.</span>
      </div>
      <Button variant="default" data-testid="add-samples" onClick={() => call('intake.addSamples', {})}>
        Try it with three made-up statements
      </Button>
      <p className="welcome-promise">
        <LockIcon /> Nothing leaves this computer.
      </p>
    </main>
  );
}
