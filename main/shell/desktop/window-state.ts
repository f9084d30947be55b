import { readFileSync, writeFileSync } from 'node:fs';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window stood when it was closed. */
export interface WindowState {
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

/** So much of a window's width must lie on a screen to get hold of it. */
const WITHIN_REACH = 100;

/** Bounds that lie within reach on one of the screens, or null: a screen may be gone. */
export function onScreen(bounds: Bounds, screens: readonly Bounds[]): Bounds | null {
  const isOn = (screen: Bounds): boolean => {
    const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    return across >= WITHIN_REACH && bounds.y >= screen.y && bounds.y < screen.y + screen.height - WITHIN_REACH;
  };
  return screens.some(isOn) ? bounds : null;
}

function isBounds(value: unknown): value is Bounds {
  const { x, y, width, height } = Object(value);
  return [x, y, width, height].every(Number.isInteger) && width > 0 && height > 0;
}

/** Checked by hand: to load a library for it would hold up every start. */
function isWindowState(value: unknown): value is WindowState {
  const { bounds, maximized } = Object(value);
  return isBounds(bounds) && typeof maximized === 'boolean';
}

/** What the file says; null where there is none, or none that can be understood. */
export function readWindowState(path: string): WindowState | null {
  try {
    const state: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isWindowState(state) ? state : null;
  } catch {
    return null;
  }
}

/** While the window closes nothing else may happen, so it is written at once; where that fails, the next window stands anew. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch (error) {
    console.error('egret:', error);
  }
}
