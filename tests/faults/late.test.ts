import { describe, expect, it } from 'vitest';
import { Figures } from './figures';
import { NEXT, NEXT_BODY, NEXT_FLAGGED, NEXT_HTML, settled } from './journeys';
import { ADDRESS, eventually, FLAGGED, newStage, openPage, pageHtml, quiet, stateOf } from './stage';

const figures = new Figures('late and doubled messages');

/** A browser in which a check takes until it is let on. */
function held() {
  const extension = newStage();
  let letOn = () => {};
  extension.files = new Promise((resolve) => {
    letOn = resolve;
  });
  const isAsked = async () => (await stateOf(extension.panel()))?.status === 'checking';
  figures.add('held back');
  return { extension, letOn, asked: () => eventually(isAsked) };
}

const flagsOf = (state: Awaited<ReturnType<typeof stateOf>>) =>
  state?.status === 'done' ? state.finding.verdict.flags.map(({ exact }) => exact).sort() : state?.status;

describe('an answer that comes late', () => {
  it('is not painted in a page that has gone on by itself, which is checked anew', async () => {
    const { extension, letOn, asked } = held();
    const page = openPage();
    page.load();
    expect(await asked()).toBe(true);
    page.goTo(NEXT, (document) => {
      document.body.innerHTML = NEXT_BODY;
    });
    letOn();
    await eventually(() => page.painted.join() === NEXT_FLAGGED.join());
    await quiet();
    expect([page.painted, page.everPainted]).toEqual([NEXT_FLAGGED, NEXT_FLAGGED]);
    expect(flagsOf(await stateOf(extension.panel()))).toEqual(NEXT_FLAGGED);
  });

  it('is not painted where the same words stand in a page that is about something else by then', async () => {
    const { extension, letOn, asked } = held();
    const page = openPage(1, ADDRESS, pageHtml(['The Marrow Dam stands in the valley.', 'The dam cost $70 million.']));
    page.load();
    expect(await asked()).toBe(true);
    // Its very node stays: nothing but the address and the rest of the text tells that it is another article.
    page.goTo('https://news.example/letters', (document) => {
      for (const element of document.querySelectorAll('h1, p:first-of-type')) element.textContent = 'A letter.';
    });
    letOn();
    // The background has answered; the page, if it were to, has painted.
    await eventually(async () => (await stateOf(extension.panel()))?.status === 'done');
    await quiet();
    expect(page.everPainted).toEqual([]);
  });

  it('is not kept for the page that the tab shows by then', async () => {
    const { extension, letOn, asked } = held();
    const first = openPage();
    first.load();
    expect(await asked()).toBe(true);
    first.leave();
    const next = openPage(1, NEXT, NEXT_HTML);
    next.load();
    letOn();
    const state = await settled(extension, next);
    expect([next.painted, flagsOf(state), state?.page.address]).toEqual([NEXT_FLAGGED, NEXT_FLAGGED, NEXT]);
    expect(first.painted).toEqual([]);
  });

  it('is not kept for a page that was left for one without a story', async () => {
    const { extension, letOn, asked } = held();
    const page = openPage();
    page.load();
    expect(await asked()).toBe(true);
    page.leave();
    letOn();
    await quiet();
    expect(await stateOf(extension.panel())).toBeNull();
    expect(extension.badges.get(1)).toBe('');
  });
});

describe('a message that comes late, twice or from elsewhere', () => {
  async function painted() {
    const extension = newStage();
    const page = openPage();
    page.load();
    await settled(extension, page);
    const panel = extension.panel();
    return { extension, page, sender: page.context.sender, state: () => stateOf(panel), before: await stateOf(panel) };
  }

  it('checks the same article twice at once, and ends as one check', async () => {
    const { extension, page, sender, state, before } = await painted();
    const article = { title: 'Marrow Dam', published: '2024-05-20', lang: 'en', text: '', blocks: [] };
    const sent = {
      type: 'page:check',
      moved: false,
      article: { ...article, text: 'The Marrow Dam cost $70 million.' },
    };
    const answers = await Promise.all([0, 1, 2].map(() => extension.toBackground(sent, sender)));
    figures.add('doubled', 2);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect((await state())?.status).toBe('done');
    expect(page.painted).toEqual(FLAGGED);
    const seen = extension.local.values.get(`seen:${ADDRESS}`) as { sentences: { sentence: string }[] };
    const sentences = seen.sentences.map(({ sentence }) => sentence);
    expect(sentences.length).toBe(new Set(sentences).size);
    expect(before?.status).toBe('done');
  });

  it('leaves the verdict where the last words of an earlier document, another frame or another tab come', async () => {
    const { extension, sender, state, before } = await painted();
    const others = [
      { ...sender, frameId: 4, documentId: 'embedded' },
      { ...sender, tab: { ...(sender.tab ?? openPage().context.sender.tab ?? never()), id: 2 } },
    ];
    for (const other of others) {
      await extension.toBackground({ type: 'page:moved', stands: false }, other);
      await extension.toBackground({ type: 'page:failed', code: 'unreadable' }, other);
      await extension.toBackground({ type: 'page:chosen', flag: 0 }, other);
      figures.add('from elsewhere', 3);
    }
    extension.happen('runtime.onConnect', { name: 'page:left', sender: { ...sender, documentId: 'earlier' } });
    await quiet();
    expect(await state()).toEqual(before);
    expect(extension.session.values.has('chosen:1')).toBe(false);
  });
});

function never(): never {
  throw new Error('A page has a tab.');
}
