import { describeDefinitions } from '../e2e/definitions.e2e.ts';
import { desktopDriver } from './electron.ts';

describeDefinitions(desktopDriver());
