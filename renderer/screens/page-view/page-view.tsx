import './page-view.css';
import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { type PageToShow, placeLabel } from '../../data/place.ts';
import type { RowSpot } from '../../data/row-spots.ts';
import type { Row } from '../../data/rows.ts';
import type { Selection } from '../../data/selection.ts';
import { ChevronLeftIcon, ChevronRightIcon, CloseIcon, ZoomInIcon, ZoomOutIcon } from '../../ui/icons.tsx';
import { PageFrame } from './page-frame.tsx';
import { SelectionReasons } from './selection-reasons.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useOriginal } from './use-original.ts';

interface PageViewProps {
  readonly document: DocumentRecord;
  readonly selection: Selection;
  /** The selected row as it is now; null where no row is selected. */
  readonly row: Row | null;
  readonly onClose: () => void;
  /** The rows that can be picked on the page they are printed on. */
  readonly spots: readonly RowSpot[];
  readonly onPick: (transactionId: string) => void;
  /** What can be done about the selected row. */
  readonly children?: ReactNode;
}

const ZOOM_STEP = 1.25;
const FURTHEST_ZOOM = 4;

/** Where a row or finding comes from, and why it was read the way it was. */
export function PageView(props: PageViewProps) {
  const { place } = props.selection;
  return place.page === null ? <FileView {...props} place={placeLabel(place)} /> : <Pages {...props} place={place} />;
}

/** A file without pages has nothing to show but where to look in it. */
function FileView({ document, selection, row, onClose, children, place }: PageViewProps & { readonly place: string }) {
  return (
    <div className="page-view" data-testid="page-view">
      <header className="page-bar">
        <strong title={document.fileName}>{document.fileName}</strong>
        <Control label="Close the page (Esc)" onClick={onClose} Icon={CloseIcon} />
      </header>
      <SelectionReasons row={row} finding={selection.finding}>
        {children}
      </SelectionReasons>
      <p className="page-state" data-testid="place-in-file">
        {place} of {document.fileName}
      </p>
    </div>
  );
}

/** The page a row or finding comes from, with its rectangle lit. */
function Pages(props: PageViewProps & { readonly place: PageToShow }) {
  const { document, selection, row, onClose, children, place, spots, onPick } = props;
  const [zoom, setZoom] = useState(1);
  /** The page turned to by hand; the next selection leads back to its own. */
  const [turned, setTurned] = useState<{ readonly from: Selection; readonly page: number } | null>(null);
  const page = turned?.from === selection ? turned.page : place.page;
  const turn = (to: number): void => setTurned({ from: selection, page: to });

  return (
    <div className="page-view" data-testid="page-view">
      <header className="page-bar">
        <strong title={document.fileName}>{document.fileName}</strong>
        <Control label="Previous page" disabled={page <= 1} onClick={() => turn(page - 1)} Icon={ChevronLeftIcon} />
        <span className="page-number">
          Page {page} of {document.pages}
        </span>
        <Control
          label="Next page"
          disabled={page >= document.pages}
          onClick={() => turn(page + 1)}
          Icon={ChevronRightIcon}
        />
        <Control label="Zoom out" disabled={zoom <= 1} onClick={() => setZoom(zoom / ZOOM_STEP)} Icon={ZoomOutIcon} />
        <Control
          label="Zoom in"
          disabled={zoom >= FURTHEST_ZOOM}
          onClick={() => setZoom(Math.min(zoom * ZOOM_STEP, FURTHEST_ZOOM))}
          Icon={ZoomInIcon}
        />
        <Control label="Close the page (Esc)" onClick={onClose} Icon={CloseIcon} />
      </header>
      <SelectionReasons row={row} finding={selection.finding}>
        {children}
      </SelectionReasons>
      <Original
        key={document.id}
        document={document}
        page={page}
        bounds={page === place.page ? place.bounds : null}
        zoom={zoom}
        spots={spots.filter((spot) => spot.page === page)}
        onPick={onPick}
      />
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly Icon: typeof CloseIcon;
}

function Control({ label, disabled = false, onClick, Icon }: ControlProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>
        <Icon />
      </ActionIcon>
    </Tooltip>
  );
}

interface OriginalProps {
  readonly document: DocumentRecord;
  readonly page: number;
  readonly bounds: PageToShow['bounds'];
  readonly zoom: number;
  readonly spots: readonly RowSpot[];
  readonly onPick: (transactionId: string) => void;
}

/** The file itself, in whatever state it is. */
function Original({ document, page, bounds, zoom, spots, onPick }: OriginalProps) {
  const { state, unlock } = useOriginal(document);
  switch (state.kind) {
    case 'loading':
      return (
        <div className="page-state">
          <Loader size="sm" aria-label="Opening the original" />
        </div>
      );
    case 'locked':
      return <UnlockForm wrong={state.wrong} onUnlock={unlock} />;
    case 'failed':
      return (
        <p className="page-state" role="alert">
          {state.message}
        </p>
      );
    case 'open':
      return (
        <PageFrame
          original={state.original}
          turn={document.pageLayouts?.[page - 1]?.turn ?? 0}
          page={page}
          bounds={bounds}
          zoom={zoom}
          spots={spots}
          onPick={onPick}
        />
      );
  }
}
