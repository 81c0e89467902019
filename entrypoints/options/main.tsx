import '../../src/messages/no-eval';
import { render } from 'preact';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { Options } from './options';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './options.css';
import './controls.css';

document.documentElement.lang = wordsLanguage();
document.title = words('optionsTitle');
await followTheme(document.documentElement, theme);

const root = document.querySelector('#root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Options />
    </WordsContext.Provider>,
    root,
  );
}
