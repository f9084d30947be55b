import { ActionIcon, Select } from '@mantine/core';
import type { CategoryChoice } from '../../../shared/contract.ts';
import {
  PROFIT_AND_LOSS_SECTIONS,
  type ProfitAndLossSection,
  type SummarySettings,
} from '../../../shared/model/index.ts';
import { categoriesByGroup, GROUP_TITLES } from '../../data/category-groups.ts';
import { CloseIcon } from '../../ui/icons.tsx';

type Sections = SummarySettings['profitAndLossSections'];

interface SectionMovesProps {
  readonly sections: Sections;
  readonly categories: readonly CategoryChoice[];
  readonly onChange: (change: (now: Sections) => Sections) => void;
}

const SECTION_CHOICES = PROFIT_AND_LOSS_SECTIONS.map((section) => ({ value: section, label: GROUP_TITLES[section] }));

/** The layout of the profit and loss: which categories stand in another section than that of their group. */
export function SectionMoves({ sections, categories, onChange }: SectionMovesProps) {
  const labelOf = (slug: string): string => categories.find((one) => one.slug === slug)?.label ?? slug;
  const moveTo = (slug: string, section: ProfitAndLossSection): void =>
    onChange((now) => ({ ...now, [slug]: section }));
  const putBack = (slug: string): void =>
    onChange((now) => Object.fromEntries(Object.entries(now).filter(([one]) => one !== slug)));
  const move = (slug: string): void => {
    const group = categories.find((one) => one.slug === slug)?.group ?? 'other';
    moveTo(slug, group);
  };
  return (
    <div className="setting-list">
      {Object.entries(sections).map(([slug, section]) => (
        <div key={slug} className="setting-row">
          <span>{labelOf(slug)}</span>
          <Select
            aria-label={`Section of ${labelOf(slug)}`}
            data={SECTION_CHOICES}
            value={section}
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
        maxDropdownHeight={260}
        size="xs"
        data-testid="move-category"
      />
    </div>
  );
}
