import type { Evidence, Flag } from '../../src/engine/verdict';
import type { Place } from '../../src/messages/forms';
import type { Finding } from '../../src/messages/protocol';
import { failed, ok, type Result } from '../../src/messages/result';
import { rangeOf } from '../../src/page/anchor';
import { Painter } from '../../src/page/draw';
import { type Extraction, extract } from '../../src/page/extract';
import type { Article } from '../../src/text/article';
import { overlaps } from '../../src/text/span';
import type { Point } from '../../src/ui/card/place';
import type { CardView } from '../../src/ui/card/view';
import { bringIntoView } from './scroll';

/** Reads one page: takes its article, has it checked, paints the flags, and shows the card of the one that is meant. */
export interface Reader {
  /** Checks the page as it is now and paints anew. `moved`: it shows another text than it was loaded for. */
  check(options?: { moved: boolean }): Promise<Result<null>>;
  /** Scrolls to a flag of the verdict, marks it out and opens its card. */
  show(flag: number): Result<null>;
  hover(point: Point, target: EventTarget | null): void;
  click(point: Point, target: EventTarget | null): void;
  openSource(evidence: Evidence): void;
  /** No flag stands out any more. */
  unmark(): void;
  /** Takes all paint away. */
  stop(): void;
}

/** What a reader asks of the background, by way of whatever page it reads. */
export interface Background {
  check(article: Article, moved: boolean): Promise<Result<Finding>>;
  openSource(place: Place): void;
}

interface Placed {
  flag: Flag;
  range: Range;
}

export function createReader(document: Document, card: CardView, signal: AbortSignal, background: Background): Reader {
  const painter = new Painter(document);
  /** By the flag's place in the verdict. */
  let placed = new Map<number, Placed>();
  let pack = '';
  /** The flag whose card the pointer opened, and would close by leaving. */
  let hovered: number | null = null;
  let checks = 0;

  const paint = (extraction: Extraction, { verdict }: Finding) => {
    pack = verdict.story.pack;
    placed = new Map();
    if (verdict.story.covers) {
      verdict.flags.forEach((flag, index) => {
        const range = rangeOf(extraction, flag);
        if (range) placed.set(index, { flag, range });
      });
    }
    painter.paint([...placed].map(([index, { flag, range }]) => ({ ...flag, id: String(index), range })));
  };

  /** The flag itself first, then whatever else is said of the same words. */
  const flagsAt = (index: number, { flag }: Placed): Flag[] => {
    const others = [...placed].filter(([other, at]) => other !== index && overlaps(at.flag, flag));
    return [flag, ...others.map(([, at]) => at.flag).sort((a, b) => b.severity - a.severity)];
  };

  const open = (index: number, options: { focus: boolean; point?: Point }): boolean => {
    const at = placed.get(index);
    if (!at?.range.startContainer.isConnected || at.range.collapsed) return false;
    card.show(flagsAt(index, at), at.range, options);
    painter.focus(String(index));
    return true;
  };

  const hit = ({ x, y }: Point): number | null => {
    const id = painter.hit(x, y);
    return id === null ? null : Number(id);
  };

  return {
    async check({ moved } = { moved: false }) {
      const mine = ++checks;
      let extraction: Extraction;
      try {
        extraction = extract(document);
      } catch (error) {
        return failed('unreadable', error);
      }
      const { article } = extraction;
      if (article.text.trim() === '') return failed('unreadable', 'no text');
      const finding = await askTwice(() => background.check(article, moved));
      if (signal.aborted || mine !== checks) return ok(null);
      if (!finding.ok) return finding;
      card.close();
      paint(extraction, finding.value);
      return ok(null);
    },
    show(flag) {
      const at = placed.get(flag);
      if (at) bringIntoView(at.range);
      hovered = null;
      return open(flag, { focus: true }) ? ok(null) : failed('gone');
    },
    hover(point, target) {
      if (card.holds(target)) return;
      const index = hit(point);
      if (index === hovered) return;
      // A card that was opened on purpose stays until it is closed on purpose.
      if (hovered === null && card.isOpen) return;
      if (index === null) card.close();
      else if (open(index, { focus: false, point })) hovered = index;
    },
    click(point, target) {
      if (card.holds(target)) return;
      const index = hit(point);
      if (index === null) return;
      hovered = null;
      open(index, { focus: true, point });
    },
    openSource({ document: id, start, end }) {
      background.openSource({ pack, document: id, start, end });
    },
    unmark() {
      hovered = null;
      painter.focus(null);
    },
    stop() {
      placed.clear();
      painter.clear();
    },
  };
}

/** A background that was stopped in the middle of a check has lost it; the next one takes it up. */
async function askTwice<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  const answer = await ask();
  return !answer.ok && answer.problem.code === 'unexpected' ? ask() : answer;
}
