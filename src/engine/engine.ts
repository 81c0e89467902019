import type { PatternPart } from '../pack/pattern';
import type { Claim, Entity, Pack } from '../pack/schema';
import type { LanguageCode } from '../text/language';
import { ClaimIndex } from './claim-index';
import { Lexicon } from './lexicon';

/** A claim as the engine has it. */
export type CompiledClaim = Claim;

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
      const known = lexicons.get(lang) ?? new Lexicon(pack, lang);
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
