import { ActionIcon, Switch, Tooltip } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CorrectionChoices } from '../../../shared/contract.ts';
import type { EnrichmentRule } from '../../../shared/model/index.ts';
import { DECIDES_NONE, type DecidedRows } from '../../data/rule-counts.ts';
import { conditionsSentence, factsSentence, provenanceSentence, rowCount } from '../../data/said-sentences.ts';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '../../ui/icons.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';

interface RuleListProps {
  readonly rules: readonly EnrichmentRule[];
  readonly decided: ReadonlyMap<string, DecidedRows>;
  readonly choices: CorrectionChoices;
  readonly accountName: (id: string) => string;
  readonly onMove: (rule: EnrichmentRule, place: number) => void;
  readonly onEnable: (rule: EnrichmentRule, enabled: boolean) => void;
  readonly onEdit: (rule: EnrichmentRule) => void;
  readonly onDelete: (rule: EnrichmentRule) => void;
}

/** The rules in the order in which they are tried: the first that fits a row decides it. */
export function RuleList(props: RuleListProps) {
  const { rules } = props;
  return (
    <div className="table-scroll">
      <table className="figures rules" data-testid="rules">
        <thead>
          <tr>
            <th scope="col">Order</th>
            <th scope="col">Rule</th>
            <th scope="col">Makes of it</th>
            <th scope="col" className="number">
              Decides now
            </th>
            <th scope="col">Said by</th>
            <th scope="col">
              <span className="visually-hidden">On, change, delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, place) => (
            <RuleLine key={rule.id} {...props} rule={rule} place={place} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RuleLineProps extends RuleListProps {
  readonly rule: EnrichmentRule;
  /** 0 for the first. */
  readonly place: number;
}

function RuleLine(props: RuleLineProps) {
  const { rule, place, rules, decided, choices, accountName, onMove, onEnable, onEdit, onDelete } = props;
  const { name, enabled } = rule;
  const counts = decided.get(rule.id) ?? DECIDES_NONE;
  const move = (by: -1 | 1): void => {
    const to = place + by;
    if (to >= 0 && to < rules.length) onMove(rule, to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <tr data-testid="rule" data-off={!enabled || undefined} onKeyDown={onKeyDown}>
      <td>
        <div className="rule-order">
          <span>{place + 1}</span>
          <Control label={`Try ${name} earlier (Alt ↑)`} disabled={place === 0} onClick={() => move(-1)}>
            <ArrowUpIcon size={13} />
          </Control>
          <Control label={`Try ${name} later (Alt ↓)`} disabled={place === rules.length - 1} onClick={() => move(1)}>
            <ArrowDownIcon size={13} />
          </Control>
        </div>
      </td>
      <th scope="row">
        <span className="rule-name">{name}</span>
        <small>{conditionsSentence(rule, accountName)}</small>
      </th>
      <td>{factsSentence(rule.facts, choices)}</td>
      <td className="number" data-testid="rule-decides">
        {rowCount(counts.decided)}
        <small>{enabled ? decidesNote(counts) : 'switched off'}</small>
      </td>
      <td className="rule-said">
        <WholeDates>{provenanceSentence(rule)}</WholeDates>
      </td>
      <td>
        <div className="rule-actions">
          <Switch
            size="xs"
            checked={enabled}
            aria-label={`${name} is on`}
            onChange={(event) => onEnable(rule, event.currentTarget.checked)}
          />
          <Control label={`Change ${name}`} onClick={() => onEdit(rule)}>
            <PencilIcon size={14} />
          </Control>
          <Control label={`Delete ${name}`} onClick={() => onDelete(rule)}>
            <TrashIcon size={14} />
          </Control>
        </div>
      </td>
    </tr>
  );
}

const decidesNote = ({ decided, changed }: DecidedRows): string => {
  if (decided === 0) return 'none fits, or others come before';
  return `changes ${changed.toLocaleString('en-US')}`;
};

interface ControlProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ label, disabled = false, onClick, children }: ControlProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
