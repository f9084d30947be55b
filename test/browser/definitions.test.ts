import { describeDefinitions } from '../e2e/definitions.e2e.ts';
import { browserDriver } from './chromium.ts';

describeDefinitions(browserDriver());
