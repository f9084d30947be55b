import { describePowerCut } from '../e2e/power-cut.e2e.ts';
import { desktopDriver } from './electron.ts';

describePowerCut(desktopDriver());
