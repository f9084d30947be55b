import { describeLocalApi } from '../e2e/local-api.e2e.ts';
import { browserDriver } from './chromium.ts';

describeLocalApi(browserDriver());
