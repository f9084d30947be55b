import { formatAmount } from '../format-amount.ts';
import type { PanelValue } from '../layout.ts';
import type { Stage } from '../stage.ts';

/** What a labelled figure prints. */
export function valueText(stage: Stage, value: PanelValue): string {
  const { figures, activity, layout, random, say } = stage;
  if (typeof value === 'object' && 'says' in value) return say(value.says);
  const money = (amount: number): string => formatAmount(amount, activity.currency, layout.money.panel);
  if (value === 'opening') return money(figures.opening());
  if (value === 'closing') return money(figures.closing());
  if ('total' in value) return money(figures.total(value.total));
  // Made-up amounts are magnitudes, also on a card, where the document's sign is turned.
  const made = random.int(value.made[0], value.made[1]);
  return money(layout.money.panel.reversed ? -made : made);
}
