import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import type { ProfitAndLossEntry } from '../../../shared/model/index.ts';
import {
  canGo,
  sectionsOf,
  withEntry,
  withMoved,
  withoutEntry,
  withSection,
  withSubtotal,
} from '../../data/layout-edits.ts';
import { ArrowDownIcon, ArrowUpIcon, CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { NameField } from '../../ui/name-field.tsx';

type Layout = readonly ProfitAndLossEntry[];

interface LayoutEditorProps {
  readonly layout: Layout;
  readonly onChange: (change: (now: Layout) => Layout) => void;
}

/** The sections and subtotals of the profit and loss: named, ordered, added and taken away. */
export function LayoutEditor({ layout, onChange }: LayoutEditorProps) {
  return (
    <div className="setting-list">
      <ol className="layout-entries">
        {layout.map((entry, at) => (
          <LayoutLine key={entry.slug} entry={entry} at={at} layout={layout} onChange={onChange} />
        ))}
      </ol>
      <p className="dim">Net cash movement closes every layout by itself.</p>
      <Button.Group>
        <Button
          variant="default"
          leftSection={<PlusIcon size={14} />}
          onClick={() => onChange((now) => withSection(now, 'New section'))}
        >
          Add a section
        </Button>
        <Button
          variant="default"
          leftSection={<PlusIcon size={14} />}
          onClick={() => onChange((now) => withSubtotal(now, 'New subtotal'))}
        >
          Add a subtotal
        </Button>
      </Button.Group>
    </div>
  );
}

interface LayoutLineProps extends LayoutEditorProps {
  readonly entry: ProfitAndLossEntry;
  readonly at: number;
}

function LayoutLine({ entry, at, layout, onChange }: LayoutLineProps) {
  const { slug, name, adds } = entry;
  return (
    <li className="layout-entry" data-kind={adds === null ? 'section' : 'subtotal'}>
      <NameField
        label={adds === null ? `Section ${name}` : `Subtotal ${name}`}
        hideLabel
        name={name}
        onChange={(typed) => onChange((now) => withEntry(now, slug, { name: typed }))}
      />
      <span className="layout-buttons">
        <ActionIcon
          aria-label={`Move ${name} up`}
          disabled={at === 0}
          onClick={() => onChange((now) => withMoved(now, slug, -1))}
        >
          <ArrowUpIcon size={14} />
        </ActionIcon>
        <ActionIcon
          aria-label={`Move ${name} down`}
          disabled={at === layout.length - 1}
          onClick={() => onChange((now) => withMoved(now, slug, 1))}
        >
          <ArrowDownIcon size={14} />
        </ActionIcon>
        <ActionIcon
          aria-label={`Take ${name} away`}
          disabled={!canGo(entry)}
          onClick={() => onChange((now) => withoutEntry(now, slug))}
        >
          <CloseIcon size={14} />
        </ActionIcon>
      </span>
      {adds !== null && (
        <MultiSelect
          aria-label={`Sections that ${name} adds up`}
          data={sectionsOf(layout).map((section) => ({ value: section.slug, label: section.name }))}
          value={[...adds]}
          // A subtotal of nothing is none.
          onChange={(chosen) => chosen.length > 0 && onChange((now) => withEntry(now, slug, { adds: chosen }))}
          size="xs"
        />
      )}
    </li>
  );
}
