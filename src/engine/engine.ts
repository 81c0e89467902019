import type { PatternPart } from '../pack/pattern';
import type { Claim, Entity, Pack } from '../pack/schema';
import { fold } from '../text/fold';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { ClaimIndex } from './claim-index';
import { TermIndex } from './terms';

/** A claim as the engine has it. */
export type CompiledClaim = Claim;

/** What one language's sentences are searched for. */
export interface Lexicon {
  concepts: TermIndex<string>;
  names: TermIndex<string>;
  adjectives: TermIndex<string>;
  epithets: TermIndex<string>;
  /** Set phrases whose nouns stand for nothing ("in the company of"). */
  idioms: TermIndex<string>;
  /** The last words of descriptions: what names like "Hollin Dam" end in. */
  heads: ReadonlySet<string>;
}

/** A pack made ready: built once, used for every page. Holds no state of any page. */
export interface Engine {
  pack: Pack;
  entities: ReadonlyMap<string, Entity>;
  claims: readonly CompiledClaim[];
  claim(id: string | null): CompiledClaim | undefined;
  index: ClaimIndex;
  /** Is there a claim that is about both? */
  areTogether(entity: string, other: string): boolean;
  /** Whoever some document or the record credits with something. */
  speakers: ReadonlySet<string>;
  lexicon(lang: LanguageCode): Lexicon;
}

export function createEngine(pack: Pack): Engine {
  const lexicons = new Map<LanguageCode, Lexicon>();
  const { claims } = pack;
  const byId = new Map<string | null, CompiledClaim>(claims.map((claim) => [claim.id, claim]));
  const together = new Map<string, Set<string>>();
  for (const { about } of claims)
    for (const entity of about) together.set(entity, new Set([...(together.get(entity) ?? []), ...about]));
  return {
    pack,
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    claims,
    claim: (id) => byId.get(id),
    index: new ClaimIndex(pack, (part) => isOpenIn(pack, part)),
    areTogether: (entity, other) => together.get(entity)?.has(other) ?? false,
    speakers: new Set(
      pack.claims.flatMap((claim) =>
        claim.readings.flatMap((r) => (claim.facets[r.facet]?.type === 'speaker' ? [r.value] : [])),
      ),
    ),
    lexicon(lang) {
      const known = lexicons.get(lang) ?? buildLexicon(pack, lang);
      lexicons.set(lang, known);
      return known;
    },
  };
}

/** A concept of so many phrases is an open class, of which the story may lack the page's own word. */
const OPEN_CLASS = 15;

/** Is the part an open class of words, in this language, or in any? */
export function isOpenIn(pack: Pack, part: PatternPart, lang?: LanguageCode): boolean {
  return part.anyOf.every(
    ({ kind, id }) =>
      kind === 'concept' &&
      (lang ? [lang] : pack.languages).some((one) => (pack.concepts[id]?.[one]?.length ?? 0) >= OPEN_CLASS),
  );
}

function buildLexicon(pack: Pack, lang: LanguageCode): Lexicon {
  const lexicon: Lexicon = {
    concepts: new TermIndex(lang),
    names: new TermIndex(lang),
    adjectives: new TermIndex(lang),
    epithets: new TermIndex(lang),
    idioms: new TermIndex(lang),
    heads: new Set(
      pack.entities.flatMap((e) =>
        (e.epithets?.[lang] ?? []).map((epithet) => fold(epithet.split(/\s+/).at(-1) ?? '')),
      ),
    ),
  };
  for (const idiom of referenceWords(lang).idioms) lexicon.idioms.add('idiom', idiom);
  for (const [id, phrases] of Object.entries(pack.concepts)) {
    for (const phrase of phrases[lang] ?? []) lexicon.concepts.add(id, phrase);
  }
  for (const entity of pack.entities) {
    for (const name of entity.names) lexicon.names.add(entity.id, spelled(name));
    for (const adjective of entity.adjectives?.[lang] ?? []) lexicon.adjectives.add(entity.id, spelled(adjective));
    for (const epithet of entity.epithets?.[lang] ?? []) lexicon.epithets.add(entity.id, epithet);
  }
  return lexicon;
}

/** Names are matched as they are spelled: a stem would take one name for another. */
function spelled(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => `=${word}`)
    .join(' ');
}
