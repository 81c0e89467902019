import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { useWords, type WordKey, type Words } from '../../src/ui/words';
import { Section } from './section';
import { shortcutEditor } from './shortcut-editor';

/** The keys as they are set in the browser, and the way to change them there. */
export function Shortcuts() {
  const words = useWords();
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  const edit = shortcutEditor();
  useEffect(() => {
    const look = () => void browser.commands.getAll().then(setCommands, () => undefined);
    look();
    // They are changed in another tab.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return (
    <Section title={words('shortcuts')} about={words('shortcutsAbout')}>
      <dl class="shortcuts">
        {commands.map((command) => (
          <div key={command.name}>
            <dt>{nameOf(command, words)}</dt>
            <dd>{command.shortcut ? <kbd>{command.shortcut}</kbd> : words('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      {edit ? (
        <button type="button" class="button button-plain" onClick={() => void edit()}>
          {words('changeShortcuts')}
        </button>
      ) : (
        <p class="soft">{words('changeShortcutsByHand')}</p>
      )}
    </Section>
  );
}

/** Those of the browser's own commands, which it names itself, or not at all. */
const NAMES: Record<string, WordKey> = { _execute_action: 'commandPopup', _execute_sidebar_action: 'openPanel' };

function nameOf({ name = '', description }: Browser.commands.Command, words: Words): string {
  const known = NAMES[name];
  return known ? words(known) : description || name;
}
