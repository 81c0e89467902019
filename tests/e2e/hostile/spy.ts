/*
 * A page that tries to see into our card, by every way that the platform has into a closed shadow root. It runs in the page
 * from its first line on, and writes what it got on the root element.
 */

/** The words that only the card says, for which the page looks. The test writes them on the root element. */
export const NEEDLE = 'data-needle';
/** What the page got, as a list in JSON. */
export const SPOILS = 'data-spoils';
/** The event by which a test has the page look now. */
export const LOOK = 'look';

export function spy(): void {
  const root = document.documentElement;
  const spoils = new Set<string>();
  const internals: ElementInternals[] = [];
  const tell = (way: string) => {
    spoils.add(way);
    root.setAttribute('data-spoils', JSON.stringify([...spoils].sort()));
  };
  root.setAttribute('data-spoils', '[]');
  const needle = () => root.getAttribute('data-needle') ?? 'nothing yet';
  /** Is this a node that lies behind a shadow root, or a text that only the card says? */
  const weigh = (way: string, value: unknown): void => {
    if (value instanceof Range) weigh(way, value.startContainer);
    if (value instanceof Node && value.getRootNode() instanceof ShadowRoot) tell(`a node by ${way}`);
    if (typeof value === 'string' && value.replace(/\s+/g, ' ').includes(needle())) tell(`the words by ${way}`);
  };
  const attempt = (way: string, get: () => unknown): void => {
    try {
      const value = get();
      if (Array.isArray(value)) for (const one of value) weigh(way, one);
      else weigh(way, value);
    } catch {
      // What this browser does not have, it does not give.
    }
  };

  // A class for our element's name: its constructor runs when anybody makes one.
  class Trap extends HTMLElement {
    constructor() {
      super();
      attempt('internals', () => internals.push(this.attachInternals()));
    }
  }
  customElements.define('crossread-card', Trap);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    tell('attachShadow');
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  CSSStyleSheet.prototype.replaceSync = () => tell('replaceSync');

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) lookInto(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  const lookInto = (node: Node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'crossread-card') return;
    attempt('shadowRoot', () => node.shadowRoot?.firstChild);
    attempt('attachInternals', () => internals.push(node.attachInternals()));
    attempt('outerHTML', () => node.outerHTML);
    attempt('innerText', () => node.innerText);
    attempt('textContent', () => node.textContent);
    attempt('getHTML', () => (node as unknown as Serial).getHTML({ serializableShadowRoots: true }));
    attempt('XMLSerializer', () => new XMLSerializer().serializeToString(node));
    attempt('cloneNode', () => (node.cloneNode(true) as Element).shadowRoot?.firstChild);
    attempt('getAnimations of the host', () => node.getAnimations({ subtree: true }).map(targetOf));
  };
  interface Serial {
    getHTML(options: object): string;
  }
  const targetOf = (animation: Animation) => (animation.effect as KeyframeEffect | null)?.target;

  const TYPES =
    'pointerover pointerenter pointermove pointerdown pointerup mouseover mousemove mousedown mouseup mouseout click dblclick ' +
    'auxclick contextmenu keydown keypress keyup beforeinput input focus focusin focusout blur copy cut select selectstart ' +
    'selectionchange animationstart animationend animationcancel transitionrun transitionend scroll scrollend wheel toggle ' +
    'load error securitypolicyviolation slotchange dragstart';
  for (const type of TYPES.split(' ')) {
    addEventListener(
      type,
      (event) => {
        attempt(`composedPath of ${type}`, () => event.composedPath());
        for (const property in event)
          attempt(`${property} of ${type}`, () => (event as unknown as Record<string, unknown>)[property]);
        attempt(`selection at ${type}`, () => String(getSelection()));
      },
      true,
    );
  }

  const types = PerformanceObserver.supportedEntryTypes;
  const timings = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Record<string, unknown>)[]) {
      if (/extension:/.test(JSON.stringify(entry))) tell(`an address by the timing of ${entry.entryType}`);
      for (const property of ['target', 'element']) attempt(`timing of ${entry.entryType}`, () => entry[property]);
      attempt(`timing of ${entry.entryType}`, () => (entry.sources as { node: unknown }[])?.map(({ node }) => node));
    }
  });
  for (const type of types)
    attempt(type, () => timings.observe({ type, buffered: true, durationThreshold: 16 } as object));

  const everyFrame = () => {
    attempt('getAnimations', () => document.getAnimations().map(targetOf));
    requestAnimationFrame(everyFrame);
  };
  everyFrame();

  addEventListener('look', () => {
    const card = document.querySelector('crossread-card');
    if (!card) return;
    lookInto(card);
    for (const internal of internals) attempt('internals', () => internal.shadowRoot?.firstChild);
    attempt('activeElement', () => document.activeElement);
    for (let x = 5; x < innerWidth; x += 25) {
      for (let y = 5; y < innerHeight; y += 25) {
        attempt('elementsFromPoint', () => document.elementsFromPoint(x, y));
        attempt('caretPositionFromPoint', () => document.caretPositionFromPoint(x, y)?.offsetNode);
        attempt('caretRangeFromPoint', () => document.caretRangeFromPoint(x, y));
      }
    }
    const selection = getSelection();
    const weighSelection = (by: string) => {
      attempt(`the selection ${by}`, () => String(selection));
      attempt(`the selection ${by}`, () => [selection?.anchorNode, selection?.focusNode, selection?.getRangeAt(0)]);
      attempt(`the contents selected ${by}`, () => selection?.getRangeAt(0).cloneContents().textContent);
    };
    weighSelection('as it is');
    attempt('selectAll', () => document.execCommand('selectAll'));
    weighSelection('of everything');
    attempt('selectAllChildren', () => selection?.selectAllChildren(card));
    weighSelection('of the host’s children');
    attempt('selectNode', () => {
      const range = document.createRange();
      range.selectNode(card);
      selection?.removeAllRanges();
      selection?.addRange(range);
    });
    weighSelection('of the host');
    selection?.removeAllRanges();
    attempt('find', () => {
      const { find } = window as unknown as { find(text: string): boolean };
      if (find.call(window, needle())) tell('find: yes or no');
      return String(selection);
    });
    selection?.removeAllRanges();
    root.setAttribute('data-looked', String(Number(root.getAttribute('data-looked') ?? 0) + 1));
  });
}
