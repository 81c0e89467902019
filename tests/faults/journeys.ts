import type { TabState } from '../../src/messages/tab-state';
import type { FakeExtension } from './fake-extension';
import type { FakePage } from './page';
import { askPatiently, eventually, newStage, openPage, pageHtml, quiet, stateOf, toBackground } from './stage';

/** Looks in which nothing has moved, so that nothing will. Not a time: a busy machine is not a stopped one. */
const STILL = 60;

/** What came of one case. */
export interface Outcome {
  extension: FakeExtension;
  page: FakePage;
  state: TabState | null;
}

export type Journey = (extension: FakeExtension) => Promise<FakePage>;

export const NEXT = 'https://news.example/dam-2';
/** What is flagged where {@link toNext} leads. */
export const NEXT_FLAGGED = ['30'];
export const NEXT_HTML = pageHtml(['The Marrow Dam stands in the valley.', 'The Marrow Dam has 30 turbines.']);

export const NEXT_BODY = /<body>([\s\S]*)<\/body>/.exec(NEXT_HTML)?.[1] ?? '';

/** A page is loaded; its gate finds the story. */
export const toPage: Journey = async (extension) => {
  extension.stops.isCounting = true;
  const page = openPage();
  page.load();
  return page;
};

/** From there to another page of the same tab. */
export const toNext: Journey = async (extension) => {
  const first = openPage();
  first.load();
  await settled(extension, first);
  extension.stops.isCounting = true;
  first.leave();
  const page = openPage(1, NEXT, NEXT_HTML);
  page.load();
  return page;
};

/** A reader asks for a page that nothing has looked at, from a panel, as its button does. */
export const onRequest: Journey = async (extension) => {
  extension.stops.isCounting = true;
  const page = openPage();
  await check(extension);
  return page;
};

export async function check(extension: FakeExtension): Promise<void> {
  const panel = extension.panel();
  await panel.run(() => askPatiently(() => toBackground<'panel:check'>({ type: 'panel:check', tab: 1 })));
}

/** A setting changes while the page is open: all of it is checked anew. */
export const toOtherChoice: Journey = async (extension) => {
  const page = openPage();
  page.load();
  await settled(extension, page);
  extension.stops.isCounting = true;
  const panel = extension.panel();
  const { threshold } = await import('../../src/settings/threshold');
  await panel.run(() => threshold.set(0.1));
  return page;
};

/** Makes the journey in a new browser, with the background stopped at these steps, to its end. */
export async function travel(journey: Journey, at: readonly number[]): Promise<Outcome> {
  const extension = newStage(at);
  const page = await journey(extension);
  const state = await settled(extension, page);
  return { extension, page, state };
}

/** Waits for the end: painted, the card at hand, or said to have failed; then until nothing moves any more. */
export async function settled(extension: FakeExtension, page: FakePage): Promise<TabState | null> {
  const panel = extension.panel();
  let [calls, looks] = [-1, 0];
  await eventually(async () => {
    if (extension.calls !== calls) [calls, looks] = [extension.calls, 0];
    // Nobody is left who would go on.
    if (++looks > STILL) return true;
    const state = await stateOf(panel).catch(() => null);
    if (state?.page.address !== page.url) return false;
    return state.status === 'failed' || (state.status === 'done' && page.painted.length > 0 && page.hasCard);
  });
  await quiet();
  return stateOf(panel).catch(() => null);
}
