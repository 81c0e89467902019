import { type Browser, browser } from 'wxt/browser';
import type { Tool } from '../../src/messages/protocol';
import { failed, ok, type Result } from '../../src/messages/result';
import { highlightCss, PAINTS } from '../../src/page/highlight-css';
import { paint } from '../../src/settings/paint';
import { RUNS } from '../page.content/runs';

const TOOL_FILES = { card: '/card.js', describe: '/describe.js' } as const satisfies Record<Tool, string>;

/** Loads the page script and its paint into one frame; a script that is there already checks the page anew. */
export async function inject(tab: number, frame: number): Promise<Result<null>> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    const [injected] = await Promise.all([run(target, '/content-scripts/page.js'), setPaint(target)]);
    if (!injected.ok) return injected;
    return injected.value === RUNS ? ok(null) : failed('hidden', injected.value);
  } catch (error) {
    return failed('restricted', error);
  }
}

/** Loads what the page script that is there has need of. */
export async function injectTool(tab: number, frame: number, tool: Tool): Promise<Result<null>> {
  const target = { tabId: tab, frameIds: [frame] };
  const injected = await run(target, TOOL_FILES[tool]).catch((error: unknown) => failed('restricted', error));
  return injected.ok ? ok(null) : injected;
}

/** @returns what the script came to */
async function run(
  target: Browser.scripting.InjectionTarget,
  file: (typeof TOOL_FILES)[Tool] | '/content-scripts/page.js',
): Promise<Result<unknown>> {
  const results = await browser.scripting.executeScript({ target, files: [file] });
  // Firefox does not refuse to load a script into its own pages: it loads it into no frame, and says so by a null.
  const result = results.find(Boolean);
  return result ? ok(result.result) : failed('restricted', 'no frame');
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
