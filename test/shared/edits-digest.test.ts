import { expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { editsDigest } from '../../shared/edits-digest.ts';
import { type CompanyEdits, type Corrections, DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { ofRow, rule } from './corrections/said.ts';

const said = (part: Partial<Corrections>): CompanyEdits => ({
  corrections: { ...NO_CORRECTIONS, ...part },
  settings: DEFAULT_SETTINGS,
});

test('a digest is the same for the same decisions, whatever lies beside them, and another for others', () => {
  const one = said({ rules: [rule()] });
  const all = [
    said({}),
    one,
    said({ rules: [rule({ enabled: false })] }),
    said({ rules: [rule({ id: 'a' }), rule({ id: 'b' })] }),
    said({ rules: [rule({ id: 'b' }), rule({ id: 'a' })] }),
    said({ feedback: [ofRow('txn_1')] }),
    { ...said({}), settings: settingsWith({ lowBalanceThreshold: 5 }) },
  ];
  expect(new Set(all.map(editsDigest)).size).toBe(all.length);
  const stored = { ...structuredClone(one), corrections: { companyId: 'eus_1', ...structuredClone(one.corrections) } };
  expect(editsDigest(stored)).toBe(editsDigest(one));
});
