import { Autocomplete, Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { Corrections } from '../../../shared/model/index.ts';
import { categoriesByGroup } from '../../data/category-groups.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { correctRows, MOST_ROWS } from '../../data/correct-rows.ts';
import type { FactChanges } from '../../data/corrected-facts.ts';
import { merchantNames } from '../../data/merchant-names.ts';
import type { Row } from '../../data/rows.ts';
import { rowCount } from '../../data/said-sentences.ts';
import { useChoices } from '../../data/use-choices.ts';
import { useProvenance } from '../../data/use-provenance.ts';
import { Dialog } from '../../ui/dialog.tsx';

const NAMES_SHOWN = 50;

interface QuickChoiceProps {
  readonly what: 'category' | 'merchant';
  /** The rows to correct; at least one. */
  readonly chosen: readonly Row[];
  readonly rows: readonly Row[];
  readonly corrections: Corrections;
  /** Saves what is said from now on, under a name for people. */
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  readonly onClose: () => void;
}

/** One thing about some rows, said with a few letters and Enter: it is saved at once, and Ctrl+Z takes it back. */
export function QuickChoice({ what, chosen, rows, onSave, onClose }: QuickChoiceProps) {
  const provenance = useProvenance();
  const say = (label: string, changes: FactChanges): void =>
    onSave(`${label}: ${rowCount(chosen.length)}`, (now) => correctRows(now, chosen, changes, 'rows', provenance()));
  const title = `${what === 'category' ? 'Category' : 'Merchant'} of ${rowCount(chosen.length)}`;
  return (
    <Dialog onClose={onClose} title={title} size="sm">
      <div data-testid="quick-choice">
        {chosen.length > MOST_ROWS ? (
          <p>More than {MOST_ROWS.toLocaleString('en-US')} rows are too many to correct one by one: make a rule.</p>
        ) : what === 'category' ? (
          <div className="quick-categories">
            <CategoryChoice onSay={say} onClose={onClose} />
          </div>
        ) : (
          <MerchantChoice rows={rows} onSay={say} />
        )}
      </div>
    </Dialog>
  );
}

type Say = (label: string, changes: FactChanges) => void;

function CategoryChoice({ onSay, onClose }: { readonly onSay: Say; readonly onClose: () => void }) {
  const { categories } = useChoices();
  const groups = useMemo(() => categoriesByGroup(categories), [categories]);
  // The field names its list to screen readers by the name that this had before it opened, so it is there a moment earlier.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setOpen(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Select
      aria-label="Category"
      placeholder="Type a few letters, then Enter"
      data={groups}
      onChange={(slug) => {
        const label = categories.find((category) => category.slug === slug)?.label;
        if (slug !== null && label !== undefined) onSay(label, { categorySlug: slug });
      }}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage="No category of this name"
      comboboxProps={{
        ...{ withinPortal: false, keepMounted: true, position: 'bottom' },
        middlewares: { flip: false, shift: false },
      }}
      dropdownOpened={isOpen}
      // The list stays open for as long as the dialog does: what closes the one closes both.
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      data-autofocus
      data-testid="quick-category"
    />
  );
}

function MerchantChoice({ rows, onSay }: { readonly rows: readonly Row[]; readonly onSay: Say }) {
  const names = useMemo(() => merchantNames(rows), [rows]);
  const [name, setName] = useState('');
  const submit = (): void => {
    const merchantName = name.trim();
    if (merchantName !== '') onSay(merchantName, { merchantName, merchantGroup: null });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Autocomplete
        aria-label="Merchant"
        placeholder="The merchant's name, then Enter"
        data={[...names]}
        limit={NAMES_SHOWN}
        maxLength={140}
        value={name}
        onChange={setName}
        data-autofocus
        data-testid="quick-merchant"
      />
    </form>
  );
}
