import { useLocalStorage } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { focusedNow, giveFocusBack } from './give-focus-back.ts';

interface SidePanelProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const NARROWEST = 30;
const WIDEST = 70;
const STEP = 2;

const within = (percent: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, percent)));

/** Escape belongs to a dialog first, where one is open. */
const inDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** A panel at the right whose width is dragged or set by arrow keys, and remembered. Escape closes it, and the focus goes back to where it was beside it. */
export function SidePanel({ label, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const [percent, setPercent] = useLocalStorage({
    key: 'egret-page-width',
    defaultValue: 45,
    getInitialValueInEffect: false,
  });

  useEffect(() => {
    const close = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !inDialog(event.target)) onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);

  useEffect(() => {
    let outside = focusedNow();
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !panel.current?.contains(target) && !inDialog(target)) outside = target;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      giveFocusBack(outside);
    };
  }, []);

  const drag = (event: PointerEvent<HTMLHRElement>): void => {
    const row = panel.current?.parentElement?.getBoundingClientRect();
    if (!row || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setPercent(within((100 * (row.right - event.clientX)) / row.width));
  };
  const nudge = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    setPercent(within(percent + (event.key === 'ArrowLeft' ? STEP : -STEP)));
  };

  return (
    <aside ref={panel} className="side-panel" style={{ width: `${percent}%` }} aria-label={label}>
      <hr
        className="side-panel-edge"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label="Width of the page"
        aria-valuenow={percent}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={nudge}
      />
      {children}
    </aside>
  );
}
