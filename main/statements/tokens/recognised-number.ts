/** What recognition puts for the marks inside a number. */
const MARK = /[.,:;'’‘`·]/;
const CORE = /^(\D*?)(\d(?:[\d.,:;'’‘`·]*\d)?)(\D*)$/;
/** Blots beside a number, and brackets that recognition takes for others. */
const BLOTS = /^["'`´‘’“”.,:;_~|°*«»]+|["'`´‘’“”.,:;_~|°*«»]+$/g;
const OPENED = /[{[]/g;
const CLOSED = /[}\]]/g;
/** `S$` is taken for `$$`. */
const DOUBLED = /\${2,}/g;

/** How many digits stand to the right of each mark, from the last mark to the first. */
function digitsBehindMarks(text: string): number[] {
  const behind: number[] = [];
  let digits = 0;
  for (const letter of [...text].reverse())
    if (!MARK.test(letter)) digits += 1;
    else if (behind.at(-1) !== digits) behind.push(digits);
  return behind;
}

/**
 * Whether marks stand where those of an amount of money do, whatever they were taken for: recognition confuses comma and
 * point, and loses one of them.
 */
function isMoney(core: string, exponent: number): boolean {
  const [last, ...others] = digitsBehindMarks(core);
  if (last === undefined) return false;
  const groups = last === exponent ? others : [last, ...others];
  const nearest = groups[0] ?? Number.POSITIVE_INFINITY;
  if (last !== exponent && nearest !== exponent + 3) return false;
  return groups.every((digits, at) => (at === 0 ? digits === exponent + 3 : digits - (groups[at - 1] ?? 0) >= 2));
}

/**
 * Splits a recognised word into what stands before, in and after an amount of money whose marks were misread; null when
 * it is none.
 *
 * @param exponent digits behind the decimal mark
 */
export function recognisedNumber(
  text: string,
  exponent: number,
): { before: string; digits: string; after: string } | null {
  const clean = text.replace(BLOTS, '').replace(OPENED, '(').replace(CLOSED, ')').replace(DOUBLED, '$');
  const [, before = '', core = '', after = ''] = CORE.exec(clean) ?? [];
  return isMoney(core, exponent) ? { before, digits: core.replace(/\D/g, ''), after } : null;
}
