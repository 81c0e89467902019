import { type Browser, browser } from 'wxt/browser';
import { failed, ok, type Result } from '../../src/messages/result';
import { highlightCss, PAINTS } from '../../src/page/highlight-css';
import { paint } from '../../src/settings/paint';

/** Loads the page script and its paint into one frame; a script that is there already gives way to the new one. */
export async function inject(tab: number, frame: number): Promise<Result<null>> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    const [injected] = await Promise.all([run(target, '/content-scripts/page.js'), setPaint(target)]);
    return injected;
  } catch (error) {
    return failed('restricted', error);
  }
}

/** Loads what shows the card, for the page script that is there. */
export async function injectCard(tab: number, frame: number): Promise<Result<null>> {
  return run({ tabId: tab, frameIds: [frame] }, '/card.js').catch((error: unknown) => failed('restricted', error));
}

async function run(target: Browser.scripting.InjectionTarget, file: '/card.js' | '/content-scripts/page.js') {
  const results = await browser.scripting.executeScript({ target, files: [file] });
  // Firefox does not refuse to load a script into its own pages: it loads it into no frame, and says so by a null.
  return results.some(Boolean) ? ok(null) : failed('restricted', 'no frame');
}

/** Gives the style of the highlights that the reader has chosen to all frames: where there are none, it styles nothing. */
export function insertPaint(tab: number): Promise<void> {
  return setPaint({ tabId: tab, allFrames: true });
}

/** Inserts the chosen style in place of any other. */
async function setPaint(target: Browser.scripting.InjectionTarget): Promise<void> {
  const chosen = await paint.get().catch(() => paint.fallback);
  await Promise.all(
    PAINTS.map((one) =>
      one === chosen
        ? browser.scripting.insertCSS({ target, css: highlightCss(one) })
        : browser.scripting.removeCSS({ target, css: highlightCss(one) }),
    ),
  );
}
