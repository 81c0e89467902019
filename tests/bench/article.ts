import { labelledPages } from '../score/labels';

/** Labelled sentences; the engine, which cuts some of them otherwise, counts 40. */
const SENTENCES = 42;
const A_PARAGRAPH = 3;

/** A page of 40 sentences, or of `count`, about the bundled story, cut from the labelled pages, dense with claims. */
export function benchPage(count = SENTENCES): string {
  const covering = labelledPages().filter(({ labels }) => labels.covers && labels.lang.startsWith('en'));
  const sentences = covering.flatMap(({ labels }) => labels.sentences.slice(1).map(({ text }) => text));
  const paragraphs: string[] = [];
  for (let at = 0; at < count; at += A_PARAGRAPH) {
    const end = Math.min(at + A_PARAGRAPH, count);
    const told = Array.from({ length: end - at }, (_, i) => sentences[(at + i) % sentences.length] ?? '');
    paragraphs.push(`<p>${told.map(escapeHtml).join(' ')}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A bench article of forty sentences</title>
    <meta property="article:published_time" content="2025-07-14"><script>${MEASURE}</script></head>
    <body><article>${paragraphs.join('\n')}</article></body></html>`;
}

/** About ten thousand words. */
export const LONG_PAGE = 440;

/** Writes down, in the page, how long after the load event the first frame with highlights is drawn; milliseconds. */
const MEASURE = `addEventListener('load', () => {
  const loaded = performance.now();
  const look = () => requestAnimationFrame(() => {
    if (CSS.highlights.size === 0) return look();
    requestAnimationFrame(() => { window.painted = performance.now() - loaded; });
  });
  look();
});`;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
