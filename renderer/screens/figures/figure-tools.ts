import { createContext, useContext } from 'react';
import type { CompanyFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';

/** What every figure on the screen can do, whatever stands between it and the screen. */
export interface FigureTools {
  /** Of the figures shown; null where it is not known. */
  readonly currency: string | null;
  /** Lists the transactions behind a figure, under a title for people; null where they cannot be asked for yet. */
  readonly open: ((of: Evidence, title: string) => void) | null;
}

const Tools = createContext<FigureTools | null>(null);

/** What the figures of one currency of a company can do, by its place among them. */
export const figureTools = (
  { inputs, currencies }: CompanyFigures,
  at: number,
  onEvidence: (wanted: WantedEvidence) => void,
): FigureTools => ({
  currency: currencies[at]?.currency ?? null,
  open: (of, title) => onEvidence({ inputs, currency: at, of, title }),
});

export const FigureToolsProvider = Tools.Provider;

export function useFigureTools(): FigureTools {
  const tools = useContext(Tools);
  if (!tools) throw new Error('a figure stands outside the figures of a company');
  return tools;
}
