import type { ExperimentalFigures } from '../../../shared/figures/experimental-figures.ts';
import { labelText, UNKNOWN } from '../../data/figure-text.ts';

/** Points of four groups, and why each has as many. */
export function LocalScore({
  score: { value, issues, shares },
}: {
  readonly score: ExperimentalFigures['localScore'];
}) {
  return (
    <>
      <p className="score" data-testid="local-score">
        <strong>{value ?? UNKNOWN}</strong> <span className="dim">of 1,000 points; no one else’s score</span>
      </p>
      {issues.length > 0 && (
        <p className="dim">The data are weak: {issues.map((issue) => labelText(issue).toLowerCase()).join(', ')}.</p>
      )}
      <ol className="shares">
        {shares.map(({ group, points, mostPoints, reason }) => (
          <li key={group}>
            <span className="share-name">{labelText(group)}</span>
            <span className="share-bar" aria-hidden="true">
              <span style={{ width: `${(100 * points) / mostPoints}%` }} />
            </span>
            <span className="number">
              {points} of {mostPoints}
            </span>
            <span className="dim share-reason">{reason}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
