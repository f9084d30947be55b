import '../correct/correct.css';
import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { merged } from '../../../shared/corrections/edits.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import type { Row } from '../../data/rows.ts';
import { usePreview } from '../../data/use-preview.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ChangePreview } from '../correct/change-preview.tsx';

interface ImportDialogProps {
  readonly companyId: string;
  readonly fileName: string;
  readonly corrections: Corrections;
  /** What the file says. */
  readonly taken: Corrections;
  readonly byId: ReadonlyMap<string, Row>;
  readonly onTakeIn: () => void;
  readonly onClose: () => void;
}

/** Shows what a file of rules and corrections would change, before it is taken in. */
export function ImportDialog({ companyId, fileName, corrections, taken, byId, onTakeIn, onClose }: ImportDialogProps) {
  const after = useMemo(() => merged(corrections, taken), [corrections, taken]);
  const preview = usePreview(companyId, after);
  return (
    <Dialog onClose={onClose} size="xl" title="Take in rules and corrections">
      <div className="correct-form" data-testid="import-dialog">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <strong>{fileName}</strong> {addedSentence(corrections, after)} What it says anew of the same thing takes the
          place of what was said; everything else stays.
        </Text>
        <ChangePreview state={preview} byId={byId} nothing="" />
        <Group justify="flex-end" gap="xs" className="correct-foot">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={onTakeIn} data-autofocus>
            Take in
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}

/** Rules and corrections that the file brings and that were not there before. */
function addedSentence(before: Corrections, after: Corrections): string {
  const rules = after.rules.length - before.rules.length;
  const others = correctionCount(after) - correctionCount(before);
  if (rules + others === 0) return 'adds nothing that was not there.';
  return `adds ${counted(rules, 'rule')} and ${counted(others, 'correction')}.`;
}

const correctionCount = ({ feedback, counted: rows, cells, printed = [] }: Corrections): number =>
  feedback.length + rows.length + cells.length + printed.length;

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
