import { describeIntake } from '../e2e/intake.e2e.ts';
import { desktopDriver } from './electron.ts';

describeIntake(desktopDriver());
