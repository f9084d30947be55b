import { expect, test } from 'vitest';
import { attentionOf } from '../../renderer/data/attention.ts';
import { currencyLabel, saidSentence, settingsOf } from '../../renderer/data/reading.ts';
import { isQuestion } from '../../shared/checks/is-question.ts';
import { NOTHING_SAID } from '../../shared/model/index.ts';
import { finding, statement } from './builders.ts';

test('a question can be answered where it stands in a list; what is no question can not', () => {
  const findings = [finding({ code: 'currency_unknown' }), finding({ code: 'date_order_ambiguous' }), finding()];
  expect(findings.map(isQuestion)).toEqual([true, true, false]);
  const items = attentionOf([], [statement({ documentId: 'file', findings })], []);
  expect(items.map(({ asksAbout }) => asksAbout)).toEqual(['file', 'file', null]);
});

test('what was said of a file is said back in one line', () => {
  expect(saidSentence(settingsOf({}))).toBeNull();
  expect(saidSentence({ ...NOTHING_SAID, currency: 'EUR' })).toBe('Read as you said: EUR');
  expect(saidSentence({ currency: 'USD', dateOrder: 'mdy', languages: ['eng', 'fra'] })).toBe(
    'Read as you said: USD, month first, scans in English and French',
  );
  const columns = {
    date: 'When',
    description: ['What'],
    amount: 'Sum',
    direction: null,
    debit: null,
    credit: null,
    balance: null,
    turned: false,
  };
  expect(saidSentence({ ...NOTHING_SAID, columns })).toBe('Read as you said: by your columns');
});

test('a currency is found by its code and by its name', () => {
  expect(currencyLabel('JPY')).toBe('JPY · Japanese Yen');
});
