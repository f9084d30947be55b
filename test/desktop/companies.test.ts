import { describeCompanies } from '../e2e/companies.e2e.ts';
import { desktopDriver } from './electron.ts';

describeCompanies(desktopDriver());
