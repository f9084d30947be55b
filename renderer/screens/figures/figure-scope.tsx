import './figure-parts.css';
import { Loader, SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { FiguresState } from '../../data/use-figures.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { useFigureKeys } from './figure-keys.ts';
import { FigureToolsProvider, figureTools } from './figure-tools.ts';

interface FigureScopeProps {
  readonly state: FiguresState;
  readonly onEvidence: (wanted: WantedEvidence) => void;
  /** What stands before the currency. */
  readonly lead?: ReactNode;
  readonly children: (figures: CurrencyFigures) => ReactNode;
}

/** Shows the figures of one currency at a time, or why there are none yet. */
export function FigureScope({ state: { figures, failed }, onEvidence, lead, children }: FigureScopeProps) {
  useFigureKeys();
  const [chosen, setChosen] = useState(0);
  const at = figures?.currencies[chosen] ? chosen : 0;
  const shown = figures?.currencies[at];
  const tools = useMemo(() => figures && figureTools(figures, at, onEvidence), [figures, at, onEvidence]);
  return (
    <>
      <div className="figure-scope">
        {lead}
        {shown && <CurrencyChoice figures={figures.currencies} chosen={at} onChoose={setChosen} />}
      </div>
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
      {shown && tools && <FigureToolsProvider value={tools}>{children(shown)}</FigureToolsProvider>}
    </>
  );
}

interface CurrencyChoiceProps {
  readonly figures: readonly CurrencyFigures[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** What every amount below is in; a choice where there are several currencies, which are never added up. */
function CurrencyChoice({ figures, chosen, onChoose }: CurrencyChoiceProps) {
  const names = figures.map(({ currency }) => currency ?? 'an unknown currency');
  return (
    <div className="currency-choice">
      <span className="dim">Amounts in</span>
      {names.length === 1 ? (
        <strong>{names[0]}</strong>
      ) : (
        <SegmentedControl
          aria-label="Currency"
          size="xs"
          value={String(chosen)}
          onChange={(value) => onChoose(Number(value))}
          data={names.map((label, at) => ({ value: String(at), label }))}
        />
      )}
    </div>
  );
}
