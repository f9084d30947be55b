import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCompanyEditor } from '../../../renderer/data/company-editor.ts';
import { NO_HISTORY, recorded, stepBack, stepForth } from '../../../renderer/data/edit-history.ts';
import { withRule } from '../../../shared/corrections/edits.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import { type CompanyEdits, DEFAULT_SETTINGS } from '../../../shared/model/index.ts';
import { failure, success } from '../../../shared/result.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { rule } from '../../shared/corrections/said.ts';

const NOTHING: CompanyEdits = { corrections: NO_CORRECTIONS, settings: DEFAULT_SETTINGS };

const state = (name: string): CompanyEdits => ({
  ...NOTHING,
  corrections: { ...NO_CORRECTIONS, rules: [rule({ name })] },
});

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1));

/** An editor over a store that takes a moment, and fails when told to. */
function slowEditor(before = NOTHING) {
  const stored: CompanyEdits[] = [];
  const store = { fails: false };
  const editor = createCompanyEditor({
    read: async () => {
      await aMoment();
      return structuredClone(stored.at(-1) ?? before);
    },
    save: async (edits) => {
      await aMoment();
      if (store.fails) return failure('store_failed', 'The disk is full.');
      stored.push(edits);
      return success(null);
    },
  });
  return { editor, stored, store };
}

const adding =
  (id: string) =>
  (now: CompanyEdits): CompanyEdits => ({ ...now, corrections: withRule(now.corrections, rule({ id })) });

describe('the editor', () => {
  test('stores a change, takes it back and does it again, and says so', async () => {
    const { editor, stored } = slowEditor(state('a'));
    await editor.apply('Rent for 1 row', () => state('b'));
    expect(editor.notice.get()).toEqual({ kind: 'done', text: 'Rent for 1 row' });
    await editor.undo();
    expect(editor.notice.get()).toEqual({ kind: 'undone', text: 'Undone: Rent for 1 row' });
    await editor.redo();
    expect(stored).toEqual([state('b'), state('a'), state('b')]);
  });

  test('says at once that a change is being kept, and calls it done when it is', async () => {
    const { editor, stored } = slowEditor();
    const kept = editor.apply('Rent for 1 row', adding('a'));
    expect(editor.notice.get()).toEqual({ kind: 'saving', text: 'Rent for 1 row' });
    expect(stored).toEqual([]);
    await kept;
    expect(editor.notice.get()).toEqual({ kind: 'done', text: 'Rent for 1 row' });
  });

  test('keys that come faster than the store commits are followed one after the other', async () => {
    const { editor, stored } = slowEditor(state('a'));
    await Promise.all([
      editor.apply('1', () => state('b')),
      editor.apply('2', () => state('c')),
      editor.undo(),
      editor.undo(),
      editor.undo(),
      editor.redo(),
    ]);
    expect(stored).toEqual(['b', 'c', 'b', 'a', 'b'].map(state));
    expect(editor.history.get().done.map(({ label }) => label)).toEqual(['1']);
    expect(editor.history.get().undone.map(({ label }) => label)).toEqual(['2']);
  });

  test('a change made before the screen learned of the last one goes out from it, and forgets nothing', async () => {
    const { editor, stored } = slowEditor();
    await Promise.all([editor.apply('1', adding('a')), editor.apply('2', adding('b'))]);
    expect(stored.at(-1)?.corrections.rules.map(({ id }) => id)).toEqual(['a', 'b']);
    await editor.undo();
    await editor.apply('3', adding('c'));
    expect(stored.at(-1)?.corrections.rules.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('a change that could not be stored is told and is no step; the next one goes through', async () => {
    const { editor, store, stored } = slowEditor(state('a'));
    await editor.apply('1', () => state('b'));
    store.fails = true;
    expect(await editor.apply('2', () => state('c'))).toMatchObject({ ok: false });
    await editor.undo();
    expect(editor.notice.get()).toEqual({ kind: 'failed', text: 'The disk is full.' });
    expect(editor.history.get().done.map(({ label }) => label)).toEqual(['1']);
    store.fails = false;
    await editor.undo();
    expect(stored.at(-1)).toEqual(state('a'));
  });

  test('what a file brought from another company stays, whatever is changed or taken back', async () => {
    const { editor, stored } = slowEditor();
    await editor.apply('1', adding('a'));
    stored.push(adding('brought')(stored.at(-1) ?? NOTHING));
    await editor.undo();
    expect(editor.notice.get()?.kind).toBe('failed');
    expect(editor.history.get()).toEqual(NO_HISTORY);
    await editor.apply('2', adding('b'));
    expect(stored.at(-1)?.corrections.rules.map(({ id }) => id)).toEqual(['a', 'brought', 'b']);
    await editor.undo();
    expect(stored.at(-1)?.corrections.rules.map(({ id }) => id)).toEqual(['a', 'brought']);
  });

  test('a change after that is taken back alone', async () => {
    const { editor, stored } = slowEditor();
    await editor.apply('1', adding('a'));
    stored.push(adding('brought')(stored.at(-1) ?? NOTHING));
    await editor.apply('2', adding('b'));
    await editor.undo();
    await editor.undo();
    expect(stored.at(-1)?.corrections.rules.map(({ id }) => id)).toEqual(['a', 'brought']);
  });

  test('what is taken back goes out from what holds, so that a settings change takes back no correction', async () => {
    const saves: (readonly [CompanyEdits, CompanyEdits, string])[] = [];
    const editor = createCompanyEditor({
      read: async () => saves.at(-1)?.[0] ?? NOTHING,
      save: async (...edits) => {
        saves.push(edits);
        return success(null);
      },
    });
    await editor.apply('rule', () => state('a'));
    await editor.apply('low', (now) => ({ ...now, settings: settingsWith({ lowBalanceThreshold: 5 }) }));
    await editor.undo();
    const [after, before] = saves.at(-1) ?? expect.unreachable();
    expect(after).toEqual(state('a'));
    expect(after.corrections).toBe(before.corrections);
    expect(before.settings.lowBalanceThreshold).toBe(5);
    expect(saves.map(([, , label]) => label)).toEqual(['rule', 'low', 'Undone: low']);
  });

  test('with nothing to take back, nothing is stored', async () => {
    const { editor, stored } = slowEditor();
    await editor.undo();
    await editor.redo();
    expect(stored).toEqual([]);
    expect(editor.notice.get()).toBeNull();
  });
});

const steps = fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 40 });

test('what holds after any changes, undos and redos is what a list with a place in it says', () => {
  fc.assert(
    fc.property(steps, (list) => {
      // The other way to tell: every state there was on this line, and which of them holds.
      let [line, at] = [[state('0')], 0];
      let history = NO_HISTORY;
      let holds = state('0');
      for (const [index, what] of list.entries()) {
        if (what === 'do') {
          const after = state(`after ${index}`);
          history = recorded(history, { label: what, before: holds, after });
          holds = after;
          [line, at] = [[...line.slice(0, at + 1), after], at + 1];
        } else if (what === 'undo') {
          holds = history.done.at(-1)?.before ?? holds;
          history = stepBack(history);
          at = Math.max(0, at - 1);
        } else {
          holds = history.undone.at(-1)?.after ?? holds;
          history = stepForth(history);
          at = Math.min(line.length - 1, at + 1);
        }
        expect(holds).toEqual(line[at]);
      }
    }),
  );
});
