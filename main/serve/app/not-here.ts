import { Refusal } from '../../heron/server/index.ts';

/** Something that programs may do to data of their own, but not to what a person works with in the window. */
export const notInTheApp = (reason: string): Refusal => new Refusal(501, `Not done in the app: ${reason}`);
