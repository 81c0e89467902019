import '../../src/messages/no-eval';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { findSubject } from '../../src/messages/subject';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { Popup } from './popup';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/panel.css';
import './popup.css';

document.documentElement.lang = wordsLanguage();
await followTheme(document.documentElement, theme);
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('as-popup', isPopup);

const subject = await findSubject(location.hash);
const root = document.querySelector('#root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Popup subject={subject} />
    </WordsContext.Provider>,
    root,
  );
}
