import type { ExperimentalFigures } from '../../../shared/figures/experimental-figures.ts';
import type { ComparedMetrics } from '../../../shared/model/index.ts';
import type { Calculations } from '../calculate.ts';
import { benchmarksOf } from '../experimental/benchmarks.ts';
import { scoreEvidence } from './score-evidence.ts';

const ANOMALIES_SHOWN = 100;

export function experimentalFigures(
  calculations: Calculations,
  others: readonly ComparedMetrics[],
): ExperimentalFigures {
  const { forecasts, anomalies, industry, localScore } = calculations.experimental;
  return {
    forecasts: forecasts.map(({ label, basis, points, method }) => ({ label, basis, points, method })),
    anomalies: anomalies.slice(0, ANOMALIES_SHOWN).map(({ entry, score, reason }) => ({
      date: entry.date,
      description: entry.annotation?.descriptionClean ?? entry.description,
      amount: entry.amount,
      score,
      reason,
    })),
    anomalyCount: anomalies.length,
    industry: industry && {
      code: industry.code,
      label: industry.label,
      probability: industry.probability,
      reasons: industry.reasons,
      hasRows: industry.transactionIds.length > 0,
    },
    localScore: {
      value: localScore.value,
      issues: localScore.issues,
      shares: localScore.shares.map((share) => ({ ...share, of: scoreEvidence(calculations, share.group) })),
    },
    benchmarks: benchmarksOf(calculations, others),
  };
}
