import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
const stateSchema = z.object({ bounds: boundsSchema, maximized: z.boolean() });

export type Bounds = z.infer<typeof boundsSchema>;

/** How the window stood when it was closed. */
export type WindowState = z.infer<typeof stateSchema>;

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

/** What the file says; null where there is none, or none that can be understood. */
export function readWindowState(path: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
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
