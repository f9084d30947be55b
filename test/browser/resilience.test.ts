import { describeResilience } from '../e2e/resilience.e2e.ts';
import { browserDriver } from './chromium.ts';

describeResilience(browserDriver());
