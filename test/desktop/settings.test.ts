import { describeSettings } from '../e2e/settings.e2e.ts';
import { desktopDriver } from './electron.ts';

describeSettings(desktopDriver());
