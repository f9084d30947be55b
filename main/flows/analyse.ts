import { attachedTo } from '../../shared/corrections/attached-to.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { detachedFigures } from '../../shared/corrections/printed-figures.ts';
import type { PlainDate } from '../../shared/dates.ts';
import {
  type Analysis,
  type ComparedMetrics,
  type Corrections,
  DEFAULT_SETTINGS,
  type Finding,
  type ReadDocument,
  type SummarySettings,
} from '../../shared/model/index.ts';
import { type Enricher, enricher, rowsOf } from '../enrichment/index.ts';
import { gatherAccounts } from '../statements/index.ts';
import { summariseAccounts } from '../summaries/index.ts';
import { companyNamed, companyOf, holdersOf } from './company-of.ts';
import { detachedFiguresFindings, detachedFindings } from './detached-findings.ts';
import { printedRows } from './printed-rows.ts';
import { sourceDifferences, sourceFindings } from './source-differences.ts';

/** What one analysis is made of. */
export interface AnalysisInput {
  readonly documents: readonly ReadDocument[];
  /** Null: the commonest holder. */
  readonly companyName: string | null;
  /** What "today" means. */
  readonly asOf: PlainDate;
  /** What people said of the rows; absent: nothing. */
  readonly corrections?: Corrections;
  /** Says what each row is, where the rows were read before; absent: they are read now. */
  readonly enrich?: Enricher;
  /** How the figures are computed; absent: by the defaults. */
  readonly settings?: SummarySettings;
  /** The metrics of the user's other companies; absent: none are known. */
  readonly others?: readonly ComparedMetrics[];
}

function holderFindings(holders: readonly string[]): Finding[] {
  if (holders.length < 2) return [];
  const message = `The statements name ${holders.length} holders: ${holders.join(', ')}.`;
  return [{ code: 'holders_differ', severity: 'warning', message, page: null, bounds: null, transactionId: null }];
}

/** Statements → accounts → annotated transactions → figures: everything that is computed for one company. */
export function analyse(input: AnalysisInput): Analysis {
  const {
    documents,
    companyName,
    asOf,
    corrections = NO_CORRECTIONS,
    settings = DEFAULT_SETTINGS,
    others = [],
  } = input;
  const statements = documents.flatMap((document) => document.statements);
  const accounts = gatherAccounts(statements);
  const { attached, detached } = attachedTo(corrections, printedRows(statements));
  const enrich = input.enrich ?? enricher(rowsOf(accounts));
  const { annotations, relations } = enrich(attached);
  return {
    company: companyName === null ? companyOf(statements) : companyNamed(companyName),
    asOf,
    documents,
    accounts,
    annotations,
    summaries: summariseAccounts(accounts, annotations, settings),
    positions: relations.positions,
    settings,
    others,
    findings: [
      ...holderFindings(holdersOf(statements)),
      ...detachedFindings(detached, documents),
      ...detachedFiguresFindings(detachedFigures(corrections.printed, statements), documents),
      ...sourceFindings(sourceDifferences(accounts, annotations), documents),
    ],
  };
}
