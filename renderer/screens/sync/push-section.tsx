import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { PushChoice, PushPreview } from '../../../shared/sync/push.ts';
import { call } from '../../bridge.ts';
import { hostOf } from '../../data/sync-text.ts';
import { useAction } from '../../data/use-action.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { PreviewView } from './preview-view.tsx';

interface PushSectionProps {
  readonly companyId: string;
  readonly baseUrl: string;
}

const CONTENTS = [
  { value: 'transactions', label: 'Transactions' },
  { value: 'files', label: 'Files' },
  { value: 'corrections', label: 'Corrections' },
];

const EXPLAINED: Readonly<Record<PushChoice['content'], string>> = {
  transactions:
    'Every transaction with its date, text, amount and balance, and the company’s name. Account numbers leave only where a text has them.',
  files: 'The statements themselves, as they were added. The service reads them again.',
  corrections: 'What people said here of transactions that the service has: categories and merchants.',
};

/** What of the company is sent: chosen, shown as it would leave, and only then put into the outbox. */
export function PushSection({ companyId, baseUrl }: PushSectionProps) {
  const [choice, setChoice] = useState<PushChoice>({ content: 'transactions', maskNumbers: false });
  const [preview, setPreview] = useState<PushPreview | null>(null);
  const { busy, notice, run } = useAction();
  const change = (changed: Partial<PushChoice>): void => {
    setChoice((now) => ({ ...now, ...changed }));
    setPreview(null);
  };
  const look = async (): Promise<void> =>
    setPreview(await run('look', () => call('sync.preview', { companyId, choice })));
  const send = async ({ digest }: PushPreview): Promise<void> => {
    await run(
      'send',
      () => call('sync.push', { companyId, choice, digest }),
      () => 'It is in the outbox.',
    );
    setPreview(null);
  };
  return (
    <section aria-labelledby="push-title">
      <h2 id="push-title">Send to {hostOf(baseUrl)}</h2>
      <div className="sync-choices">
        <SegmentedControl
          size="xs"
          aria-label="What to send"
          data={CONTENTS}
          value={choice.content}
          onChange={(content) => change({ content: content as PushChoice['content'], maskNumbers: false })}
        />
        {choice.content === 'transactions' && (
          <Checkbox
            size="xs"
            label="Mask numbers in texts"
            checked={choice.maskNumbers}
            data-testid="mask-numbers"
            onChange={(event) => change({ maskNumbers: event.currentTarget.checked })}
          />
        )}
        <Button variant="default" loading={busy === 'look'} data-testid="sync-preview" onClick={look}>
          Show what would leave
        </Button>
      </div>
      <p className="dim sync-small">
        {EXPLAINED[choice.content]}
        {choice.maskNumbers && ' Of numbers of six digits or more only the last four leave.'}
      </p>
      <NoticeLine notice={notice} />
      {preview && <PreviewView preview={preview} isSending={busy === 'send'} onSend={() => send(preview)} />}
    </section>
  );
}
