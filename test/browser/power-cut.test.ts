import { describePowerCut } from '../e2e/power-cut.e2e.ts';
import { browserDriver } from './chromium.ts';

describePowerCut(browserDriver());
