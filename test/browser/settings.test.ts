import { describeSettings } from '../e2e/settings.e2e.ts';
import { browserDriver } from './chromium.ts';

describeSettings(browserDriver());
