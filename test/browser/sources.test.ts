import { describeSources } from '../e2e/sources.e2e.ts';
import { browserDriver } from './chromium.ts';

describeSources(browserDriver());
