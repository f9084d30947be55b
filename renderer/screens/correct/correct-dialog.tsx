import './correct.css';
import { Button, Group } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { withoutFeedback } from '../../../shared/corrections/edits.ts';
import type { CorrectedFacts, Corrections } from '../../../shared/model/index.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { correctionsOn, correctRows, MOST_ROWS, type Reach } from '../../data/correct-rows.ts';
import { changedFacts, commonFacts, type FactChanges, heldFacts, saysAnything } from '../../data/corrected-facts.ts';
import { merchantNames } from '../../data/merchant-names.ts';
import type { Row } from '../../data/rows.ts';
import { factsSentence, rowCount } from '../../data/said-sentences.ts';
import { type Side, sideLabel, sidesOf } from '../../data/sides.ts';
import { useChoices } from '../../data/use-choices.ts';
import { usePreview } from '../../data/use-preview.ts';
import { useProvenance } from '../../data/use-provenance.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Money } from '../../ui/money.tsx';
import { ChangePreview } from './change-preview.tsx';
import { FactFields } from './fact-fields.tsx';
import { ReachChoice } from './reach-choice.tsx';

interface CorrectDialogProps {
  readonly companyId: string;
  /** The rows to correct; at least one. */
  readonly chosen: readonly Row[];
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  /** Saves what is said from now on, under a name for people. */
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  readonly onMakeRule: (row: Row, facts: CorrectedFacts) => void;
  readonly onClose: () => void;
}

/** Says what some rows are: of themselves alone, or of everyone's rows with their other sides. */
export function CorrectDialog(props: CorrectDialogProps) {
  const { companyId, chosen, rows, byId, corrections, onSave, onMakeRule, onClose } = props;
  const choices = useChoices();
  const provenance = useProvenance();
  const [changes, setChanges] = useState<FactChanges>({});
  const [reach, setReach] = useState<Reach>('rows');
  const names = useMemo(() => merchantNames(rows), [rows]);
  const sides = useMemo(() => sidesOf(chosen), [chosen]);
  const held = useMemo(() => commonFacts(chosen.map(heldFacts(corrections, chosen))), [chosen, corrections]);
  const facts = changedFacts(held, changes);
  const tooMany = reach === 'rows' && chosen.length > MOST_ROWS;
  const isChanged = Object.keys(changes).length > 0 && !tooMany;
  const after = useMemo(
    () => (isChanged ? correctRows(corrections, chosen, changes, reach, provenance()) : null),
    [corrections, chosen, changes, reach, isChanged, provenance],
  );
  const preview = usePreview(companyId, after);
  const said = useMemo(() => correctionsOn(corrections, chosen), [corrections, chosen]);
  const [first] = chosen;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (after === null) return;
    const what = saysAnything(facts) ? factsSentence(facts, choices) : 'As inferred';
    onSave(`${what}: ${reachLabel(reach, chosen, sides)}`, (now) =>
      correctRows(now, chosen, changes, reach, provenance()),
    );
  };
  const takeBack = (): void =>
    onSave(`Correction taken back: ${reachLabel('rows', chosen, sides)}`, (now) => withoutFeedback(now, said));

  return (
    <Dialog onClose={onClose} size="xl" title={titleOf(chosen)}>
      <form onSubmit={submit} className="correct-form" data-testid="correct-dialog">
        {chosen.length === 1 && first && <RowHead row={first} />}
        <FactFields
          facts={facts}
          choices={choices}
          names={names}
          asIs={asIsOf(chosen)}
          mayBeRevenue={chosen.some(({ transaction }) => transaction.amount > 0)}
          onChange={(change) => setChanges({ ...changes, ...change })}
        />
        <ReachChoice reach={reach} chosen={chosen} sides={sides} rows={rows} onChange={setReach} />
        <ChangePreview
          state={preview}
          byId={byId}
          nothing={tooMany ? TOO_MANY : 'Change something to see what it does.'}
        />
        <Group justify="space-between" className="correct-foot">
          <Group gap="xs">
            {said.size > 0 && (
              <Button variant="subtle" color="gray" onClick={takeBack}>
                Take the correction back
              </Button>
            )}
            {first && chosen.length === 1 && (
              <Button variant="subtle" color="gray" onClick={() => onMakeRule(first, facts)}>
                Make a rule of it…
              </Button>
            )}
          </Group>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={after === null}>
              Save
            </Button>
          </Group>
        </Group>
      </form>
    </Dialog>
  );
}

const TOO_MANY = `More than ${MOST_ROWS.toLocaleString('en-US')} rows are too many to correct one by one: a rule does it for all of their kind.`;

const titleOf = (chosen: readonly Row[]): string =>
  chosen.length === 1 ? 'Correct this transaction' : `Correct ${chosen.length.toLocaleString('en-US')} transactions`;

function RowHead({ row: { transaction, annotation, statement } }: { readonly row: Row }) {
  return (
    <p className="correct-row">
      <span className="date">{transaction.date}</span>
      <span className="correct-text" title={transaction.description}>
        {annotation?.descriptionClean ?? transaction.description}
      </span>
      <Money minor={transaction.amount} currency={statement.currency} signed />
    </p>
  );
}

/** What stands in a field of which nothing is said. */
function asIsOf(chosen: readonly Row[]): { readonly category: string; readonly merchant: string } {
  const categories = new Set(chosen.map(({ annotation }) => annotation?.category.label));
  const merchants = new Set(chosen.map(({ annotation }) => annotation?.merchant?.name));
  const [[category], [merchant]] = [[...categories], [...merchants]];
  return {
    category: categories.size === 1 ? `As it is: ${category ?? 'not known yet'}` : 'As they are',
    merchant: merchants.size === 1 ? (merchant === undefined ? 'None' : `As it is: ${merchant}`) : 'As they are',
  };
}

function reachLabel(reach: Reach, chosen: readonly Row[], sides: readonly Side[] | null): string {
  if (reach === 'counterparties' && sides !== null) return `all with ${sides.map(sideLabel).slice(0, 3).join('; ')}`;
  return rowCount(chosen.length);
}
