import { describeCorrections } from '../e2e/corrections.e2e.ts';
import { desktopDriver } from './electron.ts';

describeCorrections(desktopDriver());
