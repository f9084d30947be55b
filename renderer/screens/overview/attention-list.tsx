import type { Attention, Opens } from '../../data/attention.ts';
import { placeLabel } from '../../data/place.ts';
import { type Selection, selectFinding } from '../../data/selection.ts';
import { CheckCircleIcon, ChevronRightIcon } from '../../ui/icons.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';

interface AttentionListProps {
  readonly items: readonly Attention[];
  /** The figures were looked at, too; without them nobody knows that there is nothing. */
  readonly isWhole: boolean;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the form that answers what a file leaves open. */
  readonly onAnswer: (documentId: string) => void;
  /** Follows what else an item leads to. */
  readonly onOpen: (opens: Opens) => void;
}

/** The id of its heading, which what leads here gives the focus to. */
export const ATTENTION_TITLE = 'attention-title';

/** What a person should look at, the worst first. */
export function AttentionList({ items, isWhole, ...actions }: AttentionListProps) {
  return (
    <section aria-labelledby={ATTENTION_TITLE}>
      <h2 id={ATTENTION_TITLE} tabIndex={-1}>
        Needs attention {isWhole && <span className="dim">{items.length}</span>}
      </h2>
      {!isWhole && <p className="dim">What the figures show is not known yet.</p>}
      {isWhole && items.length === 0 && (
        <p className="nothing-found">
          <CheckCircleIcon /> Nothing was found that needs a look.
        </p>
      )}
      {items.length > 0 && (
        <ul className="attention" data-testid="attention">
          {items.map((item) => (
            <AttentionLine key={item.key} item={item} {...actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface AttentionLineProps extends Omit<AttentionListProps, 'items' | 'isWhole'> {
  readonly item: Attention;
}

const OPENS_LABELS: Readonly<Record<Opens['kind'], string>> = {
  evidence: 'Transactions',
  duplicates: 'Duplicates',
  statement: 'Statement',
  continuity: 'Accounts',
  account: 'Accounts',
};

function AttentionLine({ item, onSelect, onAnswer, onOpen }: AttentionLineProps) {
  const { place, message, source, severity, asksAbout, opens } = item;
  const content = (
    <>
      <SeverityMark severity={severity} />
      <span className="attention-text">
        {message}
        <small>{source}</small>
      </span>
    </>
  );
  if (asksAbout !== null)
    return (
      <li>
        <button type="button" className="attention-line" onClick={() => onAnswer(asksAbout)}>
          {content}
          <span className="attention-page">
            Answer <ChevronRightIcon size={14} />
          </span>
        </button>
      </li>
    );
  if (opens !== null)
    return (
      <li>
        <button type="button" className="attention-line" onClick={() => onOpen(opens)}>
          {content}
          <span className="attention-page">
            {OPENS_LABELS[opens.kind]} <ChevronRightIcon size={14} />
          </span>
        </button>
      </li>
    );
  if (place === null) return <li className="attention-line">{content}</li>;
  return (
    <li>
      <button type="button" className="attention-line" onClick={() => onSelect(selectFinding(place, item))}>
        {content}
        <span className="attention-page">
          {placeLabel(place)} <ChevronRightIcon size={14} />
        </span>
      </button>
    </li>
  );
}
