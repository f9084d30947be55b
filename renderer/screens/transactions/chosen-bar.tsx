import { Button } from '@mantine/core';
import type { CorrectWhat } from '../../data/correct-keys.ts';
import { rowCount } from '../../data/said-sentences.ts';
import { CloseIcon, PencilIcon } from '../../ui/icons.tsx';

interface ChosenBarProps {
  readonly ids: ReadonlySet<string>;
  /** How many of them the filter hides. */
  readonly hidden: number;
  readonly onCorrect: (ids: ReadonlySet<string>, what: CorrectWhat) => void;
  readonly onNone: () => void;
}

/** What can be done about several rows that were chosen. */
export const ChosenBar = ({ ids, hidden, onCorrect, onNone }: ChosenBarProps) => (
  <div className="transactions-chosen" data-testid="chosen">
    <strong>{ids.size.toLocaleString('en-US')} selected</strong>
    {hidden > 0 && <span className="dim">{rowCount(hidden)} of them not shown by this filter</span>}
    <Button variant="default" onClick={() => onCorrect(ids, 'category')}>
      Category… <kbd>G</kbd>
    </Button>
    <Button variant="default" onClick={() => onCorrect(ids, 'merchant')}>
      Merchant… <kbd>M</kbd>
    </Button>
    <Button variant="default" leftSection={<PencilIcon size={14} />} onClick={() => onCorrect(ids, 'all')}>
      Correct… <kbd>C</kbd>
    </Button>
    <Button variant="subtle" color="gray" leftSection={<CloseIcon size={12} />} onClick={onNone}>
      Clear selection
    </Button>
  </div>
);
