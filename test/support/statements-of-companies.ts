import { createRandom, FAMILIES, type FamilyName, live, liveOn, makeStatement } from './maker/index.ts';

/** One account of a company, with a statement a month. */
export interface AccountSketch {
  readonly family: FamilyName;
  readonly holder: string;
  readonly accountNumber: string;
  readonly months: number;
}

/** The statements of an account month by month, each as a PDF; the same every time. */
export function statementsOf({ family, holder, accountNumber, months }: AccountSketch): Uint8Array[] {
  const { life } = FAMILIES[family];
  const random = createRandom(months, accountNumber);
  let activity = { ...live(life, random, false), holder, accountNumber };
  return Array.from({ length: months }, (_, month) => {
    if (month > 0) activity = { ...activity, ...liveOn(activity, life, random, false) };
    return makeStatement({ family, activity }, month).pdf;
  });
}
