import { describeLocalApi } from '../e2e/local-api.e2e.ts';
import { desktopDriver } from './electron.ts';

describeLocalApi(desktopDriver());
