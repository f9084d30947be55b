import { z } from 'zod';
import { DEFAULT_SETTINGS, NAMED_DATES, PROFIT_AND_LOSS_SECTIONS, type SummarySettings } from './model/index.ts';
import { failure, type Result, success } from './result.ts';

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
  amount: positive.max(1e12),
  factor: z.number().min(1).max(5),
  termMonths: z.number().positive().max(120),
  cadence: z.enum(['weekday', 'weekly', 'biweekly', 'monthly']),
});

const settings = z.strictObject({
  lowBalanceThreshold: z.number().min(-1e12).max(1e12),
  holidayCalendar: z.string().regex(/^[A-Z]{2}(?:-[A-Za-z0-9]{1,8})?$/),
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
  profitAndLossSections: z.record(slug, z.enum(PROFIT_AND_LOSS_SECTIONS)),
  scorecardDate: z.enum(NAMED_DATES),
  customDate: z.iso.date().nullable(),
  offers: z.array(offer).max(100).readonly(),
});

/** The settings of a company as people write, send and receive them. */
export const settingsSchema: z.ZodType<SummarySettings> = settings;

const file = settings.extend({ paymentsPerMonth: paymentsPerMonth.partial() }).partial();

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
  const given = Object.fromEntries(Object.entries(checked.data).filter(([, value]) => value !== undefined));
  const payments = { ...DEFAULT_SETTINGS.paymentsPerMonth, ...checked.data.paymentsPerMonth };
  return success(settings.parse({ ...DEFAULT_SETTINGS, ...given, paymentsPerMonth: payments }));
}

function jsonOf(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text));
  } catch {
    return failure('invalid_request', 'The file is not JSON.');
  }
}
