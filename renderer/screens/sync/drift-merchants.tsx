import type { DriftReport, MerchantsOnOneSide } from '../../../shared/sync/drift.ts';
import { countOf, countText } from '../../data/sync-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { CheckCircleIcon } from '../../ui/icons.tsx';

/** The merchants that only Egret or only the service knows, those of the company's rows first. */
export function DriftMerchants({ report: { merchants } }: { readonly report: DriftReport }) {
  if (merchants === null)
    return <p className="dim">The service lists no merchants, or was read before Egret asked: nothing was compared.</p>;
  const { both, onlyHere, onlyThere } = merchants;
  if (onlyHere.count + onlyThere.count === 0)
    return (
      <p className="nothing-found">
        <CheckCircleIcon /> {countOf(both, 'merchant')}, the same here and there.
      </p>
    );
  return (
    <details data-testid="drift-merchants">
      <summary>
        {countText(onlyHere.count)} only here, {countText(onlyThere.count)} only there, {countText(both)} known to both
      </summary>
      <div className="table-scroll drift-metrics">
        <table className="figures">
          <ColumnHeads columns={{ Merchant: 'text', Known: 'text', Transactions: 'number' }} />
          <tbody>
            <Names side="Only here" merchants={onlyHere} />
            <Names side="Only there" merchants={onlyThere} />
          </tbody>
        </table>
      </div>
      <More side="only here" merchants={onlyHere} />
      <More side="only there" merchants={onlyThere} />
    </details>
  );
}

interface SideProps {
  readonly side: string;
  readonly merchants: MerchantsOnOneSide;
}

const Names = ({ side, merchants: { first } }: SideProps) =>
  first.map(({ name, rows }) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{side}</td>
      <td className="number">{rows === 0 ? '–' : countText(rows)}</td>
    </tr>
  ));

const More = ({ side, merchants: { count, first } }: SideProps) =>
  count > first.length && (
    <p className="dim sync-small">
      The first {countText(first.length)} of {countText(count)} {side} are shown.
    </p>
  );
