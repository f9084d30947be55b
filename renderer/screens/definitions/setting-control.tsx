import { Checkbox, MultiSelect, SegmentedControl, Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CategoryChoice, HolidayCalendar } from '../../../shared/contract.ts';
import type { ChangedSettings, NamedDate, SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import { accountLabel, currenciesOf } from '../../data/accounts.ts';
import { categoriesByGroup } from '../../data/category-groups.ts';
import { frequencyText } from '../../data/figure-text.ts';
import { DATE_LABELS, PERIODS_LABELS, REGULAR_FREQUENCIES } from '../../data/setting-labels.ts';
import { SheetChoice } from '../export/sheet-choice.tsx';
import { DateField } from './date-field.tsx';
import { FeeUnitFields } from './fee-unit-fields.tsx';
import { LayoutEditor } from './layout-editor.tsx';
import { NumberField } from './number-field.tsx';
import { OfferFields } from './offer-fields.tsx';
import { SectionMoves } from './section-moves.tsx';

export interface SettingControlProps {
  readonly settings: SummarySettings;
  readonly accounts: readonly AccountRecord[];
  readonly categories: readonly CategoryChoice[];
  readonly calendars: readonly HolidayCalendar[];
  /** Says what is other from now on, of what holds then: clicks come faster than a store commits. */
  readonly onChange: (change: (now: SummarySettings) => ChangedSettings) => void;
}

/** Calendars that a list shows at once; typing narrows it. */
const CALENDARS_SHOWN = 60;
const MOST_UNITS = 1e12;
const MOST_PAYMENTS = 31;
const LEAST_PAYMENTS = 0.01;

/** What changes each setting. */
const CONTROLS: Readonly<Record<SettingName, (props: SettingControlProps) => ReactNode>> = {
  lowBalanceThreshold: ({ settings, onChange }) => (
    <NumberField
      label="Low balance"
      hideLabel
      value={settings.lowBalanceThreshold}
      lowest={-MOST_UNITS}
      highest={MOST_UNITS}
      onChange={(lowBalanceThreshold) => onChange(() => ({ lowBalanceThreshold }))}
    />
  ),
  nonRevenueCategories: RevenueCategories,
  factoringIsRevenue: ({ settings, onChange }) => (
    <Switch
      label="Counts as true revenue"
      checked={settings.factoringIsRevenue}
      onChange={({ currentTarget: { checked } }) => onChange(() => ({ factoringIsRevenue: checked }))}
    />
  ),
  paymentsPerMonth: ({ settings: { paymentsPerMonth }, onChange }) => (
    <div className="setting-grid">
      {REGULAR_FREQUENCIES.map((frequency) => (
        <NumberField
          key={frequency}
          label={frequencyText(frequency)}
          value={paymentsPerMonth[frequency]}
          lowest={LEAST_PAYMENTS}
          highest={MOST_PAYMENTS}
          onChange={(payments) =>
            onChange((now) => ({ paymentsPerMonth: { ...now.paymentsPerMonth, [frequency]: payments } }))
          }
        />
      ))}
    </div>
  ),
  feeUnit: ({ settings, onChange }) => (
    <FeeUnitFields feeUnit={settings.feeUnit} onChange={(feeUnit) => onChange(() => ({ feeUnit }))} />
  ),
  holidayCalendar: ({ settings, calendars, onChange }) => (
    <Select
      aria-label="Holidays"
      data={calendars.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
      value={settings.holidayCalendar}
      onChange={(holidayCalendar) => holidayCalendar !== null && onChange(() => ({ holidayCalendar }))}
      allowDeselect={false}
      searchable
      limit={CALENDARS_SHOWN}
      nothingFoundMessage="No calendar of this name"
      size="xs"
    />
  ),
  averagedPeriods: ({ settings, onChange }) => (
    <SegmentedControl
      aria-label="Averages"
      size="xs"
      value={settings.averagedPeriods}
      onChange={(averagedPeriods) => onChange(() => ({ averagedPeriods }))}
      data={Object.entries(PERIODS_LABELS).map(([value, label]) => ({
        value: value as SummarySettings['averagedPeriods'],
        label,
      }))}
    />
  ),
  disabledAccountIds: ({ settings: { disabledAccountIds }, accounts, onChange }) => (
    <div className="setting-list">
      {accounts.map((account) => (
        <Checkbox
          key={account.id}
          size="xs"
          label={accountLabel(account)}
          checked={!disabledAccountIds.includes(account.id)}
          onChange={({ currentTarget: { checked } }) =>
            onChange((now) => {
              const others = now.disabledAccountIds.filter((id) => id !== account.id);
              return { disabledAccountIds: checked ? others : [...others, account.id] };
            })
          }
        />
      ))}
    </div>
  ),
  profitAndLossLayout: ({ settings, onChange }) => (
    <LayoutEditor
      layout={settings.profitAndLossLayout}
      onChange={(change) => onChange((now) => ({ profitAndLossLayout: change(now.profitAndLossLayout) }))}
    />
  ),
  profitAndLossSections: ({ settings, categories, onChange }) => (
    <SectionMoves
      layout={settings.profitAndLossLayout}
      sections={settings.profitAndLossSections}
      categories={categories}
      onChange={(change) => onChange((now) => ({ profitAndLossSections: change(now.profitAndLossSections) }))}
    />
  ),
  requiredRevenuePerMonth: ({ settings, onChange }) => (
    <NumberField<number | null>
      label="Required revenue"
      hideLabel
      value={settings.requiredRevenuePerMonth}
      empty={null}
      placeholder="None"
      lowest={0.01}
      highest={MOST_UNITS}
      onChange={(requiredRevenuePerMonth) => onChange(() => ({ requiredRevenuePerMonth }))}
    />
  ),
  scorecardDate: ({ settings, onChange }) => (
    <Select
      aria-label="Scorecard looks from"
      data={Object.entries(DATE_LABELS).map(([value, label]) => ({ value, label }))}
      value={settings.scorecardDate}
      onChange={(scorecardDate) =>
        scorecardDate !== null && onChange(() => ({ scorecardDate: scorecardDate as NamedDate }))
      }
      allowDeselect={false}
      size="xs"
    />
  ),
  customDate: ({ settings, onChange }) => (
    <DateField
      label="Custom date"
      value={settings.customDate}
      onChange={(customDate) => onChange(() => ({ customDate }))}
    />
  ),
  offers: ({ settings, accounts, onChange }) => (
    <OfferFields
      offers={settings.offers}
      currencies={currenciesOf(accounts)}
      onChange={(change) => onChange((now) => ({ offers: change(now.offers) }))}
    />
  ),
  sheets: ({ settings: { sheets }, onChange }) => (
    <SheetChoice sheets={sheets} onChange={(change) => onChange((now) => ({ sheets: change(now.sheets) }))} />
  ),
};

/** What is excluded is stored; what is revenue is shorter to show. */
function RevenueCategories({ settings: { nonRevenueCategories }, categories, onChange }: SettingControlProps) {
  const shown = categories.map(({ slug }) => slug).filter((slug) => !nonRevenueCategories.includes(slug));
  return (
    <MultiSelect
      aria-label="Categories that are true revenue"
      data={categoriesByGroup(categories)}
      value={shown}
      onChange={(revenue) =>
        onChange((now) => ({
          nonRevenueCategories: [
            ...now.nonRevenueCategories.filter((slug) => !revenue.includes(slug)),
            ...shown.filter((slug) => !revenue.includes(slug)),
          ],
        }))
      }
      searchable
      size="xs"
      data-testid="revenue-categories"
    />
  );
}

/** The control of one setting. */
export function SettingControl({ name, ...props }: SettingControlProps & { readonly name: SettingName }) {
  const Control = CONTROLS[name];
  return <Control {...props} />;
}
