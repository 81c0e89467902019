import { checkArticle } from '../../src/engine/check';
import { createEngine, type Engine } from '../../src/engine/engine';
import type { CheckOptions } from '../../src/engine/verdict';
import type { Finding } from '../../src/messages/protocol';
import { storyTitle } from '../../src/pack/called';
import { PackError } from '../../src/pack/errors';
import type { Pack } from '../../src/pack/schema';
import type { Article } from '../../src/text/article';
import { warmUp } from './warm-up';

/** As many findings are kept, with their articles. */
const MOST_RECENT = 6;

interface Story {
  pack: Pack;
  engine: Engine;
}

/** A finding, but for what is told of the very check. */
export type Judgement = Omit<Finding, 'facts'>;

/** The stories that the extension holds, each made ready when it is first needed. */
export interface Library {
  /** Begins to read the packs and to warm the engines up, so that they are ready when the article arrives. */
  warm(): void;
  /**
   * Checks an article against every story; one that was checked lately is not checked again.
   * @returns the finding of the story that it covers best
   * @throws PackError if a pack cannot be read
   */
  check(article: Article, options: CheckOptions): Promise<Judgement>;
}

/** @param read gives the pack of this id; rejects if it cannot be read */
export function createLibrary(ids: readonly string[], read: (id: string) => Promise<Pack>): Library {
  let stories: Promise<Story[]> | null = null;
  /** Have the engines run, or are they about to? An article warms them as well as their own documents do. */
  let isWarm = false;
  /** By article and options. Pages go back, reload, and show one text after another. */
  const recent = new Map<string, Judgement>();

  const open = async (id: string): Promise<Story> => {
    const pack = await read(id).catch((error: unknown) => {
      throw error instanceof PackError ? error : new PackError(`${id}: ${error}; install the extension again`);
    });
    return { pack, engine: createEngine(pack) };
  };
  const ready = () => {
    stories ??= Promise.all(ids.map(open)).catch((error: unknown) => {
      // Not kept: the next page tries again.
      stories = null;
      throw error;
    });
    return stories;
  };

  const best = async (article: Article, options: CheckOptions): Promise<Judgement> => {
    const findings = (await ready()).map(({ pack, engine }) => ({
      story: storyTitle(pack, options.explainIn ?? 'en'),
      verdict: checkArticle(article, engine, options),
    }));
    return findings.reduce((best, next) => (rank(next) > rank(best) ? next : best));
  };

  return {
    warm() {
      ready()
        .then((stories) => {
          if (!isWarm) for (const { engine } of stories) warmUp(engine);
          isWarm = true;
        })
        // What fails here fails again, and is reported, when a page is checked.
        .catch(() => undefined);
    },
    async check(article, options) {
      isWarm = true;
      const key = JSON.stringify([article, options]);
      const known = recent.get(key);
      // Taken out and put back: the one that was not asked for the longest goes first.
      recent.delete(key);
      const finding = known ?? (await best(article, options));
      recent.set(key, finding);
      for (const oldest of [...recent.keys()].slice(0, -MOST_RECENT)) recent.delete(oldest);
      // A copy: what the caller makes of its flags is not kept.
      return { ...finding, verdict: { ...finding.verdict } };
    },
  };
}
function rank({ verdict }: Judgement): number {
  return (verdict.story.covers ? 1 : 0) + verdict.story.score / 2;
}
