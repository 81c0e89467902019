import '../../src/messages/no-eval';
import { render } from 'preact';
import signatures from '../../public/packs/signatures.json';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { readSample, type Sample } from '../../src/messages/samples';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { Welcome } from './welcome';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/panel.css';
import './welcome.css';

const lang = wordsLanguage();
document.documentElement.lang = lang;
document.title = words('welcomeTitle');
await followTheme(document.documentElement, theme);

const [first] = signatures;
const sample: Sample | null = first ? await readSample(first.pack, lang).catch(() => null) : null;
const root = document.querySelector('#root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Welcome sample={sample} lang={lang} />
    </WordsContext.Provider>,
    root,
  );
}
