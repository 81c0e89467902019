import '../../src/messages/no-eval';
import { render } from 'preact';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { AllNotes } from './all-notes';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/filters/filters.css';
import '../../src/ui/notes/notes.css';
import '../../src/ui/notes/editor.css';
import '../../src/ui/share/share.css';
import './notes-page.css';

document.documentElement.lang = wordsLanguage();
document.title = words('allTitle');
await followTheme(document.documentElement, theme);

const root = document.querySelector('#root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <AllNotes />
    </WordsContext.Provider>,
    root,
  );
}
