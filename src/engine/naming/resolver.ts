import type { LanguageCode } from '../../text/language';
import { contains } from '../../text/span';
import type { Engine } from '../engine';
import { EpithetResolver } from './epithets';
import { namedIn, unknownIn } from './known-names';
import type { Mention, MentionInput } from './mention';
import { nameRuns } from './names';
import { pronounsIn } from './pronouns';
import { opensSentence, relativesIn, strangersOf } from './relatives';
import { Salience } from './salience';

/** Resolves the mentions of each sentence in turn; a sentence's mentions depend on those before it. */
export class MentionResolver {
  readonly #salience: Salience;
  readonly #epithets: EpithetResolver;

  constructor(
    private readonly engine: Engine,
    private readonly lang: LanguageCode,
    private readonly knownNames: ReadonlySet<string>,
  ) {
    this.#salience = new Salience(engine.entities);
    this.#epithets = new EpithetResolver(engine, lang, this.#salience);
  }

  /** The mentions of the next sentence, in order of place. */
  next(input: MentionInput): Mention[] {
    const { heads } = this.engine.lexicon(this.lang);
    const runs = nameRuns(input.text, input.words, this.lang, this.knownNames, heads);
    const named = namedIn(input, runs, this.engine, this.lang);
    const others = [...named, ...unknownIn(input, runs, named)];
    const described = this.#epithets.find(input, others);
    // "the then Secretary of State": its capitals are no name.
    const mentions = [
      ...others.filter((m) => m.kind !== 'unknown' || !described.some((d) => contains(d, m))),
      ...described,
    ];
    const context = { lang: this.lang, entities: this.engine.entities };
    const relatives = relativesIn(input, mentions, context);
    const strangers = strangersOf(input, relatives, mentions, this.lang);
    mentions.push(...strangers.filter(opensSentence));
    this.#salience.enter(input.block, mentions);
    mentions.push(
      ...pronounsIn(input, mentions, {
        ...context,
        salience: this.#salience,
      }),
    );
    if (!input.paragraph) this.#salience.leave();
    else this.#salience.settle(mentions);
    mentions.push(...strangers.filter((m) => !opensSentence(m)));
    const isTie = (m: Mention) =>
      m.kind !== 'unknown' &&
      relatives.some(({ first, last, noun }) => m.first >= first && m.last <= last && m.first !== noun);
    return mentions.map((m) => (isTie(m) ? { ...m, tie: true } : m)).sort((a, b) => a.start - b.start);
  }

  /** A sentence that states a claim brings to mind what the claim is about. */
  remember(entities: readonly string[]): void {
    this.#salience.recall(entities);
  }
}
