import { ActionIcon, Select } from '@mantine/core';
import type { CategoryChoice } from '../../../shared/contract.ts';
import { LAST_SECTION, type SummarySettings } from '../../../shared/model/index.ts';
import { categoriesByGroup } from '../../data/category-groups.ts';
import { sectionsOf } from '../../data/layout-edits.ts';
import { CloseIcon } from '../../ui/icons.tsx';

type Sections = SummarySettings['profitAndLossSections'];

interface SectionMovesProps {
  readonly sections: Sections;
  readonly layout: SummarySettings['profitAndLossLayout'];
  readonly categories: readonly CategoryChoice[];
  readonly onChange: (change: (now: Sections) => Sections) => void;
}

/** Which categories of the profit and loss stand in another section than that of their group. */
export function SectionMoves({ sections, layout, categories, onChange }: SectionMovesProps) {
  const choices = sectionsOf(layout).map(({ slug, name }) => ({ value: slug, label: name }));
  const labelOf = (slug: string): string => categories.find((one) => one.slug === slug)?.label ?? slug;
  const moveTo = (slug: string, section: string): void => onChange((now) => ({ ...now, [slug]: section }));
  const putBack = (slug: string): void =>
    onChange((now) => Object.fromEntries(Object.entries(now).filter(([one]) => one !== slug)));
  const move = (slug: string): void => {
    const group = categories.find((one) => one.slug === slug)?.group ?? LAST_SECTION;
    moveTo(slug, group);
  };
  return (
    <div className="setting-list">
      {Object.entries(sections).map(([slug, section]) => (
        <div key={slug} className="setting-row">
          <span>{labelOf(slug)}</span>
          <Select
            aria-label={`Section of ${labelOf(slug)}`}
            data={choices}
            value={choices.some(({ value }) => value === section) ? section : null}
            placeholder="No longer in the layout"
            onChange={(chosen) => chosen !== null && moveTo(slug, chosen)}
            allowDeselect={false}
            size="xs"
          />
          <ActionIcon aria-label={`Put ${labelOf(slug)} back`} onClick={() => putBack(slug)}>
            <CloseIcon size={14} />
          </ActionIcon>
        </div>
      ))}
      <Select
        aria-label="Move a category"
        placeholder="Move a category…"
        data={categoriesByGroup(categories.filter(({ slug }) => !(slug in sections)))}
        value={null}
        onChange={(slug) => slug !== null && move(slug)}
        searchable
        size="xs"
        data-testid="move-category"
      />
    </div>
  );
}
