import { useEffect, useRef, useState } from 'react';
import { drawingScale } from './geometry.ts';
import type { OriginalPage } from './original.ts';

interface PageCanvasProps {
  readonly page: OriginalPage;
  /** Width on the screen in CSS pixels. */
  readonly width: number;
}

/** Draws a page beside the screen and puts it up when it is whole; until then the last drawing stays. */
export function PageCanvas({ page, width }: PageCanvasProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    const drawing = page.draw(drawingScale(page.size, width, window.devicePixelRatio));
    let wanted = true;
    drawing.canvas.then(
      (canvas) => {
        if (!wanted) return;
        holder.current?.replaceChildren(canvas);
        setState('drawn');
      },
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
      drawing.cancel();
    };
  }, [page, width]);

  return (
    <>
      <div ref={holder} className="page-canvas" data-state={state} />
      {state === 'failed' && (
        <p className="page-failed" role="alert">
          This page could not be drawn; what was read from it stays.
        </p>
      )}
    </>
  );
}
