import { describePrintedFigures } from '../e2e/printed-figures.e2e.ts';
import { browserDriver } from './chromium.ts';

describePrintedFigures(browserDriver());
