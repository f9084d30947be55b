import { z } from 'zod';
import { faultOfLayout, NAMED_DATES, SHEET_NAMES, type SummarySettings } from '../model/index.ts';
import { failure, type Result, success } from '../result.ts';
import { changedSettings, settingsWith } from './changes.ts';

const slug = z.string().regex(/^[a-z0-9_]{1,64}$/);
const slugs = z.array(slug).max(200).readonly();
const positive = z.number().positive();

const paymentsPerMonth = z.strictObject({
  daily: positive,
  weekday: positive,
  twice_weekly: positive,
  weekly: positive,
  biweekly: positive,
  monthly: positive,
  quarterly: positive,
  annually: positive,
});

const offer = z.strictObject({
  name: z.string().min(1).max(140),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .exactOptional(),
  amount: positive.max(1e12),
  factor: z.number().min(1).max(5),
  termMonths: z.number().positive().max(120),
  cadence: z.enum(['weekday', 'weekly', 'biweekly', 'monthly']),
});

const layoutEntry = z.strictObject({
  slug,
  name: z.string().trim().min(1).max(140),
  adds: z.array(slug).min(1).max(100).readonly().nullable(),
});

const layout = z
  .array(layoutEntry)
  .max(100)
  .readonly()
  .superRefine((entries, context) => {
    const fault = faultOfLayout(entries);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

const settings = z.strictObject({
  lowBalanceThreshold: z.number().min(-1e12).max(1e12),
  holidayCalendar: z.string().regex(/^[A-Z]{2}(?:-[A-Za-z0-9 ]{1,40})?$/),
  disabledAccountIds: z.array(z.string().max(400)).max(10_000).readonly(),
  nonRevenueCategories: slugs,
  factoringIsRevenue: z.boolean(),
  paymentsPerMonth,
  feeUnit: z
    .strictObject({ lowest: positive, highest: positive })
    .refine(({ lowest, highest }) => lowest <= highest, 'the lowest is above the highest')
    .nullable(),
  averagedPeriods: z.enum(['full', 'all']),
  requiredRevenuePerMonth: positive.nullable(),
  profitAndLossLayout: layout,
  profitAndLossSections: z.record(slug, slug),
  scorecardDate: z.enum(NAMED_DATES),
  customDate: z.iso.date().nullable(),
  offers: z.array(offer).max(100).readonly(),
  sheets: z.array(z.enum(SHEET_NAMES)).min(1).readonly(),
});

/** The settings of a company as people write, send and receive them. */
export const settingsSchema: z.ZodType<SummarySettings> = settings;

const file = settings.extend({ paymentsPerMonth: paymentsPerMonth.partial() }).partial();

/** Settings as a file to keep or hand on: it names what differs from the defaults. */
export const writeSettings = (settings: SummarySettings): string =>
  `${JSON.stringify(changedSettings(settings), null, 2)}\n`;

/**
 * Reads settings from the text of a JSON file that names only what differs from the defaults; a failure names the first
 * thing that is wrong with it. A name that is no setting is wrong: a misspelt one would change nothing without a word.
 */
export function readSettings(text: string): Result<SummarySettings> {
  const parsed = jsonOf(text);
  if (!parsed.ok) return parsed;
  const checked = file.safeParse(parsed.value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
    return failure('invalid_request', `The file holds no settings: ${place}${issue?.message}.`);
  }
  const { paymentsPerMonth: payments, ...others } = checked.data;
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const { paymentsPerMonth: usual, ...rest } = settingsWith(given);
  return success(settings.parse({ ...rest, paymentsPerMonth: { ...usual, ...payments } }));
}

function jsonOf(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text));
  } catch {
    return failure('invalid_request', 'The file is not JSON.');
  }
}
