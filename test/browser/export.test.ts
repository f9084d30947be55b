import { describeExport } from '../e2e/export.e2e.ts';
import { browserDriver } from './chromium.ts';

describeExport(browserDriver());
