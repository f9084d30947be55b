import { describeIntake } from '../e2e/intake.e2e.ts';
import { browserDriver } from './chromium.ts';

describeIntake(browserDriver());
