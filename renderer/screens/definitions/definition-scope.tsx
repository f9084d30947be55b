import { createContext, useContext } from 'react';
import type { CompanySettings } from './company-setting.tsx';

const Scope = createContext<CompanySettings | null>(null);

/** Lets the figures in it show what they mean, and be defined otherwise in their place. */
export const DefinitionScope = Scope.Provider;

export function useDefinitionScope(): CompanySettings {
  const value = useContext(Scope);
  if (!value) throw new Error('a definition stands outside a company');
  return value;
}
