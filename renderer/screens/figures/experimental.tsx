import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import { Anomalies } from './anomalies.tsx';
import { Benchmarks } from './benchmarks.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { Forecasts } from './forecasts.tsx';
import { Industry } from './industry.tsx';
import { LocalScore } from './local-score.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** Figures whose methods nobody has measured yet, each marked as such. */
export function Experimental({ figures }: { readonly figures: CurrencyFigures }) {
  const { experimental, includesUnproven } = figures;
  const { forecasts, anomalies, anomalyCount, industry, localScore } = experimental;
  return (
    <>
      <p className="experimental-note" data-testid="experimental-note">
        These figures are experimental: their methods are this program’s own, and nobody has measured how often they are
        right. Decide nothing by them alone. {includesUnproven && <UnprovenMark />}
      </p>
      <ExperimentalSection title="Local score" figure="experimental.localScore">
        <LocalScore score={localScore} />
      </ExperimentalSection>
      <ExperimentalSection title="Forecasts" figure="experimental.forecasts">
        <Forecasts forecasts={forecasts} />
      </ExperimentalSection>
      <ExperimentalSection title="Industry" figure="experimental.industry">
        <Industry industry={industry} />
      </ExperimentalSection>
      <ExperimentalSection title="Anomalies" figure="experimental.anomalies">
        <Anomalies anomalies={anomalies} count={anomalyCount} />
      </ExperimentalSection>
      <ExperimentalSection title="Benchmarks" figure="experimental.benchmarks">
        <Benchmarks figures={figures} />
      </ExperimentalSection>
    </>
  );
}

interface ExperimentalSectionProps {
  readonly title: string;
  readonly figure: string;
  readonly children: ReactNode;
}

const ExperimentalSection = ({ title, figure, children }: ExperimentalSectionProps) => (
  <section aria-label={title}>
    <h2>
      {title}{' '}
      <Badge size="sm" variant="light" className="experimental-badge">
        Experimental
      </Badge>{' '}
      <DefinitionNote name={title} figures={[figure]} />
    </h2>
    {children}
  </section>
);
