import './lanes.css';
import { Fragment } from 'react';
import type { Period } from '../../shared/figures/period.ts';
import { monthText } from '../data/figure-text.ts';
import type { Lane, LaneMark } from '../data/lane.ts';
import { monthStarts, stretchOf } from '../data/time-axis.ts';

/** More month names than this do not fit side by side. */
const NAMES_SHOWN = 9;

/** What happened when: a lane each, over one line of time. */
export function Lanes({
  span,
  lanes,
  label,
}: {
  readonly span: Period;
  readonly lanes: readonly Lane[];
  readonly label: string;
}) {
  const months = monthStarts(span);
  const step = Math.ceil(months.length / NAMES_SHOWN);
  return (
    <section className="lanes" aria-label={label}>
      {lanes.map(({ key, name, marks }) => (
        <Fragment key={key}>
          <span className="lane-name" title={name}>
            {name}
          </span>
          <div className="lane" role="img" aria-label={`${name}: ${marks.map((mark) => mark.label).join('; ')}`}>
            {marks.map((mark) => (
              <Mark key={`${mark.tone}-${mark.from}`} mark={mark} span={span} />
            ))}
          </div>
        </Fragment>
      ))}
      <div className="lane-axis" aria-hidden="true">
        {months
          .filter((_, at) => at % step === 0)
          .map((start) => (
            <span key={start} style={{ left: `${stretchOf({ from: start, to: start }, span).left}%` }}>
              {monthText(start.slice(0, 7))}
            </span>
          ))}
      </div>
    </section>
  );
}

function Mark({ mark, span }: { readonly mark: LaneMark; readonly span: Period }) {
  const { left, width } = stretchOf(mark, span);
  const style = {
    left: `${left}%`,
    ...(mark.tone !== 'advance' && { width: `${width}%` }),
    ...(mark.height !== undefined && { height: `${mark.height}%` }),
  };
  return <span data-tone={mark.tone} title={mark.label} style={style} />;
}
