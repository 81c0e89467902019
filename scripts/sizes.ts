import { join, resolve } from 'node:path';
import { type Budget, weigh } from './bundles';

/*
 * Holds every bundle of both builds to its budget: the gzipped bytes of what is loaded together. A budget stands a little
 * above what is needed; who raises one says what for.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BUDGETS: readonly Budget[] = [
  { file: 'gate.js', most: 8_000, reason: 'read and compiled on every page and in every frame' },
  { file: 'content-scripts/page.js', most: 36_000, reason: 'read in every page of a story, in one task' },
  { file: 'card.js', most: 40_000, reason: 'read in every page with flags, once they are painted' },
  { file: 'content-scripts/places.js', most: 42_000, reason: 'read in every page that somebody has annotated' },
  { file: 'background.js', most: 230_000, reason: 'compiled each time that the background starts' },
  { file: 'popup.html', most: 50_000, reason: 'opens behind a click, before the finger is off the button' },
  { file: 'sidepanel.html', most: 240_000, reason: 'opened once and kept open; holds the share formats' },
  { file: 'options.html', most: 80_000, reason: 'opened seldom' },
  { file: 'sources.html', most: 40_000, reason: 'opens behind a click on a source' },
  { file: 'notes.html', most: 120_000, reason: 'the desk: opened once and kept open' },
  { file: 'conflicts.html', most: 60_000, reason: 'opened seldom' },
  { file: 'welcome.html', most: 85_000, reason: 'opened once: holds the page script’s own reader' },
  { file: 'packs/signatures.json', most: 2_000, reason: 'part of the page script' },
  { file: 'packs/screens.json', most: 1_000, reason: 'part of the gate' },
  { file: 'packs/names.json', most: 3_000, reason: 'part of the gate' },
  { file: 'packs/*', most: 60_000, reason: 'a story: read when the background has started and meets it' },
];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  for (const { file, bytes, budget } of weigh(join(ROOT, '.output', build), BUDGETS)) {
    const isOver = !budget || bytes > budget.most;
    const most = budget ? `${(budget.most / 1000).toFixed(0)} kB, ${budget.reason}` : 'no budget: give it one';
    console.log(`${isOver ? 'OVER  ' : 'ok    '}${build}/${file}: ${(bytes / 1000).toFixed(1)} kB of ${most}`);
    if (isOver) process.exitCode = 1;
  }
}
if (process.exitCode) console.error('Over budget: "npm run build" lists every file; find what grew, and why.');
