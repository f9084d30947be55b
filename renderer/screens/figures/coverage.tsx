import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { AccountCoverageFigures, MissingAccountList } from '../../../shared/figures/coverage-figures.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import {
  accountNamer,
  COVERAGE_LEGEND,
  coverageLanes,
  RANGE_LABELS,
  rangeEvidence,
} from '../../data/coverage-lanes.ts';
import { countOf, countText } from '../../data/figure-text.ts';
import { ChartLegend } from '../../ui/chart-legend.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { FigureButton } from './figure-button.tsx';
import { Lanes } from './lanes.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

interface CoverageProps {
  readonly figures: CurrencyFigures;
  readonly accounts: readonly AccountRecord[];
}

/** Which days statements cover, where they overlap or break off, and which accounts are missing. */
export function Coverage({ figures: { coverage, span }, accounts }: CoverageProps) {
  const nameOf = accountNamer(accounts);
  return (
    <>
      <section aria-labelledby="coverage-title">
        <h2 id="coverage-title">
          Coverage <DefinitionNote name="Coverage" figures={['coverage']} />
        </h2>
        {span && (
          <>
            <Lanes label="Days covered by statements" span={span} lanes={coverageLanes(coverage, nameOf)} />
            <ChartLegend items={COVERAGE_LEGEND} />
          </>
        )}
      </section>
      <section aria-labelledby="ranges-title">
        <h2 id="ranges-title">Ranges</h2>
        <div className="table-scroll">
          <table className="figures" data-testid="coverage-ranges">
            <ColumnHeads columns={{ Account: 'text', Days: 'text', Standing: 'text', Statements: 'number' }} />
            {coverage.accounts.map((account) => (
              <AccountRanges key={account.accountId} account={account} nameOf={nameOf} />
            ))}
          </table>
        </div>
      </section>
      <Missing missing={coverage.missing} />
    </>
  );
}

interface AccountRangesProps {
  readonly account: AccountCoverageFigures;
  readonly nameOf: (accountId: string) => string;
}

function AccountRanges({ account, nameOf }: AccountRangesProps) {
  const { accountId, isEnabled, ranges, breaks, duplicateAccountIds } = account;
  return (
    <tbody>
      {ranges.map((range, at) => (
        <tr key={range.from} data-status={range.status}>
          <th scope="row">
            {at === 0 && nameOf(accountId)}
            {at === 0 && !isEnabled && <small>Left out of the company’s figures</small>}
          </th>
          <td className="date">
            {range.from} to {range.to}
          </td>
          <td>
            {RANGE_LABELS[range.status]} {range.includesUnproven && <UnprovenMark />}
          </td>
          <td className="number">
            <FigureButton
              of={rangeEvidence(range, accountId)}
              title={`${nameOf(accountId)}, ${range.from} to ${range.to}`}
            >
              {countText(range.statementIds.length)}
            </FigureButton>
          </td>
        </tr>
      ))}
      {breaks.map(({ laterId, closing, opening, isLedBack }) => (
        <tr key={laterId}>
          <th scope="row" />
          <td colSpan={3}>
            {isLedBack ? 'A statement’s balances and rows lead back to' : 'A statement opens with'}{' '}
            <Amount value={opening} unit="money" />
            {isLedBack && ', which it does not print,'} where the one before ends with{' '}
            <Amount value={closing} unit="money" />.
          </td>
        </tr>
      ))}
      {duplicateAccountIds.length > 0 && (
        <tr>
          <th scope="row" />
          <td colSpan={3}>Largely the same transactions as {duplicateAccountIds.map(nameOf).join(', ')}.</td>
        </tr>
      )}
    </tbody>
  );
}

function Missing({ missing: { shown, count } }: { readonly missing: MissingAccountList }) {
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title">
        Missing accounts <span className="dim">{countText(count)}</span>{' '}
        <DefinitionNote name="Missing accounts" figures={['missingAccounts']} />
      </h2>
      {count === 0 ? (
        <p className="dim">Transfers within the company name no account that no statement shows.</p>
      ) : (
        <ul className="plain-list" data-testid="missing-accounts">
          {shown.map(({ name, number, transfers }, at) => (
            <li key={number}>
              {name ?? 'Account'} ··{number}:{' '}
              <FigureButton of={{ kind: 'missingAccount', at }} title={`Transfers that name ··${number}`}>
                {countOf(transfers, 'transfer')}
              </FigureButton>
            </li>
          ))}
        </ul>
      )}
      {count > shown.length && (
        <p className="dim table-foot">
          {countOf(count - shown.length, 'more account')} that fewer transfers name: the workbook lists all of them.
        </p>
      )}
    </section>
  );
}
