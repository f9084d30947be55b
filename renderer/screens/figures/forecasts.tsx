import type { ForecastFigures } from '../../../shared/figures/experimental-figures.ts';
import { monthText } from '../../data/figure-text.ts';
import { Amount } from './amount.tsx';
import { FigureButton } from './figure-button.tsx';

/** What the months to come may bring, category by category. */
export function Forecasts({ forecasts }: { readonly forecasts: readonly ForecastFigures[] }) {
  const placed = forecasts
    .map((forecast, at) => ({ forecast, at }))
    .filter(({ forecast }) => forecast.points.length > 0);
  const months = placed[0]?.forecast.points.map(({ date }) => date) ?? [];
  if (placed.length === 0)
    return <p className="dim">{forecasts[0]?.method ?? 'There are no categories to go on from.'}</p>;
  return (
    <div className="table-scroll">
      <table className="figures" data-testid="forecasts">
        <thead>
          <tr>
            <th scope="col">Category</th>
            {months.map((date) => (
              <th key={date} scope="col" className="number">
                {monthText(date.slice(0, 7))}
              </th>
            ))}
            <th scope="col">Method</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ forecast: { label, points, method }, at }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {points.map(({ date, predicted, lower, upper }) => (
                <td key={date} className="number">
                  <FigureButton of={{ kind: 'forecast', at }} title={`${label}: what the forecast goes on from`}>
                    <Amount value={predicted} unit="money" />
                  </FigureButton>
                  <small>
                    <FigureButton of={{ kind: 'forecast', at }} title={`${label}: what the bounds are taken from`}>
                      <Amount value={lower} unit="money" /> to <Amount value={upper} unit="money" />
                    </FigureButton>
                  </small>
                </td>
              ))}
              <td className="dim">
                <FigureButton of={{ kind: 'forecast', at }} title={`${label}: the months of the forecast`}>
                  {method}
                </FigureButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
