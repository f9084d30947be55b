import { useCallback } from 'react';
import type { Provenance } from '../../shared/model/index.ts';
import { useAppInfo } from './use-app-info.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The date on the user's wall: when something is said. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Tells who says something now, and when. */
export function useProvenance(): () => Provenance {
  const createdBy = useAppInfo()?.user ?? null;
  return useCallback(() => ({ createdBy, createdOn: today() }), [createdBy]);
}
