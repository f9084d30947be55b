import './reading.css';
import { Button, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type DocumentSettings, type Finding, isAnythingSaid, NOTHING_SAID } from '../../../shared/model/index.ts';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { settingsOf } from '../../data/reading.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ColumnFields } from './column-fields.tsx';
import { ReadingFields } from './reading-fields.tsx';

interface ReadingDialogProps {
  readonly document: DocumentRecord;
  /** What the file leaves open. */
  readonly questions: readonly Finding[];
  readonly onClose: () => void;
  /** The file is queued to be read again. */
  readonly onQueued: () => void;
}

/** Lets a person say what a file does not, and has it read again by that. */
export function ReadingDialog({ document, questions, onClose, onQueued }: ReadingDialogProps) {
  const said = settingsOf(document);
  const [settings, setSettings] = useState(said);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const readAgain = async (wanted: DocumentSettings): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    const result = await call('document.read', { id: document.id, settings: wanted });
    setBusy(false);
    if (result.ok) onQueued();
    else setRefusal(result.error.message);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void readAgain(settings);
  };

  return (
    <Dialog onClose={onClose} title="How this file is read">
      <form onSubmit={submit} data-testid="reading-dialog" className="reading-form">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <strong>{document.fileName}</strong> is read again with what you say here. It can be set back at any time.
        </Text>
        <ReadingFields settings={settings} questions={questions} onChange={setSettings} />
        {document.columns && (
          <ColumnFields
            columns={settings.columns ?? document.columns}
            question={questions.find(({ code }) => code === 'columns_inferred')?.message}
            onChange={(columns) => setSettings({ ...settings, columns })}
          />
        )}
        {refusal !== null && (
          <p className="reading-refusal" role="alert">
            {refusal}
          </p>
        )}
        <Group justify="space-between" mt="xs">
          <Button
            variant="subtle"
            color="gray"
            disabled={busy || !isAnythingSaid(said)}
            onClick={() => readAgain(NOTHING_SAID)}
          >
            Set all back
          </Button>
          <Button type="submit" loading={busy}>
            Read again
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
