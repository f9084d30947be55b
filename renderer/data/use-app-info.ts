import type { AppInfo } from '../../shared/contract.ts';
import { call } from '../bridge.ts';
import { askedOnce, useAskedOnce } from './asked-once.ts';

const appInfo = askedOnce(() => call('app.info', {}));

/** What is running; null until main has told. */
export const useAppInfo = (): AppInfo | null => useAskedOnce(appInfo);
