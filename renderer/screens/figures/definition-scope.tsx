import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FigureDefinition } from '../../../shared/contract.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import { useSettingsChoices } from '../../data/use-settings-choices.ts';

/** What figures mean, wherever they stand. */
interface Definitions {
  readonly definitions: readonly FigureDefinition[];
  /** Opens what changes a setting. */
  openSetting(name: SettingName): void;
}

const Scope = createContext<Definitions | null>(null);

interface DefinitionScopeProps {
  readonly onSetting: (name: SettingName) => void;
  readonly children: ReactNode;
}

/** Lets the figures in it show what they mean, and lead to their settings. */
export function DefinitionScope({ onSetting, children }: DefinitionScopeProps) {
  const { definitions } = useSettingsChoices();
  const value = useMemo(() => ({ definitions, openSetting: onSetting }), [definitions, onSetting]);
  return <Scope.Provider value={value}>{children}</Scope.Provider>;
}

export function useDefinitions(): Definitions {
  const value = useContext(Scope);
  if (!value) throw new Error('a definition stands outside the figures of a company');
  return value;
}
