import { describe, expect, it } from 'vitest';
import {
  accountLabel,
  periodLabel,
  shortNumber,
  statementAfter,
  statementsByAccount,
} from '../../renderer/data/accounts.ts';
import { attentionOf } from '../../renderer/data/attention.ts';
import { companyEntries } from '../../renderer/data/companies.ts';
import { isFinished, openFirst, progressOf, queueSentence } from '../../renderer/data/intake.ts';
import { breakingFinding, verdictSentence, verdictTally } from '../../renderer/data/verdicts.ts';
import type { IntakeItem, IntakeState } from '../../shared/contract.ts';
import { worstVerdict } from '../../shared/model/index.ts';
import { finding, statement } from './builders.ts';

describe('verdicts', () => {
  it('takes the worst of a list', () => {
    expect(worstVerdict(['proven', 'unproven', 'repaired'])).toBe('unproven');
    expect(worstVerdict([])).toBeNull();
  });

  it('counts the ones that occur, the worst first', () => {
    const statements = [statement(), statement({ verdict: 'broken' }), statement()];
    expect(verdictTally(statements)).toEqual([
      { verdict: 'broken', count: 1 },
      { verdict: 'proven', count: 2 },
    ]);
  });

  it('explains a broken statement by the finding that broke it, not by a warning beside it', () => {
    const broke = finding({ severity: 'error', message: 'The chain breaks on row 4.' });
    const broken = statement({ verdict: 'broken', findings: [finding({ severity: 'warning' }), broke] });
    expect(breakingFinding(broken)).toBe(broke);
    expect(verdictSentence(broken)).toBe('The chain breaks on row 4.');
  });

  it('explains an unproven statement by what leaves it open, and first by what the file itself contradicts', () => {
    const asked = finding({ code: 'two_readings_fit', severity: 'warning', message: 'Which is which?' });
    const told = finding({ code: 'cell_corrected', severity: 'info', message: 'A person read it.' });
    expect(verdictSentence(statement({ verdict: 'unproven', findings: [told, asked] }))).toBe('Which is which?');
    const against = { ...told, severity: 'warning', message: 'The text has another.' } as const;
    expect(verdictSentence(statement({ verdict: 'unproven', findings: [asked, against] }))).toBe(against.message);
    expect(verdictSentence(statement({ verdict: 'unproven', findings: [] }))).toMatch(/prints nothing/);
  });

  it('has a sentence of its own for a broken statement whose findings name nothing', () => {
    expect(verdictSentence(statement({ verdict: 'broken' }))).toMatch(/disagree/);
  });
});

describe('companies', () => {
  it('are listed by name with their own statements', () => {
    const entries = companyEntries(
      [
        { id: 'b', name: 'Beta' },
        { id: 'a', name: 'Alpha' },
      ],
      [statement({ companyId: 'b', verdict: 'broken' }), statement({ companyId: 'b' })],
    );
    expect(entries.map(({ company, statements, worst }) => [company.name, statements, worst])).toEqual([
      ['Alpha', 0, null],
      ['Beta', 2, 'broken'],
    ]);
  });
});

describe('accounts', () => {
  it('are told apart by the last characters of their number', () => {
    expect(shortNumber('4342 3780 1050 7320')).toBe('··7320');
    expect(shortNumber('****8821')).toBe('··8821');
    expect(shortNumber(null)).toBe('');
    expect(accountLabel({ institutionName: null, number: null })).toBe('Unnamed bank');
  });

  it('hold their statements, oldest first and undated last', () => {
    const account = {
      id: 'dso_account',
      companyId: 'eus_company',
      institutionName: 'Harbour Bank',
      currency: 'USD',
      ...statement().account,
    };
    const [first] = statementsByAccount(
      [account],
      [
        statement({ id: 'undated', startDate: null, endDate: null }),
        statement({ id: 'may', startDate: '2025-05-01' }),
        statement({ id: 'april', startDate: '2025-04-01' }),
        statement({ id: 'other', accountId: 'dso_other' }),
      ],
    );
    expect(first?.statements.map(({ id }) => id)).toEqual(['april', 'may', 'undated']);
  });

  it('are led to at the statement that ends after a gap, else at their last', () => {
    const statements = ['2025-03', '2025-01'].map((month) =>
      statement({ id: month, accountId: 'a', startDate: `${month}-01`, endDate: `${month}-28` }),
    );
    expect(statementAfter(statements, { accountId: 'a', after: '2025-02-28' })).toBe('2025-03');
    expect(statementAfter(statements, { accountId: null, after: '2024-12-31' })).toBe('2025-01');
    expect(statementAfter(statements, { accountId: 'a', after: '2025-06-30' })).toBe('2025-03');
    expect(statementAfter(statements, { accountId: 'b', after: '2025-02-28' })).toBeNull();
  });

  it('name what a period does not say', () => {
    expect(periodLabel({ startDate: null, endDate: '2025-05-31' })).toBe('? to 2025-05-31');
    expect(periodLabel({ startDate: null, endDate: null })).toBe('Period not printed');
  });
});

