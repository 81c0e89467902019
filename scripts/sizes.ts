import { join, resolve } from 'node:path';
import { type Budget, weigh } from './bundles';

/*
 * Holds every file of both builds to the budget of its bundle: the gzipped bytes of what is loaded together. A budget
 * stands a little above what is needed; who raises one says what for.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BUDGETS: readonly Budget[] = [
  { file: 'gate.js', most: 8_000, reason: 'read and compiled on every page and in every frame' },
  { file: 'content-scripts/page.js', most: 36_000, reason: 'read in every page of a story, in one task' },
  { file: 'card.js', most: 24_000, reason: 'read in every page with flags, once they are painted' },
  { file: 'describe.js', most: 15_000, reason: 'read where a note is begun about a flag' },
  { file: 'content-scripts/places.js', most: 42_000, reason: 'read in every page that somebody has annotated' },
  { file: 'background.js', most: 230_000, reason: 'compiled each time that the background starts' },
  { file: 'popup.html', most: 50_000, reason: 'opens behind a click, before the finger is off the button' },
  { file: 'sidepanel.html', most: 240_000, reason: 'opened once and kept open; holds the share formats' },
  { file: 'options.html', most: 80_000, reason: 'opened seldom' },
  { file: 'sources.html', most: 40_000, reason: 'opens behind a click on a source' },
  { file: 'notes.html', most: 120_000, reason: 'the desk: opened once and kept open' },
  { file: 'conflicts.html', most: 60_000, reason: 'opened seldom' },
  { file: 'welcome.html', most: 85_000, reason: 'opened once: holds the page script’s own reader' },
  { file: 'manifest.json', most: 1_000, reason: 'read when the browser starts' },
  {
    file: '_locales/*/messages.json',
    most: 15_000,
    reason: 'a language: read by each process that asks for a word',
  },
  { file: 'samples/*.json', most: 2_000, reason: 'a short article, read on the welcome page' },
  { file: 'icon/*.png', most: 5_000, reason: 'drawn by the browser, one size at a time' },
  { file: 'licences.txt', most: 15_000, reason: 'opened from the options; the licences ask for it' },
  { file: 'packs/signatures.json', most: 2_000, reason: 'part of the page script' },
  { file: 'packs/screens.json', most: 1_000, reason: 'part of the gate' },
  { file: 'packs/names.json', most: 3_000, reason: 'part of the gate' },
  { file: 'packs/*.json', most: 60_000, reason: 'a story: read when the background has started and meets it' },
];
const UNBUDGETED =
  'no budget: nothing loads it as it starts, so give it one in scripts/sizes.ts, and say why, or do not ship it';

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  for (const { file, bytes, budget } of weigh(join(ROOT, '.output', build), BUDGETS)) {
    const isOver = !budget || bytes > budget.most;
    const most = budget ? `${(budget.most / 1000).toFixed(0)} kB, ${budget.reason}` : UNBUDGETED;
    console.log(`${isOver ? 'OVER  ' : 'ok    '}${build}/${file}: ${(bytes / 1000).toFixed(1)} kB of ${most}`);
    if (isOver) process.exitCode = 1;
  }
}
if (process.exitCode) console.error('Over budget: "npm run build" lists every file; find what grew, and why.');
