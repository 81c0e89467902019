import { storyTitle } from '../pack/called';
import type { Pack } from '../pack/schema';
import type { LanguageCode } from '../text/language';
import type { Edition } from './annotation';

/** The edition of a story that a note rests on, with the title that readers of this language know it by. */
export function editionOf(pack: Pick<Pack, 'id' | 'title' | 'called' | 'release'>, lang: LanguageCode): Edition {
  return { pack: pack.id, title: storyTitle(pack, lang), version: pack.release };
}
