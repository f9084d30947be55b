import type { Attention } from '../../data/attention.ts';
import { type Selection, selectFinding } from '../../data/selection.ts';
import { CheckCircleIcon, ChevronRightIcon } from '../../ui/icons.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';

interface AttentionListProps {
  readonly items: readonly Attention[];
  readonly onSelect: (selection: Selection) => void;
}

/** What a person should look at, the worst first. */
export function AttentionList({ items, onSelect }: AttentionListProps) {
  return (
    <section aria-labelledby="attention-title">
      <h2 id="attention-title">
        Needs attention <span className="dim">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className="nothing-found">
          <CheckCircleIcon /> Nothing was found that needs a look.
        </p>
      ) : (
        <ul className="attention" data-testid="attention">
          {items.map((item) => (
            <AttentionLine key={item.key} item={item} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AttentionLine({
  item,
  onSelect,
}: {
  readonly item: Attention;
  readonly onSelect: AttentionListProps['onSelect'];
}) {
  const { place, message, source, severity } = item;
  const content = (
    <>
      <SeverityMark severity={severity} />
      <span className="attention-text">
        {message}
        <small>{source}</small>
      </span>
    </>
  );
  if (place === null) return <li className="attention-line">{content}</li>;
  return (
    <li>
      <button type="button" className="attention-line" onClick={() => onSelect(selectFinding(place, item))}>
        {content}
        <span className="attention-page">
          Page {place.page} <ChevronRightIcon size={14} />
        </span>
      </button>
    </li>
  );
}
