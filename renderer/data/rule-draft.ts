import type { CorrectedFacts, EnrichmentRule, Provenance } from '../../shared/model/index.ts';
import { formatMoney, fromTyped } from '../../shared/money.ts';
import { NO_FACTS, saysAnything, tidyFacts } from './corrected-facts.ts';
import type { Row } from './rows.ts';

/** A rule as a form holds it: amounts as they are typed. */
export interface RuleDraft {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly text: string;
  readonly accountId: string | null;
  readonly direction: 'in' | 'out' | null;
  readonly amountFrom: string;
  readonly amountTo: string;
  readonly currency: string | null;
  readonly facts: CorrectedFacts;
}

/** A draft with nothing in it. */
export const emptyDraft = (id: string, currency: string | null): RuleDraft => ({
  id,
  name: '',
  enabled: true,
  text: '',
  accountId: null,
  direction: null,
  amountFrom: '',
  amountTo: '',
  currency,
  facts: NO_FACTS,
});

/** A rule to be changed. */
export function draftOf(rule: EnrichmentRule, currency: string | null): RuleDraft {
  const { id, name, enabled, text, accountId, direction, amountFrom, amountTo, facts } = rule;
  const unit = rule.currency ?? currency;
  const typed = (minor: number | null): string => (minor === null ? '' : formatMoney(minor, unit));
  return {
    id,
    name,
    enabled,
    text: text ?? '',
    accountId,
    direction,
    amountFrom: typed(amountFrom),
    amountTo: typed(amountTo),
    currency: unit,
    facts,
  };
}

/** A rule about rows like this one. */
export const draftFrom = (id: string, row: Row, facts: CorrectedFacts): RuleDraft => ({
  ...emptyDraft(id, row.statement.currency),
  text: row.annotation?.descriptionClean ?? row.transaction.description,
  direction: row.transaction.amount > 0 ? 'in' : 'out',
  facts,
});

/** What keeps a draft from being a rule, one sentence by the field it is about; empty where nothing does. */
export type DraftProblems = Readonly<Partial<Record<'conditions' | 'amountFrom' | 'amountTo' | 'facts', string>>>;

const isTyped = (text: string): boolean => text.trim() !== '';

function amountProblem(text: string, currency: string | null): string | null {
  if (!isTyped(text) || fromTyped(text, currency) !== null) return null;
  return currency === null ? 'Not an amount.' : `Not an amount in ${currency}.`;
}

export function problemsOf(draft: RuleDraft): DraftProblems {
  const { text, accountId, direction, amountFrom, amountTo, currency, facts } = draft;
  const [from, to] = [amountProblem(amountFrom, currency), amountProblem(amountTo, currency)];
  const [least, most] = [fromTyped(amountFrom, currency), fromTyped(amountTo, currency)];
  const turned = least !== null && most !== null && least > most;
  const narrows = [text, amountFrom, amountTo].some(isTyped) || accountId !== null || direction !== null;
  const groupAlone = facts.merchantGroup !== null && facts.merchantName === null;
  return {
    ...(!narrows && { conditions: 'Say which rows it is about.' }),
    ...(from !== null && { amountFrom: from }),
    ...((to !== null || turned) && { amountTo: to ?? 'Less than the amount it begins with.' }),
    ...(!saysAnything(tidyFacts(facts)) && { facts: 'Say what these rows are.' }),
    ...(groupAlone && { facts: 'A group belongs to a merchant: name it.' }),
  };
}

/** The longest name a rule may have. */
const NAME_LENGTH = 140;

/**
 * The rule a draft makes; null while something keeps it from being one.
 *
 * @param name what it is called where no name is typed
 */
export function ruleOf(draft: RuleDraft, name: string, by: Provenance): EnrichmentRule | null {
  if (Object.keys(problemsOf(draft)).length > 0) return null;
  const { id, enabled, accountId, direction, facts } = draft;
  const amountFrom = isTyped(draft.amountFrom) ? fromTyped(draft.amountFrom, draft.currency) : null;
  const amountTo = isTyped(draft.amountTo) ? fromTyped(draft.amountTo, draft.currency) : null;
  return {
    id,
    name: (draft.name.trim() || name).slice(0, NAME_LENGTH),
    enabled,
    text: draft.text.trim() || null,
    accountId,
    direction,
    amountFrom,
    amountTo,
    // Only amounts need a currency; without them the rule is about rows of any.
    currency: amountFrom === null && amountTo === null ? null : draft.currency,
    facts: tidyFacts(facts),
    ...by,
  };
}
