import type { ExperimentalFigures } from '../../../shared/figures/experimental-figures.ts';
import { countText, labelText } from '../../data/figure-text.ts';
import { FigureButton } from './figure-button.tsx';

interface LocalScoreProps {
  readonly score: ExperimentalFigures['localScore'];
}

/** Points of four groups, and why each has as many. */
export function LocalScore({ score: { value, issues, shares } }: LocalScoreProps) {
  return (
    <>
      <p className="score" data-testid="local-score">
        <strong>
          <FigureButton of={value === null ? null : { kind: 'localScore' }} title="Local score">
            {countText(value)}
          </FigureButton>
        </strong>{' '}
        <span className="dim">of 1,000 points; no one else’s score</span>
      </p>
      {issues.length > 0 && (
        <p className="dim">The data are weak: {issues.map((issue) => labelText(issue).toLowerCase()).join(', ')}.</p>
      )}
      <ol className="shares">
        {shares.map(({ group, points, mostPoints, reason, of }) => (
          <li key={group}>
            <span className="share-name">{labelText(group)}</span>
            <span className="share-bar" aria-hidden="true">
              <span style={{ width: `${(100 * points) / mostPoints}%` }} />
            </span>
            <span className="number">
              <FigureButton of={of} title={`Local score, ${labelText(group).toLowerCase()}`}>
                {points} of {mostPoints}
              </FigureButton>
            </span>
            <span className="dim share-reason">
              <FigureButton of={of} title={`Local score, ${labelText(group).toLowerCase()}`}>
                {reason}
              </FigureButton>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
