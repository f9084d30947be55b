import { describeFigures } from '../e2e/figures.e2e.ts';
import { browserDriver } from './chromium.ts';

describeFigures(browserDriver());
