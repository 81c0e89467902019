import '../../src/messages/no-eval';
import { render } from 'preact';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { followSubject } from '../../src/messages/subject';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { SidePanel } from './side-panel';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/panel.css';
import '../../src/ui/filters/filters.css';
import '../../src/ui/notes/notes.css';
import '../../src/ui/notes/editor.css';
import '../../src/ui/share/share.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/matrix.css';
import '../../src/ui/story/drift.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/word-diff.css';
import './sidepanel.css';

document.documentElement.lang = wordsLanguage();
await followTheme(document.documentElement, theme);

const root = document.querySelector('#root');
const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

followSubject(location.hash, closing.signal, (subject) => {
  if (!root) return;
  render(
    <WordsContext.Provider value={words}>
      <SidePanel subject={subject} />
    </WordsContext.Provider>,
    root,
  );
});
