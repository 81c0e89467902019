import '../../src/messages/no-eval';
import { render } from 'preact';
import signatures from '../../public/packs/signatures.json';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { readPack } from '../../src/messages/packs';
import { placeOf } from '../../src/messages/place';
import type { Pack } from '../../src/pack/schema';
import { theme } from '../../src/settings/theme';
import { followTheme } from '../../src/ui/theme';
import { WordsContext } from '../../src/ui/words';
import { Sources } from './sources';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './sources.css';

document.documentElement.lang = wordsLanguage();
await followTheme(document.documentElement, theme);
document.title = words('sourcesTitle');

const packs = new Map<string, Promise<Pack>>();

/** Each pack is read once, however often the address changes. */
function open(id: string): Promise<Pack> {
  const pack = packs.get(id) ?? readPack(id);
  packs.set(id, pack);
  return pack;
}

/** Shows what the address names; without a hash the first story. */
async function show(): Promise<void> {
  const root = document.querySelector('#root');
  const place = placeOf(location.hash);
  const known = signatures.map(({ pack }) => pack);
  const id = place && known.includes(place.pack) ? place.pack : known[0];
  if (!root || !id) return;
  const isBroken = location.hash.length > 1 && place?.pack !== id;
  const pack = await open(id).catch(() => null);
  render(
    <WordsContext.Provider value={words}>
      <Sources key={location.hash} pack={pack} place={place} isBroken={isBroken} />
    </WordsContext.Provider>,
    root,
  );
}

window.addEventListener('hashchange', show);
await show();
