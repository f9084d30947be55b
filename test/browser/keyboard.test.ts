import { describeKeyboard } from '../e2e/keyboard.e2e.ts';
import { browserDriver } from './chromium.ts';

describeKeyboard(browserDriver());
