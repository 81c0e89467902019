import { isElement, isText } from './dom';
import { firstIn, holds, isAttached, textOf } from './nodes';

/** Text outside the article that is as long as this may be another article. UTF-16 code units. */
const LONG_TEXT = 80;
/** Of a larger batch it is taken for granted that it concerns the article. */
const MOST_RECORDS = 400;
/** What hides and shows: paywalls, sections that open. */
const SHOWING = ['hidden', 'class', 'style', 'open', 'aria-hidden'];

interface Reactions {
  /** Before the next frame is drawn, after a change of text or elements in the article. */
  frame: () => void;
  /** What the article says may have changed. Called often: it must cost nothing. */
  article: () => void;
  /** The element in which the article stands with its headline; null where there is none. */
  scope: () => Element | null;
  /** Is this node our own? */
  isOwn: (node: Node) => boolean;
}

/** Watches the page's DOM with one observer until the signal aborts. */
export function watchChanges(document: Document, signal: AbortSignal, reactions: Reactions): void {
  let frame = 0;
  const observer = new MutationObserver((records) => {
    const others = records.filter((record) => !isOwnRecord(record, reactions.isOwn));
    const scope = reactions.scope();
    if (records.length > others.length || others.some((record) => touches(record, scope))) {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        reactions.frame();
      });
    }
    if (others.length > MOST_RECORDS || others.some((record) => concerns(record, scope))) reactions.article();
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}

function isOwnRecord({ type, addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);
}

/** May the change have moved or rewritten words of the article? */
function touches({ type, target }: MutationRecord, scope: Element | null): boolean {
  return type !== 'attributes' && (!scope || !isAttached(scope) || holds(scope, target));
}

/**
 * May the change alter what the article says? Clocks, advertisements and carousels beside it do not, nor what is added
 * to it without a word.
 */
export function concerns({ type, target, addedNodes, removedNodes }: MutationRecord, scope: Element | null): boolean {
  if (!scope || !isAttached(scope)) return true;
  const isInside = holds(scope, target);
  if (type === 'attributes') return (isInside || holds(target, scope)) && firstIn(target) !== null;
  const least = isInside ? 1 : LONG_TEXT;
  if (type === 'characterData') return isInside || hasText(target, least);
  return (
    [...addedNodes].some((node) => hasText(node, least)) ||
    (isInside && [...removedNodes].some((node) => hasText(node, 1)))
  );
}

function hasText(node: Node, least: number): boolean {
  if (!isText(node) && !isElement(node)) return false;
  return textOf(node).trim().length >= least;
}
