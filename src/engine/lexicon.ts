import type { Pack } from '../pack/schema';
import { fold } from '../text/fold';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import type { Word } from '../text/words';
import { hitsOf, type PhraseHit, type TermHit, TermIndex } from './terms';

/** What a story's phrases stand for. */
type List = 'concepts' | 'names' | 'adjectives' | 'epithets' | 'idioms';

/** The phrases in a sentence. */
export interface Told {
  /** Each once, however many concepts it tells. */
  concepts: readonly PhraseHit<string>[];
  /** Entities' names, and adjectives made of them. */
  names: readonly TermHit<string>[];
  adjectives: readonly TermHit<string>[];
  /** Words by which the story describes something. */
  epithets: readonly TermHit<string>[];
  /** Set phrases whose nouns stand for nothing ("in the company of"). */
  idioms: readonly TermHit<string>[];
}

/** What one language's sentences are searched for: all in one index, so that a sentence is gone through once. */
export class Lexicon {
  /** The last words of descriptions: what names like "Hollin Dam" end in. */
  readonly heads: ReadonlySet<string>;
  readonly #index: TermIndex<string>;

  constructor({ concepts, entities }: Pack, lang: LanguageCode) {
    this.#index = new TermIndex(lang);
    for (const idiom of referenceWords(lang).idioms) this.#add('idioms', 'idiom', idiom);
    for (const [id, phrases] of Object.entries(concepts))
      for (const phrase of phrases[lang] ?? []) this.#add('concepts', id, phrase);
    for (const { id, names, adjectives, epithets } of entities) {
      for (const name of names) this.#add('names', id, spelled(name));
      for (const adjective of adjectives?.[lang] ?? []) this.#add('adjectives', id, spelled(adjective));
      for (const epithet of epithets?.[lang] ?? []) this.#add('epithets', id, epithet);
    }
    this.heads = new Set(
      entities.flatMap(({ epithets }) =>
        (epithets?.[lang] ?? []).map((epithet) => fold(epithet.split(/\s+/).at(-1) ?? '')),
      ),
    );
  }

  find(sentence: readonly Word[]): Told {
    const by: Record<string, PhraseHit<string>[]> & Record<List, PhraseHit<string>[]> = {
      concepts: [],
      names: [],
      adjectives: [],
      epithets: [],
      idioms: [],
    };
    for (const hit of this.#index.phrases(sentence)) by[hit.phrase.list]?.push(hit);
    return {
      concepts: by.concepts,
      names: hitsOf(by.names),
      adjectives: hitsOf(by.adjectives),
      epithets: hitsOf(by.epithets),
      idioms: hitsOf(by.idioms),
    };
  }

  #add(list: List, id: string, phrase: string): void {
    this.#index.add(id, phrase, list);
  }
}

/** Names are matched as they are spelled: a stem would take one name for another. */
function spelled(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => `=${word}`)
    .join(' ');
}