describe('attention', () => {
  it('puts errors first; what names no page leads to its statement', () => {
    const document = {
      id: 'd0c',
      companyId: 'eus_company',
      fileName: 'may.pdf',
      pages: 2,
      fileClass: 'bank_statement' as const,
      error: { code: 'timed_out' as const, message: 'Reading took too long.' },
      findings: [finding({ severity: 'warning', page: 2, message: 'A savings account has no statement.' })],
    };
    const items = attentionOf([document], [statement({ id: 'may', findings: [finding()] })], []);
    expect(items.map(({ severity, source, place, opens }) => [severity, source, place?.page ?? opens])).toEqual([
      ['error', 'may.pdf', null],
      ['warning', 'may.pdf', 2],
      ['info', 'Harbour Bank ··3456, 2025-01-01 to 2025-01-31', { kind: 'statement', statementId: 'may' }],
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  });
});

describe('the queue', () => {
  const item = (state: IntakeState, page = 0, pages = 0): IntakeItem => ({
    id: state,
    fileName: 'may.pdf',
    state,
    page,
    pages,
    message: null,
    companyId: null,
    documentId: null,
    question: null,
    leavesOpen: null,
    verdict: null,
  });

  it('says how far it is, then what it came to', () => {
    expect(queueSentence([item('done'), item('reading'), item('waiting')])).toBe('Reading 2 of 3');
    expect(queueSentence([item('done'), item('repeated')])).toBe('2 finished');
    expect(queueSentence([item('done'), item('failed')])).toBe('1 finished, 1 could not be read');
    expect(queueSentence([item('done'), item('cancelled'), item('cancelled')])).toBe('1 finished, 2 cancelled');
    expect(queueSentence([item('failed'), item('cancelled')])).toBe('1 could not be read, 1 cancelled');
  });

  const unsure = { ...item('done'), id: 'unsure', question: 'may.pdf names no holder.' };
  const open = { ...item('done'), id: 'open', leavesOpen: 'The document does not say its currency.' };

  it('says how many files need a person, while others are read and after', () => {
    expect(queueSentence([item('done'), item('password'), item('failed'), item('reading')])).toBe(
      'Reading 3 of 4, 1 could not be read, 1 needs a password',
    );
    expect(queueSentence([item('done'), item('password')])).toBe('1 finished, 1 needs a password');
    expect(queueSentence([item('password'), item('password')])).toBe('2 need passwords');
    expect(queueSentence([item('done'), unsure, open])).toBe('3 finished, 2 ask something');
  });

  it('shows first what needs a person, then what moves, and last what is done with', () => {
    const items = [item('done'), item('waiting'), item('reading'), item('failed'), unsure, item('password'), open];
    expect(openFirst(items).map(({ id }) => id)).toEqual([
      ...['unsure', 'password', 'open', 'failed'],
      ...['reading', 'waiting', 'done'],
    ]);
  });

  it('knows the progress of a file once its length is known', () => {
    expect(progressOf(item('reading', 3, 12))).toBe(25);
    expect(progressOf(item('reading'))).toBeNull();
    expect(progressOf(item('password'))).toBeNull();
    expect(isFinished(item('password'))).toBe(false);
  });
});
