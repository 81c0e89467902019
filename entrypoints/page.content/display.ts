import type { Evidence, Flag } from '../../src/engine/verdict';
import type { Finding } from '../../src/messages/protocol';
import { failed, ok, type Result } from '../../src/messages/result';
import { Painter } from '../../src/page/draw';
import type { Extraction } from '../../src/page/extract';
import { FOCUS_NAME, highlightName } from '../../src/page/highlight-css';
import { type Placed, placeFlags, stands } from '../../src/page/placed';
import { overlaps } from '../../src/text/span';
import type { Point } from '../../src/ui/card/place';
import type { CardView } from '../../src/ui/card/view';
import type { Background } from './background';
import { bringIntoView } from './scroll';
import { inOrder, stepFrom } from './step';

/** Paints the flags of one page, and shows the card of the one that is meant. */
export interface Display {
  /** Paints these flags in place of all before; an open card stays if its flag does. @returns whether any came anew */
  paint(extraction: Extraction, finding: Finding): boolean;
  /** Takes away the flags whose words or sentence have changed. @returns whether there were any */
  verify(): boolean;
  /** Takes all paint away, and the card. */
  clear(): void;
  /** Scrolls to a flag of the verdict, marks it out and opens its card. */
  show(flag: number): Result<null>;
  /** The same with the next (1) or the previous (-1) flag in reading order. */
  step(by: 1 | -1): Result<null>;
  hover(point: Point, target: EventTarget | null): void;
  click(point: Point, target: EventTarget | null): void;
  openSource(evidence: Evidence): void;
  /** Begins a note about this flag; resolves to whether there is a panel open to write it in. */
  annotate(flag: Flag): Promise<boolean>;
  /** Where the words of a flag of the verdict stand; null where they are gone. */
  rangeOf(flag: number): Range | null;
  /** The card was closed: no flag stands out any more. */
  closed(): void;
}

export function createDisplay(document: Document, card: CardView, background: Background): Display {
  const painter = new Painter(FOCUS_NAME, document);
  let placed = new Map<string, Placed>();
  let pack = '';
  /** The flag of the open card, and of the last one: the next one is counted from there. */
  let opened: string | null = null;
  let lastOpened: string | null = null;
  /** Did the pointer open the card by resting there? It closes it by leaving, too. */
  let isHovered = false;

  /** The flag itself first, then whatever else is said of the same words. */
  const flagsAt = ({ key, flag }: Placed): Flag[] => {
    const others = [...placed.values()].filter((at) => at.key !== key && overlaps(at.flag, flag));
    return [flag, ...others.map((at) => at.flag).sort((a, b) => b.severity - a.severity)];
  };
  const contentOf = (at: Placed) => ({
    flags: flagsAt(at),
    position: inOrder(placed).indexOf(at) + 1,
    total: placed.size,
  });

  const open = (at: Placed | undefined, options: { focus: boolean; point?: Point }): boolean => {
    if (!at || !stands(at)) return false;
    card.show(contentOf(at), at.range, options);
    painter.focus(at.key);
    opened = lastOpened = at.key;
    // A card that the pointer opened in passing is no choice.
    if (options.focus) void background.chosen(at.index);
    return true;
  };

  const repaint = () => {
    painter.paint(
      [...placed.values()].map(({ key, flag: { group, severity }, range }) => {
        return { id: key, range, layer: highlightName(group, severity), weight: severity };
      }),
    );
    const at = opened === null ? undefined : placed.get(opened);
    if (at) card.update(contentOf(at));
    else card.close();
  };

  const hit = ({ x, y }: Point) => placed.get(painter.hit(x, y) ?? '');

  const flagNumber = (flag: number) => [...placed.values()].find(({ index }) => index === flag);

  const goTo = (at: Placed | undefined): Result<null> => {
    if (at) bringIntoView(at.range);
    isHovered = false;
    return open(at, { focus: true }) ? ok(null) : failed('gone');
  };

  return {
    paint(extraction, { verdict }) {
      pack = verdict.story.pack;
      const before = placed;
      placed = placeFlags(extraction, verdict.story.covers ? verdict.flags : [], before);
      repaint();
      return [...placed.keys()].some((key) => !before.has(key));
    },
    verify() {
      // The page took our element away; it is not forced upon it.
      if (opened !== null && !card.isOpen) card.close();
      const fallen = [...placed.values()].filter((at) => !stands(at));
      for (const { key } of fallen) placed.delete(key);
      if (fallen.length > 0) repaint();
      return fallen.length > 0;
    },
    clear() {
      placed.clear();
      painter.clear();
      card.close();
    },
    show: (flag) => goTo(flagNumber(flag)),
    step: (by) => goTo(stepFrom(inOrder(placed), placed.get(lastOpened ?? ''), by)),
    hover(point, target) {
      if (card.holds(target)) return;
      const at = hit(point);
      if (isHovered && at?.key === opened) return;
      // A card that was opened on purpose stays until it is closed on purpose.
      if (!isHovered && card.isOpen) return;
      if (!at) card.close();
      else isHovered = open(at, { focus: false, point });
    },
    click(point, target) {
      if (card.holds(target)) return;
      const at = hit(point);
      if (!at) return;
      isHovered = false;
      open(at, { focus: true, point });
    },
    openSource({ document: id, start, end }) {
      background.openSource({ pack, document: id, start, end });
    },
    async annotate(flag) {
      const at = [...placed.values()].find((one) => one.flag === flag);
      return at !== undefined && background.annotate(at.index);
    },
    rangeOf(flag) {
      const at = flagNumber(flag);
      return at && stands(at) ? at.range : null;
    },
    closed() {
      isHovered = false;
      opened = null;
      painter.focus(null);
    },
  };
}
