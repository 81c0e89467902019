import '../../src/messages/no-eval';
import { render } from 'preact';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { Conflicts } from './conflicts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/notes/notes.css';
import '../../src/ui/conflict/conflict.css';
import './conflicts.css';

document.documentElement.lang = wordsLanguage();
document.title = words('conflictsTitle');
await followTheme(document.documentElement, theme);

const root = document.querySelector('#root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Conflicts />
    </WordsContext.Provider>,
    root,
  );
}
