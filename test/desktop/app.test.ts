import { describeApp } from '../e2e/app.e2e.ts';
import { desktopDriver } from './electron.ts';

describeApp(desktopDriver());
