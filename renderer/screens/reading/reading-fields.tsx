import { MultiSelect, Radio, Select, Stack } from '@mantine/core';
import { DATE_ORDERS, type DateOrder, type DocumentSettings, type Finding } from '../../../shared/model/index.ts';
import { currencyLabel, DATE_ORDER_LABELS, languageName } from '../../data/reading.ts';
import { useLanguages } from '../../data/use-languages.ts';

const CURRENCIES = Intl.supportedValuesOf('currency').map((code) => ({ value: code, label: currencyLabel(code) }));

/** Stands for "nothing said" where a control takes texts only. */
const INFERRED = 'inferred';

interface ReadingFieldsProps {
  readonly settings: DocumentSettings;
  readonly questions: readonly Finding[];
  readonly onChange: (settings: DocumentSettings) => void;
}

/** Currency, date order and language; beside each what the file leaves open. */
export function ReadingFields({ settings, questions, onChange }: ReadingFieldsProps) {
  const languages = useLanguages();
  const asked = (code: Finding['code']): string | undefined => questions.find((one) => one.code === code)?.message;
  return (
    <>
      <Select
        label="Currency"
        description={asked('currency_unknown')}
        placeholder="As the file says"
        data={CURRENCIES}
        value={settings.currency}
        onChange={(currency) => onChange({ ...settings, currency })}
        searchable
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': 'Take the currency back' }}
        nothingFoundMessage="No currency of this name"
        size="xs"
        data-autofocus
        data-testid="reading-currency"
      />
      <Radio.Group
        label="Dates"
        description={asked('date_order_ambiguous')}
        value={settings.dateOrder ?? INFERRED}
        onChange={(value) => onChange({ ...settings, dateOrder: value === INFERRED ? null : (value as DateOrder) })}
        size="xs"
      >
        <Stack gap={6} mt={6}>
          <Radio value={INFERRED} label="As the file says" size="xs" />
          {DATE_ORDERS.map((order) => (
            <Radio key={order} value={order} label={DATE_ORDER_LABELS[order]} size="xs" />
          ))}
        </Stack>
      </Radio.Group>
      <MultiSelect
        label="Language of scans"
        description="Only for pages that are pictures."
        placeholder={settings.languages === null ? 'English' : ''}
        data={languages.map((code) => ({ value: code, label: languageName(code) }))}
        value={[...(settings.languages ?? [])]}
        onChange={(chosen) => onChange({ ...settings, languages: chosen.length === 0 ? null : chosen })}
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': 'Take the languages back' }}
        size="xs"
      />
    </>
  );
}
