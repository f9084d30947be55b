import type { LineTerm, ProfitAndLoss, ProfitAndLossLine, SectionLayout } from '../summaries/index.ts';
import { number } from './plain.ts';

/** Heron's response of profit_and_loss, newest month first, with the layout and what the last line is held against. */
export function profitAndLossJson(report: ProfitAndLoss, currency: string | null): object {
  return {
    dates: report.months.map((month) => `${month}-01`).toReversed(),
    sections: report.sections.map(({ layout, lines }) => ({
      name: layout.name,
      slug: layout.slug,
      metrics: lines.map((line) => lineJson(line, currency)),
    })),
    layout: { sections: report.sections.map(({ layout }) => layoutJson(layout)) },
    balance_changes: report.balanceChange.values.map((change) => number(change, currency)).toReversed(),
    includes_unproven: report.includesUnproven.toReversed(),
  };
}

const lineJson = ({ layout, isRatio, values, confidence }: ProfitAndLossLine, currency: string | null): object => ({
  name: layout.name,
  indent: layout.indent,
  is_ratio: isRatio,
  confidence,
  values: values.map((value) => (isRatio ? value : number(value, currency))).toReversed(),
});

const layoutJson = ({ slug, name, categories, lines }: SectionLayout): object => ({
  slug,
  name,
  labels: categories,
  metrics: lines.map((line) => ({
    name: line.name,
    indent: line.indent,
    is_growth: line.isGrowth,
    numerator: termJson(line.numerator),
    denominator: line.denominator && termJson(line.denominator),
  })),
});

const termJson = ({ categories, sections }: LineTerm): object => ({ labels: categories, sections });
