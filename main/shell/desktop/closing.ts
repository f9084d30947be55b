import { lastBackup } from '../last-backup.ts';

export interface ClosingOptions {
  /** Files are on their way in, and closing would stop them. */
  readonly isBusy: () => boolean;
  /** Asks a person whether to close all the same; once the signal is given, no answer is needed any more. */
  readonly ask: (signal: AbortSignal) => Promise<boolean>;
  /** What was stored last and is not backed up yet is, before the page goes. */
  readonly backup: { isDue(): boolean; flush(): Promise<void> };
  /** Takes the window away; called once. */
  readonly end: () => void;
}

/** How a window comes to its end. Whatever it waits for, everything else goes on, and the end comes in bounded time. */
export interface Closing {
  /** A person closes the window: asked where files are being read. Once more while the last backup is written: it waits no longer. */
  request(): void;
  /** The system or a terminal ends Egret: nobody may be there to answer, so nobody is asked. */
  demand(): void;
}

/** A window that is open. */
export function createClosing({ isBusy, ask, backup, end }: ClosingOptions): Closing {
  let stage: 'open' | 'asking' | 'backing-up' | 'ended' = 'open';
  const question = new AbortController();

  const finish = (): void => {
    if (stage === 'ended') return;
    stage = 'ended';
    end();
  };
  const backUp = (): void => {
    stage = 'backing-up';
    if (backup.isDue()) void lastBackup(backup).then(finish, finish);
    else finish();
  };
  const askFirst = async (): Promise<void> => {
    stage = 'asking';
    const isToClose = await ask(question.signal);
    if (stage !== 'asking') return;
    stage = 'open';
    if (isToClose) backUp();
  };

  return {
    request: () => {
      if (stage === 'backing-up') finish();
      else if (stage !== 'open') return;
      else if (isBusy()) void askFirst();
      else backUp();
    },
    demand: () => {
      question.abort();
      if (stage === 'backing-up') finish();
      else if (stage !== 'ended') backUp();
    },
  };
}
