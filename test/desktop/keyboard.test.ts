import { describeKeyboard } from '../e2e/keyboard.e2e.ts';
import { desktopDriver } from './electron.ts';

describeKeyboard(desktopDriver());
