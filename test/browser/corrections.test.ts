import { describeCorrections } from '../e2e/corrections.e2e.ts';
import { browserDriver } from './chromium.ts';

describeCorrections(browserDriver());
