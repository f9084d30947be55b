import { describeAccounts } from '../e2e/accounts.e2e.ts';
import { desktopDriver } from './electron.ts';

describeAccounts(desktopDriver());
