import fc from 'fast-check';

/** Marks what the generator put in and nobody reads: an oracle needs no knowledge of its own of what is left out. */
export const NOISE = 'data-noise';

/** Statements about the invented dam, most of which its sources contradict or credit to somebody. */
const STATEMENTS = [
  'The Marrow Dam cost $90 million, and it has 7 turbines.',
  'Bruno Kastel opened the Marrow Dam himself in June 2023.',
  'The dam has 19 turbines, the company said.',
  'The Marrow Dam stands in the valley and holds back the river.',
  'It cost $12 million.',
  'Critics say that the Marrow Dam cost $40 million.',
  '“The Marrow Dam is a gift,” Bruno Kastel said.',
  'The Marrow Dam, which was opened on 9 May 2022, has 12 turbines.',
];

/** Words that are not shown, or not the page's: none of them may get into a flag. */
const UNREAD: readonly string[] = [
  `<span hidden ${NOISE}>not $50 million</span>`,
  `<span style="display: none" ${NOISE}>falsely</span>`,
  `<span aria-hidden="true" ${NOISE}>x</span>`,
  `<s ${NOISE}>nine</s>`,
  `<script ${NOISE}>var a = "<p>The Marrow Dam";</script>`,
  `<style ${NOISE}>p { color: red }</style>`,
  `<template ${NOISE}><p>The Marrow Dam cost $1.</p></template>`,
  `<template shadowrootmode="open" ${NOISE}><b>shadow</b><slot></slot></template>`,
  `<svg ${NOISE}><title>picture</title><text>1</text></svg>`,
  `<button ${NOISE}>Share</button>`,
  `<noscript ${NOISE}>Turn it on.</noscript>`,
  `<textarea ${NOISE}>typed</textarea>`,
  `<sup ${NOISE}><a href="#n">[1]</a></sup>`,
  `<span class="sr-only" ${NOISE}>read aloud</span>`,
  `<select ${NOISE}><option>one</option></select>`,
  `<x-ad hidden ${NOISE}>buy</x-ad>`,
  '<!-- $99 million -->',
  '&shy;',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u200e',
  '<wbr>',
  '<img src="data:," alt="">',
];

/** Elements that change nothing of what is read. */
const AROUND: readonly (readonly [string, string])[] = [
  ['<b>', '</b>'],
  ['<em>', '</em>'],
  ['<a href="/x">', '</a>'],
  ['<span>', '</span>'],
  ['<span style="display: contents">', '</span>'],
  ['<span dir="rtl">', '</span>'],
  ['<bdo dir="rtl">', '</bdo>'],
  ['<mark>', '</mark>'],
  ['<slot>', '</slot>'],
  ['<font>', '</font>'],
  ['<b><i>', '</b></i>'],
  ['<x-word>', '</x-word>'],
  ['<span>', ''],
];

const SPACES = [' ', '\n', '\t \r\n', ' \u00a0', ' <!-- --> ', '&#32;', ' &#x200B; '];

/** How the words of a block are written. */
const word = fc.record({
  before: fc.option(fc.constantFrom(...UNREAD), { freq: 6 }),
  around: fc.option(fc.constantFrom(...AROUND), { freq: 5 }),
  split: fc.option(fc.tuple(fc.nat(9), fc.constantFrom(...UNREAD)), { freq: 8 }),
  space: fc.constantFrom(...SPACES),
});

/** Puts words into a block; given them as one, and one by one. */
type Block = (inside: string, words: readonly string[]) => string;

const BLOCKS: readonly Block[] = [
  (inside) => `<p>${inside}</p>`,
  (inside) => `<p>${inside}`,
  (inside) => `<div>${inside}</div>`,
  (inside) => `<p><table><tr><td>${inside}</table>`,
  (inside) => `<x-part>${inside}</x-part>`,
  (inside) => `<section style="display: contents"><p>${inside}</p></section>`,
  (inside) => `<x-host><template shadowrootmode="open" ${NOISE}><slot></slot></template><p>${inside}</p></x-host>`,
  (inside) => `<blockquote>${inside}</blockquote>`,
  (inside) => `<ul><li>${inside}<li>One more of them.</ul>`,
  (inside) => `<p dir="rtl">\u202e${inside}\u202c</p>`,
  (inside) => `<p>${inside}<br><br>And more of it was said.</p>`,
  (inside) => `${'<div>'.repeat(40)}<p>${inside}</p>${'</div>'.repeat(39)}`,
  (inside) => `<p>It was <q>seen</q>. ${inside}</p>`,
  (inside) => `<x-one><x-two>${inside}</x-one></x-two>`,
  (inside) => `<a href="#1"><p>${inside}<a href="#2">More of it.</a></p></a>`,
];

