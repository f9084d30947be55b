import { Button } from '@mantine/core';
import type { Row } from '../../data/rows.ts';
import { ChevronRightIcon, PencilIcon } from '../../ui/icons.tsx';

interface RowActionsProps {
  readonly row: Row;
  readonly byId: ReadonlyMap<string, Row>;
  readonly onCorrect: (ids: ReadonlySet<string>) => void;
  /** Opens the form for what was read in the row's cells. */
  readonly onEdit: (row: Row) => void;
  readonly onShow: (row: Row) => void;
  /** A person said that it counts though it seems to repeat another. */
  readonly counted: boolean;
  /** Lets a row that is left out count after all. */
  readonly onCount: (row: Row) => void;
  readonly onLeaveOut: (row: Row) => void;
}

/** What a person can do about a row: correct it, go to the row it belongs with, let it count. */
export function RowActions(props: RowActionsProps) {
  const { row, byId, onCorrect, onEdit, onShow, counted, onCount, onLeaveOut } = props;
  const { transaction, annotation } = row;
  const otherLeg = byId.get(annotation?.matchingTransactionId ?? '');
  const original = byId.get(annotation?.duplicateOfId ?? '');
  return (
    <div className="row-actions">
      <Button
        variant="default"
        leftSection={<PencilIcon size={13} />}
        data-testid="correct"
        onClick={() => onCorrect(new Set([transaction.id]))}
      >
        Correct… <span className="dim">&nbsp;C</span>
      </Button>
      {transaction.page !== null && (
        <Button variant="default" data-testid="edit-cells" onClick={() => onEdit(row)}>
          Fix what was read… <span className="dim">&nbsp;E</span>
        </Button>
      )}
      {otherLeg && <GoTo label="The other leg" row={otherLeg} onShow={onShow} />}
      {original && <GoTo label="The row it repeats" row={original} onShow={onShow} />}
      {annotation?.duplicateOfId != null && (
        <Button variant="default" onClick={() => onCount(row)}>
          Count it after all
        </Button>
      )}
      {counted && (
        <Button variant="default" onClick={() => onLeaveOut(row)}>
          Leave it out again
        </Button>
      )}
    </div>
  );
}

interface GoToProps {
  readonly label: string;
  readonly row: Row;
  readonly onShow: (row: Row) => void;
}

const GoTo = ({ label, row, onShow }: GoToProps) => (
  <Button variant="subtle" color="gray" rightSection={<ChevronRightIcon size={13} />} onClick={() => onShow(row)}>
    {label}
  </Button>
);
