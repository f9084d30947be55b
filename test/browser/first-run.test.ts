import { describeFirstRun } from '../e2e/first-run.e2e.ts';
import { browserDriver } from './chromium.ts';

describeFirstRun(browserDriver());
