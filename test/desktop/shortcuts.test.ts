import { describeShortcuts } from '../e2e/shortcuts.e2e.ts';
import { desktopDriver } from './electron.ts';

describeShortcuts(desktopDriver());
