import { Button, Loader } from '@mantine/core';
import { useMemo } from 'react';
import type { Corrections } from '../../../shared/model/index.ts';
import type { Row } from '../../data/rows.ts';
import { provenanceSentence } from '../../data/said-sentences.ts';
import { type CountedAfterAll, countedRows, type Suppressed, suppressedRows } from '../../data/suppressed.ts';
import { CheckCircleIcon } from '../../ui/icons.tsx';
import { RowLine } from '../../ui/row-line.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';

interface DuplicatesProps {
  /** Undefined until first read. */
  readonly rows: readonly Row[] | undefined;
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  readonly onShow: (row: Row) => void;
  readonly onCount: (row: Row) => void;
  readonly onLeaveOut: (row: Row) => void;
}

/** Rows that are left out of every figure because they repeat others, each with its reason and the way back. */
export function Duplicates({ rows, byId, corrections, onShow, onCount, onLeaveOut }: DuplicatesProps) {
  const suppressed = useMemo(() => (rows ? suppressedRows(rows, byId) : []), [rows, byId]);
  const counted = useMemo(() => countedRows(corrections, byId), [corrections, byId]);
  if (rows === undefined) return <Loader size="sm" aria-label="Opening the transactions" />;

  return (
    <>
      <section aria-labelledby="suppressed-title">
        <h2 id="suppressed-title">
          Left out of every figure <span className="dim">{suppressed.length.toLocaleString('en-US')}</span>
        </h2>
        {suppressed.length === 0 ? (
          <p className="nothing-found">
            <CheckCircleIcon /> No row repeats another.
          </p>
        ) : (
          <VirtualList
            items={suppressed}
            keyOf={({ row }) => row.transaction.id}
            label="Rows left out"
            testId="suppressed"
          >
            {(one) => <SuppressedLine one={one} onShow={onShow} onCount={onCount} />}
          </VirtualList>
        )}
      </section>
      {counted.length > 0 && (
        <section aria-labelledby="counted-title">
          <h2 id="counted-title">
            Counted after all <span className="dim">{counted.length.toLocaleString('en-US')}</span>
          </h2>
          <VirtualList items={counted} keyOf={({ row }) => row.transaction.id} label="Rows counted" testId="counted">
            {(one) => <CountedLine one={one} onShow={onShow} onLeaveOut={onLeaveOut} />}
          </VirtualList>
        </section>
      )}
    </>
  );
}

interface SuppressedLineProps {
  readonly one: Suppressed;
  readonly onShow: (row: Row) => void;
  readonly onCount: (row: Row) => void;
}

function SuppressedLine({ one: { row, original, reason }, onShow, onCount }: SuppressedLineProps) {
  return (
    <>
      <RowLine row={row} note={reason} onShow={onShow} />
      {original && (
        <Button variant="subtle" color="gray" onClick={() => onShow(original)}>
          Show the row it repeats
        </Button>
      )}
      <Button variant="default" onClick={() => onCount(row)}>
        Count it after all
      </Button>
    </>
  );
}

interface CountedLineProps {
  readonly one: CountedAfterAll;
  readonly onShow: (row: Row) => void;
  readonly onLeaveOut: (row: Row) => void;
}

function CountedLine({ one: { row, counted, reason }, onShow, onLeaveOut }: CountedLineProps) {
  const note = reason ?? `Nothing repeats it now (${provenanceSentence(counted)}).`;
  return (
    <>
      <RowLine row={row} note={note} onShow={onShow} />
      <Button variant="default" onClick={() => onLeaveOut(row)}>
        Leave it out again
      </Button>
    </>
  );
}
