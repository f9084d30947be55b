import { shownInstant } from '../../../shared/shown-instant.ts';
import type { CompanyRecord } from '../../../shared/store/records.ts';
import { type CompanyEntry, isArchived } from '../../data/companies.ts';
import { VERDICT_LABELS } from '../../data/verdicts.ts';
import { CompanyMenu } from './company-menu.tsx';

interface CompanyTableProps {
  readonly entries: readonly CompanyEntry[];
  readonly onOpen: (companyId: string) => void;
  readonly onRename: (company: CompanyRecord) => void;
  readonly onMerge: (company: CompanyRecord) => void;
}

/** Companies with their standing at a glance. */
export function CompanyTable({ entries, onOpen, onRename, onMerge }: CompanyTableProps) {
  return (
    <div className="table-scroll">
      <table className="figures companies-table">
        <thead>
          <tr>
            <th scope="col">Company</th>
            <th scope="col" className="number">
              Statements
            </th>
            <th scope="col">Verdicts</th>
            <th scope="col">Covered</th>
            <th scope="col">Last opened</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <CompanyRow
              key={entry.company.id}
              entry={entry}
              onOpen={() => onOpen(entry.company.id)}
              onRename={() => onRename(entry.company)}
              onMerge={() => onMerge(entry.company)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CompanyRowProps {
  readonly entry: CompanyEntry;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onMerge: () => void;
}

function CompanyRow({ entry, onOpen, onRename, onMerge }: CompanyRowProps) {
  const { company, statements, tally, coverage } = entry;
  const { from, to } = coverage;
  return (
    <tr data-testid="company-row">
      <th scope="row">
        <button type="button" className="companies-name" onClick={onOpen}>
          {company.name}
        </button>
        {isArchived(entry) && <small>Archived</small>}
      </th>
      <td className="number">{statements}</td>
      <td>
        <span className="companies-verdicts">
          {tally.length === 0 && <span className="dim">No statements yet</span>}
          {tally.map(({ verdict, count }) => (
            <span key={verdict} className="verdict-badge" data-verdict={verdict}>
              {count} {VERDICT_LABELS[verdict].toLowerCase()}
            </span>
          ))}
        </span>
      </td>
      <td className="date">{from !== null && to !== null && `${from} to ${to}`}</td>
      <td className="date">
        {company.openedAt === undefined ? <span className="dim">Never</span> : shownInstant(company.openedAt)}
      </td>
      <td className="companies-actions">
        <CompanyMenu company={company} onRename={onRename} onMerge={onMerge} />
      </td>
    </tr>
  );
}
