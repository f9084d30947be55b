import { describeFirstRun } from '../e2e/first-run.e2e.ts';
import { desktopDriver } from './electron.ts';

describeFirstRun(desktopDriver());
