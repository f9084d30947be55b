import type { PrintedTotals } from '../../../shared/model/statement.ts';
import { type Activity, directionOf, type Entry } from './activity.ts';
import type { Group } from './layout.ts';

/** A figure that a document prints and a reader can check, by name: `closing`, `balance:3`, `total:in`, … */
export type FigureName = string;

/** One figure made to disagree: printed `by` minor units too high. */
export interface Falsification {
  readonly name: FigureName;
  readonly by: number;
}

/** A statement's figures. Asking for one means printing it: what was asked for is remembered. */
export interface Figures {
  opening(): number;
  closing(): number;
  total(group: Group): number;
  count(group: Group): number;
  /** Balance after the entry at `index`. */
  balance(index: number): number;
  /** The same for rows that are not transactions; never falsified. */
  carried(index: number): number;
  /** What has been printed so far: name, as printed, and as it should be. */
  printed(): readonly PrintedFigure[];
  printedTotals(): PrintedTotals | null;
}

export interface PrintedFigure {
  readonly name: FigureName;
  readonly shown: number;
  readonly right: number;
}

const sumOf = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + entry.amount, 0);

const entriesOf = (group: Group, entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) =>
    group === 'in' ? entry.amount > 0 : group === 'out' ? entry.amount < 0 : group.includes(entry.kind),
  );

const nameOf = (group: Group): string => (typeof group === 'string' ? group : group.join('+'));

const directionOfGroup = (group: Group): 1 | -1 => {
  if (typeof group === 'string') return group === 'in' ? 1 : -1;
  const [kind] = group;
  return kind === undefined ? 1 : directionOf(kind);
};

/** The figures of `activity`, one of them falsified if `falsification` says so. */
export function createFigures(activity: Activity, falsification: Falsification | null): Figures {
  const printed = new Map<FigureName, PrintedFigure>();
  const totalled = new Map<string, Group>();
  const counted = new Map<string, Group>();
  let running = activity.opening;
  const balances = activity.entries.map((entry) => {
    running += entry.amount;
    return running;
  });

  function print(name: FigureName, right: number): number {
    const shown = falsification?.name === name ? right + falsification.by : right;
    printed.set(name, { name, shown, right });
    return shown;
  }

  /** The printed groups of one direction if together they cover every entry of it, the whole direction first. */
  function coverOf(direction: 1 | -1, groups: Iterable<Group>): Group[] | null {
    const all = [...groups].filter((group) => directionOfGroup(group) === direction);
    const whole = all.find((group) => typeof group === 'string');
    if (whole !== undefined) return [whole];
    const members = all.flatMap((group) => entriesOf(group, activity.entries));
    // A total that nets one direction against the other says nothing about either.
    if (members.some((entry) => Math.sign(entry.amount) !== direction)) return null;
    const covered = members.length;
    const there = activity.entries.filter((entry) => Math.sign(entry.amount) === direction).length;
    return all.length > 0 && covered === there ? all : null;
  }

  function printedTotal(direction: 1 | -1): number | null {
    const groups = coverOf(direction, totalled.values());
    if (groups === null) return null;
    return Math.abs(groups.reduce((sum, group) => sum + (printed.get(`total:${nameOf(group)}`)?.shown ?? 0), 0));
  }

  function printedCount(direction: 1 | -1): number | null {
    const groups = coverOf(direction, counted.values());
    return groups?.reduce((sum, group) => sum + entriesOf(group, activity.entries).length, 0) ?? null;
  }

  const carried = (index: number): number => balances[index] ?? activity.opening;

  return {
    opening: () => print('opening', activity.opening),
    closing: () => print('closing', carried(balances.length - 1)),
    total(group) {
      totalled.set(nameOf(group), group);
      return print(`total:${nameOf(group)}`, sumOf(entriesOf(group, activity.entries)));
    },
    count(group) {
      counted.set(nameOf(group), group);
      return entriesOf(group, activity.entries).length;
    },
    balance: (index) => print(`balance:${index}`, carried(index)),
    carried,
    printed: () => [...printed.values()],
    printedTotals() {
      if (totalled.size + counted.size === 0) return null;
      return {
        deposits: printedTotal(1),
        withdrawals: printedTotal(-1),
        depositCount: printedCount(1),
        withdrawalCount: printedCount(-1),
      };
    },
  };
}
