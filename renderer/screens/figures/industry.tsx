import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { ExperimentalFigures } from '../../../shared/figures/experimental-figures.ts';
import { shareText } from '../../data/figure-text.ts';
import { FigureButton } from './figure-button.tsx';

/** What the company may be in, and what points to it. */
export function Industry({ industry }: { readonly industry: ExperimentalFigures['industry'] }) {
  if (!industry) return <p className="dim">Nothing points to an industry.</p>;
  const { code, label, probability, reasons, hasRows } = industry;
  const of: Evidence | null = hasRows ? { kind: 'industry' } : null;
  const title = `What points to ${label}`;
  return (
    <div data-testid="industry">
      <p>
        <FigureButton of={of} title={title}>
          {label}
        </FigureButton>{' '}
        <span className="dim">
          NAICS {code},{' '}
          <FigureButton of={of} title={title}>
            {shareText(probability)} of all that points anywhere
          </FigureButton>
        </span>
      </p>
      <ul className="plain-list dim">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
