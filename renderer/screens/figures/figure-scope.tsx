import './figure-parts.css';
import { Loader, SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import type { FiguresState } from '../../data/use-figures.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { DefinitionScope } from './definition-scope.tsx';
import { FigureToolsProvider } from './figure-tools.ts';

interface FigureScopeProps {
  readonly state: FiguresState;
  readonly onEvidence: (wanted: WantedEvidence) => void;
  readonly onSetting: (name: SettingName) => void;
  readonly children: (figures: CurrencyFigures) => ReactNode;
}

/** Shows the figures of one currency at a time, or why there are none yet. */
export function FigureScope({ state: { figures, failed }, onEvidence, onSetting, children }: FigureScopeProps) {
  const [chosen, setChosen] = useState(0);
  const at = figures?.currencies[chosen] ? chosen : 0;
  const shown = figures?.currencies[at];
  const inputs = figures?.inputs;
  const currency = shown?.currency ?? null;
  const tools = useMemo(
    () => ({
      currency,
      open: (of: Evidence, title: string) => inputs !== undefined && onEvidence({ inputs, currency: at, of, title }),
    }),
    [currency, inputs, at, onEvidence],
  );
  return (
    <>
      {failed !== null && (
        <p className="figures-failed" role="alert">
          The figures could not be computed. {failed}
        </p>
      )}
      {!figures && failed === null && (
        <p className="figures-waiting" role="status">
          <Loader size={14} aria-hidden /> The figures are being computed.
        </p>
      )}
      {figures && !shown && <p className="dim">No account has a statement yet.</p>}
      {figures && figures.currencies.length > 1 && (
        <SegmentedControl
          className="currency-choice"
          aria-label="Currency"
          size="xs"
          value={String(at)}
          onChange={(value) => setChosen(Number(value))}
          data={figures.currencies.map((one, index) => ({
            value: String(index),
            label: one.currency ?? 'Not known',
          }))}
        />
      )}
      {shown && (
        <DefinitionScope onSetting={onSetting}>
          <FigureToolsProvider value={tools}>{children(shown)}</FigureToolsProvider>
        </DefinitionScope>
      )}
    </>
  );
}
