import type { Finding } from '../../src/messages/protocol';
import { failed, ok, type Result } from '../../src/messages/result';
import { type Extraction, extractInSteps } from '../../src/page/extract';
import { nextTask } from '../../src/page/next-task';
import type { Timed } from '../../src/page/pace';
import type { Article } from '../../src/text/article';
import type { Background } from './background';
import type { Display } from './display';

/** Takes a page's article, has it checked, and again when it is another. */
export interface Reader {
  /** Has the page checked as it is now. `moved`: nobody has asked for it since it went to where it is. */
  check(options?: { moved: boolean }): Promise<Result<null>>;
  /**
   * Reads the page again: a text that was not checked yet is, the flags of one that was are put to its words.
   * @param timed runs what takes the main thread's time
   */
  refresh(timed: Timed): Promise<boolean>;
  /** The page has another address; an answer that is under way is about what it showed before. */
  moved(): void;
  /** Where the article stood, with its headline, when it was read last. */
  readonly scope: Element | null;
}

interface Surroundings {
  display: Display;
  /** May a text that begins to be about something be about a story? Asked before the background is. */
  isStory: (text: string) => boolean;
  signal: AbortSignal;
  background: Background;
}

export function createReader(document: Document, { display, isStory, signal, background }: Surroundings): Reader {
  let extraction: Extraction | null = null;
  /** What that text came to; null while that is not known. */
  let finding: Finding | null = null;
  /** The check that is under way; the answers to earlier ones are stale. */
  let pending: symbol | null = null;
  /** Where the page was when the background last heard of it. */
  let address = '';
  /** A reading that began before it was asked for anew, or before the page went on, is of a page that is no more. */
  let era = 0;

  const isAboutStory = () => pending !== null || finding?.verdict.story.covers === true;

  const leaveStory = async () => {
    extraction = finding = pending = null;
    display.clear();
    await background.moved(false);
  };

  const check = async (now: Extraction, moved: boolean, mine = Symbol()): Promise<Result<null>> => {
    pending = mine;
    extraction = now;
    finding = null;
    const at = location.href;
    // Not before the answer where nobody has asked: what failed is to be asked for once more.
    if (!moved) address = at;
    const answer = await background.check(now.article, moved);
    // To read the answer took a while: it is painted in a task of its own.
    await nextTask();
    if (signal.aborted || mine !== pending) return ok(null);
    pending = null;
    if (!answer.ok) return answer;
    finding = answer.value;
    address = at;
    display.paint(now, finding);
    return ok(null);
  };

  const checkAnew = async (now: Extraction): Promise<boolean> => (await check(now, address !== location.href)).ok;

  /** Of a text that was checked already: its words may stand in other nodes, and the page at another address. */
  const placeAnew = async (now: Extraction, known: Finding, timed: Timed): Promise<boolean> => {
    extraction = now;
    const isNew = timed(() => display.paint(now, known));
    if (address === location.href) return isNew;
    address = location.href;
    await background.moved(true);
    return true;
  };

  return {
    get scope() {
      return extraction?.scope ?? null;
    },
    async check({ moved } = { moved: false }) {
      const mine = Symbol();
      pending = mine;
      era++;
      const now = await readInTasks(document, (part) => part());
      // Another text is read or checked by now, or the page has gone on.
      if (signal.aborted || mine !== pending) return ok(null);
      if (now.ok) return check(now.value, moved, mine);
      pending = null;
      return now;
    },
    async refresh(timed) {
      const mine = era;
      // Where there is nothing to lose, the page's bare text tells soonest that a story has come.
      if (!isAboutStory() && !timed(() => isStory(document.body?.textContent ?? ''))) return false;
      const now = await readInTasks(document, timed);
      await nextTask();
      if (signal.aborted || mine !== era) return false;
      if (!now.ok || !timed(() => isStory(now.value.article.text))) {
        if (isAboutStory()) await leaveStory();
        return false;
      }
      if (!extraction || !isSame(now.value.article, extraction.article)) return checkAnew(now.value);
      if (finding) return placeAnew(now.value, finding, timed);
      return pending === null && checkAnew(now.value);
    },
    moved() {
      pending = null;
      era++;
    },
  };
}

/** What changes under the reading is told of by the page, and read again; its words are placed where they still stand. */
async function readInTasks(document: Document, timed: Timed): Promise<Result<Extraction>> {
  try {
    const steps = extractInSteps(document);
    const next = () => timed(() => steps.next());
    let step = next();
    for (; !step.done; step = next()) await nextTask();
    return readable(step.value);
  } catch (error) {
    return failed('unreadable', error);
  }
}

function readable(extraction: Extraction): Result<Extraction> {
  return extraction.article.text.trim() === '' ? failed('unreadable', 'no text') : ok(extraction);
}

/** Compared whole: of two texts of one hash, the second would carry the flags of the first. */
function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published && a.lang === b.lang;
}