/** What only a browser's own parser makes sense of. */
const PARSED: readonly Block[] = [
  (inside) => `<table>${inside}<tr><td>1</td></tr></table>`,
  (inside) => `<b><p>${inside}</b> And more of it was said.</p>`,
  (inside) => `<form><div><form><p>${inside}</p></form></div></form>`,
  (inside) => `${'<x-deep>'.repeat(300)}<p>${inside}</p>${'</x-deep>'.repeat(290)}`,
  // Much deeper, and a parser closes elements of its own accord.
  (inside) => `${'<div>'.repeat(450)}<p>${inside}</p>${'</div>'.repeat(450)}`,
  (_, words) =>
    `<style>.gone { display: none }</style><div>${words[0]}<div class="gone" ${NOISE}>Not so.</div>${words.slice(1).join('')}</div>`,
  (inside) => `<p>${'<i>'.repeat(200)}${inside}</p>`,
  (inside) => `${'<p>Nothing was said of it in the town that day, and nobody asked.</p>'.repeat(400)}<p>${inside}</p>`,
  (inside) => `</body></html><p>${inside}</p><body class="ad">`,
  (inside) =>
    `<div><template shadowrootmode="closed" ${NOISE}><p>Shadow</p><slot></slot></template><x-host><template shadowrootmode="open" ${NOISE}></template><p>${inside}</p></x-host></div>`,
];

interface Part {
  statement: string;
  words: {
    before: string | null;
    around: readonly [string, string] | null;
    split: [number, string] | null;
    space: string;
  }[];
  block: Block;
}

function written({ statement, words, block }: Part): string {
  const inside = statement.split(' ').map((text, i) => {
    const how = words[i % words.length];
    if (!how) return text;
    const [open, close] = how.around ?? ['', ''];
    const [place, noise] = how.split ?? [0, ''];
    const at = place % Math.max(1, text.length);
    // A parser takes a link out of a link, and with it out of the note that it was in.
    const split = open.startsWith('<a') && noise.includes('<a') ? text : text.slice(0, at) + noise + text.slice(at);
    return `${how.before ?? ''}${open}${split}${close}${how.space}`;
  });
  return block(inside.join(''), inside);
}

const words = fc.array(word, { minLength: 1, maxLength: 12 });

const part: fc.Arbitrary<Part> = fc.record({
  statement: fc.constantFrom(...STATEMENTS),
  words,
  block: fc.constantFrom(...BLOCKS),
});

/** A paragraph of nothing but links is a list of them, and not read. */
const isMostlyLinks = (words: Part['words']) =>
  words.filter(({ around }) => around?.[0].startsWith('<a')).length > words.length / 2;

/** A paragraph that says this, written as badly as one can be, and can be read. Plain text, as it may stand in HTML. */
export function hostileParagraph(statement: string): fc.Arbitrary<string> {
  const readable = words.filter((words) => !isMostlyLinks(words));
  return readable.map((words) => written({ statement, words, block: (inside) => `<p>${inside}</p>` }));
}

/** The same in a block of any kind, for a browser to make sense of. */
export function hostileBlock(statement: string): fc.Arbitrary<string> {
  const block = fc.constantFrom(...BLOCKS, ...PARSED);
  return fc.record({ words, block }).map((how) => written({ statement, ...how }));
}

/** A page about the dam that is written as badly as a page can be, and says what a reader can read on it. */
export const hostilePage = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => `<h1>Marrow Dam</h1><p>The Marrow Dam stands in the valley.</p>${parts.map(written).join('')}`);

/** A text with a piece of markup between any two of its characters, closed or not. */
export function brokenText(statement: string, markup: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(statement.length), markup)
    .map(([at, piece]) => statement.slice(0, at) + piece + statement.slice(at));
}

/** Passages about the dam, each broken somewhere. */
export function brokenPage(markup: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const broken = fc.constantFrom(...STATEMENTS).chain((statement) => brokenText(statement, markup));
  return fc
    .array(broken, { minLength: 1, maxLength: 6 })
    .map((texts) => `<p>The Marrow Dam stands.</p>${texts.join(' ')}`);
}
