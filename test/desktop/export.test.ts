import { describeExport } from '../e2e/export.e2e.ts';
import { desktopDriver } from './electron.ts';

describeExport(desktopDriver());
