import { describePrintedFigures } from '../e2e/printed-figures.e2e.ts';
import { desktopDriver } from './electron.ts';

describePrintedFigures(desktopDriver());
