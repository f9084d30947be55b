import './shortcuts.css';
import { Kbd } from '@mantine/core';
import { SHORTCUTS, type Shortcut } from '../../../shared/shortcuts.ts';
import { Dialog } from '../../ui/dialog.tsx';

const IS_MAC = navigator.userAgent.includes('Mac');

/** Keys as this computer's keyboard names them. */
const keysOf = ({ keys }: Shortcut): string[] =>
  keys.split('+').map((key) => (key === 'CmdOrCtrl' ? (IS_MAC ? '⌘' : 'Ctrl') : key));

const PLACES = [...new Set(SHORTCUTS.map(({ where }) => where))];

/** Every shortcut there is. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} size="lg" title="Keyboard shortcuts">
      <div className="shortcuts" data-testid="shortcuts">
        {PLACES.map((place) => (
          <section key={place}>
            <h3>{place}</h3>
            <dl>
              {SHORTCUTS.filter(({ where }) => where === place).map((shortcut) => (
                <div key={shortcut.keys}>
                  <dt>{shortcut.what}</dt>
                  <dd>
                    {keysOf(shortcut).map((key) => (
                      <Kbd key={key} size="xs">
                        {key}
                      </Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
