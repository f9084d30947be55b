import { describeFigures } from '../e2e/figures.e2e.ts';
import { desktopDriver } from './electron.ts';

describeFigures(desktopDriver());
