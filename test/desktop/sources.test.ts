import { describeSources } from '../e2e/sources.e2e.ts';
import { desktopDriver } from './electron.ts';

describeSources(desktopDriver());
