import { describeSync } from '../e2e/sync.e2e.ts';
import { browserDriver } from './chromium.ts';

describeSync(browserDriver());
