import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Rectangle } from '../../../shared/model/index.ts';
import type { RowSpot } from '../../data/row-spots.ts';
import { staysInView } from '../../ui/stays-in-view.ts';
import { lightOn, quarterTurn } from './geometry.ts';
import type { Original, OriginalPage } from './original.ts';
import { PageCanvas } from './page-canvas.tsx';
import { uprightPage } from './upright-page.ts';

interface PageFrameProps {
  readonly original: Original;
  readonly page: number;
  /** Degrees clockwise by which the page's writing is turned. */
  readonly turn: number;
  readonly bounds: Rectangle | null;
  readonly zoom: number;
  /** The rows of the page, to be picked where they are printed. */
  readonly spots: readonly RowSpot[];
  readonly onPick: (transactionId: string) => void;
}

/** While the panel is dragged the drawing is stretched; it is drawn anew when the width has settled. */
const SETTLED = 150;

type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly page: OriginalPage }
  | { readonly kind: 'failed' };

function usePage(original: Original, number: number, quarter: number): PageState {
  const [loaded, setLoaded] = useState<{ readonly number: number; readonly page: OriginalPage | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    original.page(number).then(
      (page) => wanted && setLoaded({ number, page: uprightPage(page, quarter) }),
      () => wanted && setLoaded({ number, page: null }),
    );
    return () => {
      wanted = false;
    };
  }, [original, number, quarter]);
  if (loaded?.number !== number) return { kind: 'loading' };
  return loaded.page ? { kind: 'loaded', page: loaded.page } : { kind: 'failed' };
}

/** One page with its writing upright, as wide as the panel times the zoom, with the selected rectangle over it. */
export function PageFrame({ original, page: number, turn, bounds, zoom, spots, onPick }: PageFrameProps) {
  const { ref, width } = useElementSize();
  const state = usePage(original, number, quarterTurn(turn));
  const shownWidth = Math.floor(width * zoom);
  const [settledWidth] = useDebouncedValue(shownWidth, SETTLED, { leading: true });
  return (
    <section className="page-scroll" aria-label={`Page ${number}`}>
      <div ref={ref}>
        {state.kind === 'failed' && (
          <p className="dim" role="alert">
            This page could not be shown; what was read from it stays.
          </p>
        )}
        {state.kind === 'loaded' && shownWidth > 0 && (
          <Paper page={state.page} shownWidth={shownWidth}>
            <PageCanvas key={number} page={state.page} width={settledWidth} />
            {spots.map(({ id, label, bounds: place }) => (
              <button
                key={id}
                type="button"
                className="row-spot"
                tabIndex={-1}
                aria-label={label}
                style={{ ...lightOn(state.page.size, place, turn) }}
                onClick={() => onPick(id)}
              />
            ))}
            {bounds && <Highlight box={lightOn(state.page.size, bounds, turn)} zoom={zoom} />}
          </Paper>
        )}
      </div>
    </section>
  );
}

interface PaperProps {
  readonly page: OriginalPage;
  readonly shownWidth: number;
  readonly children: ReactNode;
}

const Paper = ({ page: { size }, shownWidth, children }: PaperProps) => (
  <div className="page-paper" style={{ width: shownWidth, aspectRatio: `${size.width} / ${size.height}` }}>
    {children}
  </div>
);

interface HighlightProps {
  readonly box: ReturnType<typeof lightOn>;
  readonly zoom: number;
}

function Highlight({ box, zoom }: HighlightProps) {
  const light = useRef<HTMLDivElement>(null);
  const { left, top } = box;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought into view again when it moves or is zoomed
  useEffect(() => {
    light.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [left, top, zoom]);
  useEffect(() => {
    const scroller = light.current?.closest('.page-scroll');
    return light.current && scroller ? staysInView(light.current, scroller) : undefined;
  }, []);
  return <div ref={light} className="row-highlight" data-testid="row-highlight" style={{ ...box }} />;
}
