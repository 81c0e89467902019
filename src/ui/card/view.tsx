import { render } from 'preact';
import type { Evidence, Flag } from '../../engine/verdict';
import baseCss from '../base.css?inline';
import { KIND_WORDS } from '../kinds';
import type { Theme } from '../theme';
import tokensCss from '../tokens.css?inline';
import { type Words, WordsContext } from '../words';
import { Card } from './card';
import cardCss from './card.css?inline';
import { createHost, type Host } from './host';
import { type Point, placeBeside } from './place';

/** The card over a page. Its host is in the page only while the card is open. */
export interface CardView {
  readonly isOpen: boolean;
  /** Opens beside the words, in place of what was open. `flags` has at least one. */
  show(flags: Flag[], range: Range, options: { focus: boolean; point?: Point }): void;
  close(): void;
  /** Is this target of an event, as the page's document sees it, the card? */
  holds(target: EventTarget | null): boolean;
}

interface Surroundings {
  words: Words;
  /** The language of the words, BCP 47. */
  lang: string;
  /** The reader's choice of colours, asked for at each opening. */
  theme: () => Theme;
  onSource: (evidence: Evidence) => void;
  /** Called after each closing. */
  onClose: () => void;
}

export function createCardView(document: Document, { words, lang, theme, onSource, onClose }: Surroundings): CardView {
  let host: Host | null = null;
  let section: HTMLElement | null = null;
  let release: (() => void) | null = null;
  let focusedBefore: Element | null = null;
  let shown = 0;

  const open = (): HTMLElement => {
    host ??= createHost(document, tokensCss + baseCss + cardCss);
    if (!section) {
      section = document.createElement('section');
      section.className = 'surface card';
      section.lang = lang;
      section.tabIndex = -1;
      section.setAttribute('role', 'dialog');
      host.root.append(section);
    }
    if (!host.element.isConnected) document.documentElement.append(host.element);
    return section;
  };

  const close = () => {
    if (!host || !section || !release) return;
    release();
    release = null;
    const hadFocus = host.root.activeElement !== null;
    render(null, section);
    host.element.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
    onClose();
  };

  return {
    get isOpen() {
      return release !== null;
    },
    show(flags, range, { focus, point }) {
      const [first] = flags;
      if (!first) return;
      release?.();
      focusedBefore ??= document.activeElement === host?.element ? null : document.activeElement;
      const card = open();
      card.dataset.theme = theme();
      card.setAttribute('aria-label', words('cardLabel', words(KIND_WORDS[first.kind].label)));
      render(
        <WordsContext.Provider value={words}>
          <Card key={shown++} flags={flags} onClose={close} onSource={onSource} />
        </WordsContext.Provider>,
        card,
      );
      release = placeBeside(range, card, point);
      if (focus) card.focus({ preventScroll: true });
    },
    close,
    holds: (target) => host !== null && target === host.element,
  };
}
