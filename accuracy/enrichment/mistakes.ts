import type { Judged } from './judge.ts';
import { hasCategoryRight, hasLenderRight, hasMerchantRight, hasProcessorRight, lenderOf } from './report.ts';

const said = (name: string | null | undefined): string => name ?? '–';

function mistakesOf(judged: Judged): string[] {
  const { item, annotation } = judged;
  const found: string[] = [];
  if (item.categories.length > 0 && !hasCategoryRight(judged))
    found.push(
      `category ${annotation.category.label} (${annotation.category.reason}) not ${item.categories.join(' or ')}`,
    );
  const isMerchantWrong = item.merchants ? !hasMerchantRight(judged) : item.merchants === null && annotation.merchant;
  if (isMerchantWrong)
    found.push(`merchant ${said(annotation.merchant?.name)} not ${said(item.merchants?.join(' or '))}`);
  if (item.lenders ? !hasLenderRight(judged) : item.lenders === null && lenderOf(judged))
    found.push(`lender ${said(lenderOf(judged))} not ${said(item.lenders?.join(' or '))}`);
  if (item.processors && !hasProcessorRight(judged))
    found.push(`processor ${said(annotation.paymentProcessor?.name)} not ${item.processors.join(' or ')}`);
  if (item.revenue !== undefined && item.revenue !== null && annotation.revenue?.verdict !== item.revenue)
    found.push(`revenue ${annotation.revenue?.verdict} not ${item.revenue}`);
  return found;
}

/** Every row that is wrong in some way, with what was said and why. */
export const mistakes = (judged: readonly Judged[]): string[] =>
  judged.flatMap((one) =>
    mistakesOf(one).map(
      (mistake) => `${one.item.amount} ${one.item.accountType} "${one.item.description}": ${mistake}`,
    ),
  );
