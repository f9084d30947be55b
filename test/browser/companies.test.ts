import { describeCompanies } from '../e2e/companies.e2e.ts';
import { browserDriver } from './chromium.ts';

describeCompanies(browserDriver());
