import { useAppInfo } from './use-app-info.ts';

const NONE: readonly string[] = [];

/** The languages that scans may be written in; none until main has told. */
export const useLanguages = (): readonly string[] => useAppInfo()?.languages ?? NONE;
