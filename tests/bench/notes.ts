import { partsOf } from '../../src/notes/backup';
import { sampleAnnotation } from '../../src/notes/sample';
import { launchChromium } from '../e2e/chromium';
import { openDesk, type Person } from '../e2e/scenarios/desk-driver';
import { startServer } from '../e2e/server';
import { EXTENSION } from './copy';
import { type Bench, milliseconds } from './table';
import { inTurn, median } from './times';

const NOTES = 10_000;
const ROUNDS = 7;
/** As many as a panel asks for at once. */
const A_PAGE = 50;
/** UTF-16 code units of JSON in one message. */
const LONGEST_PART = 4_000_000;

/** The desk with ten thousand notes, as a panel meets it: from the message to its answer. */
export const notesBench: Bench = {
  name: 'notes',
  async run() {
    const server = await startServer();
    const browser = await launchChromium({ extension: EXTENSION, proxyPort: server.port });
    try {
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
      const warm = await inTurn(ROUNDS, search);
      const cold = await inTurn(ROUNDS, async () => {
        await browser.stopBackground();
        return search();
      });
      const page = () => timed(() => person.ask({ type: 'notes:page', url: 'https://news.example/7' }));
      const ofPage = await inTurn(ROUNDS, page);
      return [
        {
          title: `Notes: ${NOTES.toLocaleString('en')} of them`,
          columns: ['median', 'aim'],
          rows: [
            ['a backup of them brought in', milliseconds(filled)],
            ['a search among them', milliseconds(median(warm)), '< 100 ms'],
            ['the same, background stopped', milliseconds(median(cold)), '< 500 ms'],
            ['those of one page', milliseconds(median(ofPage)), '< 50 ms'],
          ],
        },
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
