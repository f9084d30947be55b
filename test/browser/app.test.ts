import { describeApp } from '../e2e/app.e2e.ts';
import { browserDriver } from './chromium.ts';

describeApp(browserDriver());
