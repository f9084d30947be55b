import { describeTransactions } from '../e2e/transactions.e2e.ts';
import { browserDriver } from './chromium.ts';

describeTransactions(browserDriver());
