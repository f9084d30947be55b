import type { AccountType } from '../../../shared/model/statement.ts';
import type { Kind } from './activity.ts';

/** Something that happens on an account again and again. */
export interface Habit {
  readonly kind: Kind;
  /** `workdays`: every one; `weekly`; `monthly`: once, any day; `end`: the last workday; or how many times in a month of 30 days, from and to. */
  readonly when: 'workdays' | 'weekly' | 'monthly' | 'end' | readonly [number, number];
  /** Description templates; `\n` starts a new printed line. Tokens: see `fill-description.ts`. */
  readonly texts: readonly string[];
  /** Magnitude from and to, in minor units. */
  readonly amount: readonly [number, number];
  /** True where every occurrence has the first one's amount. */
  readonly fixed?: boolean;
  /** Amounts are multiples of this many minor units. */
  readonly step?: number;
  /** The other date may lie up to so many days before the posting date. */
  readonly earlier?: number;
  /** The other date may lie up to so many days after the posting date. */
  readonly later?: number;
}

/** Names that descriptions draw upon. */
export interface Names {
  readonly people: readonly string[];
  readonly firms: readonly string[];
  readonly towns: readonly string[];
}

/** Whose accounts a family has and what happens on them. In patterns `#` is a digit. */
export interface Life {
  readonly accountType: AccountType;
  readonly product: string;
  readonly currency: string;
  readonly accountNumber: string;
  /** Patterns of further codes, by token name. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly holders: readonly { readonly name: string; readonly address: readonly string[] }[];
  /** The month a period starts in (1-12, any without it), the day, from and to, and its length in months (1 without it). */
  readonly period: { readonly month?: number; readonly day: readonly [number, number]; readonly months?: number };
  /** Opening balance from and to, in minor units. */
  readonly opening: readonly [number, number];
  readonly names: Names;
  readonly habits: readonly Habit[];
}
