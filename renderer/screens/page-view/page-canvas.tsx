import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { drawingScale } from './geometry.ts';

interface PageCanvasProps {
  readonly page: PDFPageProxy;
  /** Width on the screen in CSS pixels. */
  readonly width: number;
}

/** Draws a page beside the screen and puts it up when it is whole; until then the last drawing stays. */
export function PageCanvas({ page, width }: PageCanvasProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    const canvas = document.createElement('canvas');
    const viewport = page.getViewport({
      scale: drawingScale(page.getViewport({ scale: 1 }), width, window.devicePixelRatio),
    });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport });
    let wanted = true;
    task.promise.then(
      () => {
        if (!wanted) return;
        holder.current?.replaceChildren(canvas);
        setState('drawn');
      },
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
      task.cancel();
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
