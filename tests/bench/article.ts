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
  return measured(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A bench article of forty sentences</title>
    <meta property="article:published_time" content="2025-07-14"></head>
    <body><article>${paragraphs.join('\n')}</article></body></html>`);
}

/** About ten thousand words. */
export const LONG_PAGE = 440;

/**
 * Writes down, in the page, how long after the load event the first frame with highlights (by ours, mark.js or Recogito) is
 * drawn, in milliseconds, and marks it in the trace. Asks for no frame before: the page would be drawn all the while.
 */
const MEASURE = `addEventListener('load', () => {
  const loaded = performance.now();
  const look = setInterval(() => {
    if (CSS.highlights.size === 0 && !document.querySelector('[data-markjs], .r6o-annotation')) return;
    clearInterval(look);
    requestAnimationFrame(() => setTimeout(() => {
      performance.mark('painted');
      window.painted = performance.now() - loaded;
    }));
  }, 5);
});`;

/** The page with what writes down when it is painted, in its head. */
export function measured(html: string): string {
  return html.replace(/<\/head>|<body\b/i, (tag) => `<script>${MEASURE}</script>${tag}`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
