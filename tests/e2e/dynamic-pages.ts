import type { TestServer } from './server';

/*
 * Pages that behave as sites do: they fetch, push, append and rewrite. All under a strict content policy; what goes wrong
 * in them is written on their root element.
 */

const NONCE = 'of-the-page';
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'`;

/** An article about something else, as long as a short one is. */
export const OTHER = `<article><h1>Ferries wait for a calmer sea</h1>${[
  'The ferry to the islands stayed in port for a third day, and nobody at the quay could say when it would leave again.',
  'The harbour master said that the swell had to fall below two metres first. Passengers slept in the gymnasium.',
  'A bakery by the quay handed out what it had left. By the evening there was nothing, and a shop opened its store.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article>`;

/** The sample article in pieces: its headline with what stands under it, and its paragraphs and headings in order. */
export interface Pieces {
  lead: string;
  blocks: string[];
}

export function piecesOf(html: string): Pieces {
  const article = /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
  const blocks = article.match(/<(p|h2)(?: [^>]*)?>[\s\S]*?<\/\1>/g) ?? [];
  const lead = blocks.filter((block) => /class="(standfirst|byline)"/.test(block));
  return {
    lead: (/<h1>[\s\S]*<\/h1>/.exec(article)?.[0] ?? '') + lead.join(''),
    blocks: blocks.filter((block) => !lead.includes(block)),
  };
}

interface DynamicPage {
  path: string;
  body: string;
  /** Pieces for the script to put in, by id: `piece('story')` gives a fragment. */
  pieces?: Record<string, string>;
  /** Runs at the end of the body. */
  script: string;
  style?: string;
}

/** @returns the page's address */
export function publishDynamic(server: TestServer, page: DynamicPage): string {
  const templates = Object.entries(page.pieces ?? {}).map(([id, html]) => `<template id="${id}">${html}</template>`);
  const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>The Harbour Gazette</title>
<meta property="article:published_time" content="2025-07-21T08:30:00-05:00">
<style>body { margin: 0 auto; max-width: 42rem; font: 18px/1.6 serif } ${page.style ?? ''}</style>
<script nonce="${NONCE}">
  addEventListener('error', ({ message }) => { document.documentElement.dataset.problem = message; });
  addEventListener('unhandledrejection', ({ reason }) => { document.documentElement.dataset.problem = reason; });
  const piece = (id) => document.getElementById(id).content.cloneNode(true);
</script></head>
<body>${page.body}${templates.join('')}<script nonce="${NONCE}">${page.script}</script></body></html>`;
  return server.publish(page.path, html, { 'content-security-policy': POLICY });
}
