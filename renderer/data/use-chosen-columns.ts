import { useLocalStorage } from '@mantine/hooks';
import { FIRST_COLUMNS } from './row-columns.ts';

/** The columns a person chose for the transactions, by their keys; remembered by this window for every company. */
export function useChosenColumns(): readonly [readonly string[], (chosen: readonly string[]) => void] {
  const [chosen, setChosen] = useLocalStorage<readonly string[]>({
    key: 'egret.transaction-columns',
    defaultValue: FIRST_COLUMNS,
    getInitialValueInEffect: false,
  });
  return [chosen, setChosen];
}
