import { partsOf } from '../../src/notes/backup';
import { sampleAnnotation } from '../../src/notes/sample';
import type { TestBrowser } from '../e2e/browser';
import { openDesk, type Person } from '../e2e/scenarios/desk-driver';
import { median, type Row } from './times';

const NOTES = 10_000;
const ROUNDS = 7;
/** As many as a panel asks for at once. */
const A_PAGE = 50;
/** UTF-16 code units of JSON in one message. */
const LONGEST_PART = 4_000_000;

/** The desk with ten thousand notes, as a panel meets it: from the message to its answer. */
export async function benchNotes(browser: TestBrowser): Promise<Row[]> {
  const person = await openDesk(browser, await browser.newTab());
  const filled = await timed(() => fill(person));
  const search = () =>
    timed(() =>
      person.ask({
        type: 'notes:search',
        search: { text: 'reservoir 77', page: null, ratings: [], statuses: ['draft'], tags: [] },
        from: 0,
        count: A_PAGE,
      }),
    );
  const warm = await inTurn(search);
  const cold = await inTurn(async () => {
    await browser.stopBackground();
    return search();
  });
  const page = () => timed(() => person.ask({ type: 'notes:page', url: 'https://news.example/7' }));
  const ofPage = await inTurn(page);
  return [
    [`Notes: a backup of ${NOTES} brought in`, `${(filled / 1000).toFixed(1)} s`, ''],
    ['Notes: search among them, median', `${median(warm).toFixed(0)} ms`, 'aim: under 100 ms'],
    ['Notes: the same, background stopped, median', `${median(cold).toFixed(0)} ms`, 'aim: under 500 ms'],
    ['Notes: those of one page, median', `${median(ofPage).toFixed(0)} ms`, 'aim: under 50 ms'],
  ];
}

async function fill({ ask }: Person): Promise<void> {
  const notes = Array.from({ length: NOTES }, (_, i) =>
    sampleAnnotation(`bench-${i}`, {
      page: { ...sampleAnnotation('').page, url: `https://news.example/${i % 1_000}`, title: `Report ${i % 1_000}` },
      note: `The reservoir’s log of day ${i} says otherwise. ${'It was read twice. '.repeat(15)}`,
    }),
  );
  for (const stock of partsOf({ notes, conflicts: [], unreadable: [] }, LONGEST_PART)) {
    await ask({ type: 'notes:merge', stock });
  }
}

async function inTurn(work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let round = 0; round < ROUNDS; round++) results.push(await work());
  return results;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
