import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Rectangle } from '../../../shared/model/index.ts';
import { boxOn } from './geometry.ts';
import { PageCanvas } from './page-canvas.tsx';

interface PageFrameProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly bounds: Rectangle | null;
  readonly zoom: number;
}

/** While the panel is dragged the drawing is stretched; it is drawn anew when the width has settled. */
const SETTLED = 150;

function usePage(pdf: PDFDocumentProxy, number: number): PDFPageProxy | null {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let wanted = true;
    pdf.getPage(number).then(
      (loaded) => wanted && setPage(loaded),
      () => wanted && setPage(null),
    );
    return () => {
      wanted = false;
    };
  }, [pdf, number]);
  return page?.pageNumber === number ? page : null;
}

/** One page, as wide as the panel times the zoom, with the selected rectangle over it. */
export function PageFrame({ pdf, page: number, bounds, zoom }: PageFrameProps) {
  const { ref, width } = useElementSize();
  const page = usePage(pdf, number);
  const shownWidth = Math.floor(width * zoom);
  const [settledWidth] = useDebouncedValue(shownWidth, SETTLED, { leading: true });
  const size = page?.getViewport({ scale: 1 });
  return (
    <section className="page-scroll" aria-label={`Page ${number}`}>
      <div ref={ref}>
        {page && size && shownWidth > 0 && (
          <div className="page-paper" style={{ width: shownWidth, aspectRatio: `${size.width} / ${size.height}` }}>
            <PageCanvas key={number} page={page} width={settledWidth} />
            {bounds && <Highlight box={boxOn(size, bounds)} zoom={zoom} />}
          </div>
        )}
      </div>
    </section>
  );
}

interface HighlightProps {
  readonly box: ReturnType<typeof boxOn>;
  readonly zoom: number;
}

function Highlight({ box, zoom }: HighlightProps) {
  const light = useRef<HTMLDivElement>(null);
  const { left, top } = box;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought into view again when it moves or is zoomed
  useEffect(() => {
    light.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [left, top, zoom]);
  return <div ref={light} className="row-highlight" data-testid="row-highlight" style={{ ...box }} />;
}
