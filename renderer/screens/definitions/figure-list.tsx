import type { FigureDefinition } from '../../../shared/contract.ts';
import type { SummarySettings } from '../../../shared/model/index.ts';
import { isDefault } from '../../../shared/settings/changes.ts';
import { SETTING_LABELS } from '../../data/setting-labels.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { showSetting } from './show-setting.ts';

interface FigureListProps {
  readonly definitions: readonly FigureDefinition[];
  readonly settings: SummarySettings;
}

/** What each figure means, with a way to the settings it depends on. */
export function FigureList({ definitions, settings }: FigureListProps) {
  return (
    <div className="table-scroll">
      <table className="figures figure-list" data-testid="figure-list">
        <ColumnHeads columns={{ Figure: 'text', Definition: 'text', Settings: 'text' }} />
        <tbody>
          {definitions.map(({ figure, name, sentence, settings: names }) => (
            <tr key={figure}>
              <th scope="row">{name}</th>
              <td>{sentence}</td>
              <td>
                {names.map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="setting-link"
                    data-changed={!isDefault(settings, one) || undefined}
                    onClick={() => showSetting(one)}
                  >
                    {SETTING_LABELS[one].name}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
