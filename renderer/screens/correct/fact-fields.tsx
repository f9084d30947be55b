import { Autocomplete, Input, SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { CorrectionChoices } from '../../../shared/contract.ts';
import type { CorrectedFacts } from '../../../shared/model/index.ts';
import { categoriesByGroup } from '../../data/category-groups.ts';
import type { FactChanges } from '../../data/corrected-facts.ts';
import { groupLabel, REVENUE_LABELS } from '../../data/said-sentences.ts';

/** Stands for "nothing said" where a control takes texts only. */
const INFERRED = 'inferred';

/** Names that a list shows at once; typing narrows it. */
const NAMES_SHOWN = 50;

interface FactFieldsProps {
  readonly facts: CorrectedFacts;
  readonly choices: CorrectionChoices;
  /** Merchants that are known of this company. */
  readonly names: readonly string[];
  /** What stands where nothing is said. */
  readonly asIs: { readonly category: string; readonly merchant: string };
  /** Money comes in, so it may be revenue. */
  readonly mayBeRevenue: boolean;
  readonly onChange: (changes: FactChanges) => void;
}

/** What a row is: category, merchant and its group, revenue or not. */
export function FactFields({ facts, choices, names, asIs, mayBeRevenue, onChange }: FactFieldsProps) {
  const categories = useMemo(() => categoriesByGroup(choices.categories), [choices]);
  const { categorySlug, merchantName, merchantGroup, revenue } = facts;
  return (
    <>
      <Select
        label="Category"
        placeholder={asIs.category}
        data={categories}
        value={categorySlug}
        onChange={(slug) => onChange({ categorySlug: slug })}
        searchable
        selectFirstOptionOnChange
        selectFirstOptionOnDropdownOpen
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': 'Leave the category as it is' }}
        nothingFoundMessage="No category of this name"
        size="xs"
        data-autofocus
        data-testid="fact-category"
      />
      <div className="correct-pair">
        <Autocomplete
          label="Merchant"
          placeholder={asIs.merchant}
          data={[...names]}
          limit={NAMES_SHOWN}
          maxLength={140}
          value={merchantName ?? ''}
          onChange={(name) =>
            onChange(name === '' ? { merchantName: null, merchantGroup: null } : { merchantName: name })
          }
          size="xs"
          data-testid="fact-merchant"
        />
        <Select
          label="Merchant group"
          placeholder={merchantName === null ? 'Name the merchant first' : 'As known of it'}
          data={choices.merchantGroups.map((group) => ({ value: group, label: groupLabel(group) }))}
          value={merchantGroup}
          onChange={(group) => onChange({ merchantGroup: group })}
          disabled={merchantName === null}
          searchable
          selectFirstOptionOnChange
          selectFirstOptionOnDropdownOpen
          openOnFocus={false}
          clearable
          clearButtonProps={{ 'aria-label': 'Leave the group as it is known' }}
          nothingFoundMessage="No group of this name"
          size="xs"
          data-testid="fact-group"
        />
      </div>
      {mayBeRevenue && (
        <Input.Wrapper label="Revenue" size="xs">
          <SegmentedControl
            aria-label="Revenue"
            fullWidth
            size="xs"
            value={revenue === null ? INFERRED : String(revenue)}
            onChange={(value) => onChange({ revenue: revenueOf(value) })}
            data={[
              { value: INFERRED, label: 'By its category' },
              ...Object.entries(REVENUE_LABELS).map(([value, label]) => ({ value, label })),
            ]}
          />
        </Input.Wrapper>
      )}
    </>
  );
}

function revenueOf(value: string): CorrectedFacts['revenue'] {
  if (value === 'true') return true;
  if (value === 'false') return false;
  return value === 'review' ? 'review' : null;
}
