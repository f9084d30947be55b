import { describeResilience } from '../e2e/resilience.e2e.ts';
import { desktopDriver } from './electron.ts';

describeResilience(desktopDriver());
