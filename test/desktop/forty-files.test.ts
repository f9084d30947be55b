import { describeFortyFiles } from '../e2e/forty-files.e2e.ts';
import { desktopDriver } from './electron.ts';

describeFortyFiles(desktopDriver());
