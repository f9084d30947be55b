import { describeSync } from '../e2e/sync.e2e.ts';
import { desktopDriver } from './electron.ts';

describeSync(desktopDriver());
