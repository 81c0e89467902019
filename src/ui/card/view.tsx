import { render } from 'preact';
import type { Evidence, Flag } from '../../engine/verdict';
import { focusOn } from '../../page/nodes';
import baseCss from '../base.css?inline';
import { KIND_WORDS } from '../kinds';
import type { Theme } from '../theme';
import tokensCss from '../tokens.css?inline';
import { type Words, WordsContext } from '../words';
import { Card, type CardContent, REASON_ID } from './card';
import cardCss from './card.css?inline';
import { createHost, type Host } from './host';
import { type Point, placeBeside } from './place';

/** The card over a page. Its host is in the page only while the card is open. */
export interface CardView {
  readonly isOpen: boolean;
  /** Opens beside the words, in place of what was open. With `focus` it takes the focus and says where it is. */
  show(content: CardContent, range: Range, options: { focus: boolean; point?: Point }): void;
  /** Shows this in the open card, which stays where it is and keeps its focus. */
  update(content: CardContent): void;
  close(): void;
  /** Is this target of an event, as the page's document sees it, the card? */
  holds(target: EventTarget | null): boolean;
}

/** What a card needs of whoever shows it. */
export interface Surroundings {
  words: Words;
  /** The language of the words, BCP 47, asked for when a card opens: the browser's first answer about words holds up the page. */
  lang: () => string;
  /** The reader's choice of colours, asked for whenever something is shown. */
  theme: () => Theme;
  onSource: (evidence: Evidence) => void;
  onAnnotate?: (flag: Flag) => Promise<boolean>;
  /** Called after each closing. */
  onClose: () => void;
}

export function createCardView(document: Document, surroundings: Surroundings): CardView {
  const { words, lang, theme, onSource, onAnnotate, onClose } = surroundings;
  let host: Host | null = null;
  let section: HTMLElement | null = null;
  let said: HTMLElement | null = null;
  let release: (() => void) | null = null;
  let focusedBefore: Element | null = null;
  let shown = 0;

  const open = (): HTMLElement => {
    host ??= createHost(document, tokensCss + baseCss + cardCss);
    if (!section) {
      section = document.createElement('section');
      section.className = 'surface card';
      section.lang = lang();
      section.tabIndex = -1;
      section.setAttribute('role', 'dialog');
      section.setAttribute('aria-describedby', REASON_ID);
      said = document.createElement('p');
      said.className = 'said';
      said.lang = section.lang;
      said.setAttribute('role', 'status');
      host.root.append(section, said);
    }
    if (!host.element.isConnected) document.documentElement.append(host.element);
    return section;
  };

  const draw = (card: HTMLElement, content: CardContent) => {
    const [first] = content.flags;
    if (!first) return;
    card.dataset.theme = theme();
    card.setAttribute('aria-label', words('cardLabel', words(KIND_WORDS[first.kind].label)));
    render(
      <WordsContext.Provider value={words}>
        <Card key={shown} content={content} onClose={close} onSource={onSource} onAnnotate={onAnnotate} />
      </WordsContext.Provider>,
      card,
    );
  };

  const close = () => {
    if (!host || !section || !release) return;
    release();
    release = null;
    const hadFocus = host.root.activeElement !== null;
    render(null, section);
    said?.replaceChildren();
    host.element.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusOn(focusedBefore);
    focusedBefore = null;
    onClose();
  };

  return {
    get isOpen() {
      // A page may take away whatever it did not put there itself.
      return release !== null && host?.element.isConnected === true;
    },
    show(content, range, { focus, point }) {
      release?.();
      focusedBefore ??= document.activeElement === host?.element ? null : document.activeElement;
      const card = open();
      shown++;
      draw(card, content);
      release = placeBeside(range, card, point);
      if (!focus) return;
      card.focus({ preventScroll: true });
      said?.replaceChildren(words('positionOf', String(content.position), String(content.total)));
    },
    update(content) {
      if (section && release) draw(section, content);
    },
    close,
    holds: (target) => host !== null && target === host.element,
  };
}
