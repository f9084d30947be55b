import { describeAccounts } from '../e2e/accounts.e2e.ts';
import { browserDriver } from './chromium.ts';

describeAccounts(browserDriver());
