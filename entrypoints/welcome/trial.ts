import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Flag } from '../../src/engine/verdict';
import { askPatiently } from '../../src/messages/ask';
import { words } from '../../src/messages/i18n';
import { hashOf } from '../../src/messages/place';
import { ok } from '../../src/messages/result';
import type { Sample } from '../../src/messages/samples';
import { toBackground } from '../../src/messages/send';
import { highlightCss } from '../../src/page/highlight-css';
import { watchSettings } from '../../src/settings/all';
import { paint } from '../../src/settings/paint';
import { theme } from '../../src/settings/theme';
import { watchPointer } from '../../src/ui/card/pointer';
import { createCardView } from '../../src/ui/card/view';
import type { WordKey } from '../../src/ui/words';
import type { Background } from '../page.content/background';
import { createDisplay, type Display } from '../page.content/display';
import { createReader, type Reader } from '../page.content/reader';

interface Trial {
  /** What was found, by place in the verdict; null until it is known. */
  flags: Flag[] | null;
  problem: WordKey | null;
  /** Marks a flag of the list out in the article and opens its card. */
  show: (flag: number) => void;
}

/** Does in this page what the page script does in a news page, by the same code: no content script runs here. */
export function useTrial(sample: Sample | null, lang: string): Trial {
  const [flags, setFlags] = useState<Flag[] | null>(null);
  const [problem, setProblem] = useState<WordKey | null>(sample ? null : 'remedyPack');
  const display = useRef<Display | null>(null);

  useEffect(() => {
    if (!sample) return;
    const ended = new AbortController();
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const running = read(lang, ended.signal, setFlags);
    display.current = running.display;
    let chosenPaint = paint.fallback;
    const refresh = async () => {
      chosenPaint = await paint.get();
      sheet.replaceSync(highlightCss(chosenPaint));
      const checked = await running.reader.check();
      if (!ended.signal.aborted) setProblem(checked.ok ? null : 'remedyUnexpected');
    };
    const stop = watchSettings(() => void refresh());
    void refresh();
    return () => {
      ended.abort();
      stop();
      running.display.clear();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [sample, lang]);

  return { flags, problem, show: (flag) => void display.current?.show(flag) };
}

interface Reading {
  reader: Reader;
  display: Display;
}

function read(lang: string, signal: AbortSignal, found: (flags: Flag[]) => void): Reading {
  let chosenTheme = theme.fallback;
  void theme.get().then((stored) => {
    chosenTheme = stored;
  });
  theme.watch((now) => {
    chosenTheme = now;
  });
  const background: Background = {
    check: async (article) => {
      const finding = await askPatiently(() => toBackground<'panel:sample'>({ type: 'panel:sample', article }));
      if (finding.ok) found(finding.value.verdict.flags);
      return finding;
    },
    // No panel is about this page, and it stays where it is.
    moved: async () => ok(null),
    chosen: async () => ok(null),
    // Nor is the sample a page that notes are kept of: its card offers none.
    annotate: async () => false,
    openSource: (place) => void browser.tabs.create({ url: browser.runtime.getURL('/sources.html') + hashOf(place) }),
  };
  const card = createCardView(document, {
    words,
    lang: () => lang,
    theme: () => chosenTheme,
    onSource: (evidence) => display.openSource(evidence),
    onClose: () => display.closed(),
  });
  const display = createDisplay(document, card, background);
  const reader = createReader(document, { display, isStory: () => true, signal, background });
  watchPointer(document, signal, {
    rested: (point, target) => display.hover(point, target),
    clicked: (point, target) => display.click(point, target),
    pressed: (target) => {
      if (!card.holds(target)) card.close();
    },
    escaped: () => card.close(),
  });
  return { reader, display };
}
