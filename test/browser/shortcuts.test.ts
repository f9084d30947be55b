import { describeShortcuts } from '../e2e/shortcuts.e2e.ts';
import { browserDriver } from './chromium.ts';

describeShortcuts(browserDriver());
