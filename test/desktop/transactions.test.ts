import { describeTransactions } from '../e2e/transactions.e2e.ts';
import { desktopDriver } from './electron.ts';

describeTransactions(desktopDriver());
