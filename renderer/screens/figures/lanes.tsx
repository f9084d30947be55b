import './lanes.css';
import { Fragment } from 'react';
import type { Period } from '../../../shared/figures/period.ts';
import { monthText } from '../../data/figure-text.ts';
import type { Lane, LaneMark } from '../../data/lane.ts';
import { monthStarts, stretchOf } from '../../data/time-axis.ts';
import { FigureButton } from './figure-button.tsx';

/** More month names than this do not fit side by side. */
const NAMES_SHOWN = 9;
/** Percent of the line behind which a name has no room. */
const LAST_NAME = 92;

interface LanesProps {
  readonly span: Period;
  readonly lanes: readonly Lane[];
  readonly label: string;
}

/** What happened when: a lane each, over one line of time; what is made of transactions opens to them. */
export function Lanes({ span, lanes, label }: LanesProps) {
  const months = monthStarts(span);
  const step = Math.ceil(months.length / NAMES_SHOWN);
  return (
    <section className="lanes" aria-label={label}>
      {lanes.map(({ key, name, marks }) => (
        <Fragment key={key}>
          <span className="lane-name" title={name}>
            {name}
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
          <div className="lane" role="group" aria-label={name}>
            {marks.map((mark) => (
              <Mark key={`${mark.tone}-${mark.from}`} mark={mark} lane={name} span={span} />
            ))}
          </div>
        </Fragment>
      ))}
      <div className="lane-axis" aria-hidden="true">
        {months
          .filter((_, at) => at % step === 0)
          .map((start) => ({ start, left: stretchOf({ from: start, to: start }, span).left }))
          .filter(({ left }) => left <= LAST_NAME)
          .map(({ start, left }) => (
            <span key={start} style={{ left: `${left}%` }}>
              {monthText(start.slice(0, 7))}
            </span>
          ))}
      </div>
    </section>
  );
}

interface MarkProps {
  readonly mark: LaneMark;
  /** The name of its lane. */
  readonly lane: string;
  readonly span: Period;
}

/** As high as its lane, so that what is drawn low is as easily pointed at. */
function Mark({ mark: { from, to, tone, label, of, height = 100 }, lane, span }: MarkProps) {
  const { left, width } = stretchOf({ from, to }, span);
  return (
    <span
      className="lane-mark"
      data-tone={tone}
      style={{ left: `${left}%`, width: `${width}%` }}
      {...(of === null && { role: 'img', 'aria-label': label, title: label })}
    >
      <FigureButton of={of} title={`${lane}, ${label}`}>
        <span className="lane-bar" data-tone={tone} style={{ height: `${height}%` }} />
      </FigureButton>
    </span>
  );
}
