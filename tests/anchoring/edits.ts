import type { Random } from './random';
import type { Subject } from './subject';

/** What publishers do to a page. Each gives whether it could be done. */
export type Edit = (subject: Subject, random: Random) => boolean;

const WORDS = 'harbour lantern quietly orchard seventeen Mallory winter between copper promised never distance'.split(
  ' ',
);
const ADS = ['Advertisement', 'Subscribe now for 1 euro a month', 'Read more: ten recipes for the weekend', 'Share'];

const invented = (random: Random, count: number) => Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
const sentence = (random: Random) => `Quoth ${invented(random, 5 + random.below(12))}.`;

function addBlock(subject: Subject, random: Random, text: string, places = subject.elsewhere, tag = 'p'): boolean {
  const beside = random.pick(places);
  if (!beside) return false;
  const block = subject.document.createElement(tag);
  block.textContent = text;
  beside.parentNode?.insertBefore(block, random.below(2) ? beside : beside.nextSibling);
  return true;
}

/** The words (spans of the page's text) that match within a span. */
function wordsIn(
  subject: Subject,
  from: number,
  to: number,
  pattern = /[\p{L}\p{N}]+/gu,
): { start: number; end: number }[] {
  const found = subject.page.text.slice(from, to).matchAll(pattern);
  return [...found].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}

const changeWord =
  (side: 'in' | 'before' | 'after'): Edit =>
  (subject, random) => {
    const { truth, page } = subject;
    if (!truth) return false;
    const [from, to] = {
      in: [truth.start, truth.end],
      before: [Math.max(0, truth.start - 60), truth.start],
      after: [truth.end, Math.min(page.text.length, truth.end + 60)],
    }[side] as [number, number];
    const word = random.pick(wordsIn(subject, from, to));
    if (!word) return false;
    subject.replace(word, invented(random, 1));
    return true;
  };

/** Another digit, another name or a negation within the words: what must never pass for the same. */
const changeFigure: Edit = (subject, random) => {
  const { truth, page } = subject;
  const digit = truth && random.pick(wordsIn(subject, truth.start, truth.end, /\d/g));
  if (!digit) return false;
  subject.replace(digit, String((Number(page.text.slice(digit.start, digit.end)) + 1 + random.below(8)) % 10));
  return true;
};
const changeName: Edit = (subject, random) => {
  const { truth } = subject;
  const name = truth && random.pick(wordsIn(subject, truth.start, truth.end, /\p{Lu}\p{Ll}+/gu));
  if (!name) return false;
  subject.replace(name, random.below(2) ? 'Mallory' : 'Kent');
  return true;
};
const negate: Edit = (subject, random) => {
  const { truth, page } = subject;
  const word = truth && random.pick(wordsIn(subject, truth.start, truth.end).slice(1));
  // Of "not not" nobody can tell which is new.
  if (!word || page.text.slice(0, word.start).endsWith('not ')) return false;
  subject.insert(word.start, 'not ');
  return true;
};
const swapNumbers: Edit = (subject, random) => {
  const { page } = subject;
  const numbers = wordsIn(subject, 0, page.text.length, /\d[\d.,]*/g);
  const [a, b] = [random.pick(numbers), random.pick(numbers)];
  if (!a || !b || a.start >= b.start) return false;
  const [wordsA, wordsB] = [page.text.slice(a.start, a.end), page.text.slice(b.start, b.end)];
  subject.replace(b, wordsA);
  subject.replace(a, wordsB);
  return true;
};

const insertParagraph: Edit = (subject, random) =>
  addBlock(subject, random, `${sentence(random)} ${sentence(random)}`, subject.paragraphs);
const insertAds: Edit = (subject, random) =>
  ADS.every((ad) => addBlock(subject, random, ad, subject.paragraphs, 'div'));
const deleteParagraph: Edit = (subject, random) => {
  random.pick(subject.paragraphs)?.remove();
  return true;
};
const moveParagraph =
  (own: boolean): Edit =>
  (subject, random) => {
    const [paragraph, beside] = [
      own ? subject.ownParagraph : random.pick(subject.paragraphs),
      random.pick(subject.paragraphs),
    ];
    if (!paragraph || !beside || paragraph === beside) return false;
    beside.parentNode?.insertBefore(paragraph, beside);
    return true;
  };
const joinParagraphs: Edit = (subject, random) => {
  const [paragraph] = [random.below(2) ? subject.ownParagraph : random.pick(subject.paragraphs)];
  const next = paragraph?.nextElementSibling;
  if (!paragraph || !next || next.localName !== 'p') return false;
  paragraph.append(subject.document.createTextNode(' '), ...next.childNodes);
  next.remove();
  return true;
};

const copySentence: Edit = (subject, random) => {
  const { sentence: span, page } = subject;
  return span !== null && addBlock(subject, random, page.text.slice(span.start, span.end));
};
const copyParagraph =
  (beside: boolean): Edit =>
  (subject, random) => {
    const { ownParagraph } = subject;
    const place = beside ? ownParagraph : random.pick(subject.elsewhere);
    if (!ownParagraph || !place) return false;
    place.parentNode?.insertBefore(ownParagraph.cloneNode(true), random.below(2) ? place : place.nextSibling);
    return true;
  };
/** A sentence that differs in one word, elsewhere. */
const addTwin: Edit = (subject, random) => {
  const { sentence: span, page, truth } = subject;
  if (!span || !truth) return false;
  const words = page.text.slice(span.start, span.end);
  const own = random.below(2) ? wordsIn(subject, truth.start, truth.end) : wordsIn(subject, span.start, span.end);
  const word = random.pick(own);
  if (!word) return false;
  const [from, to] = [word.start - span.start, word.end - span.start];
  return addBlock(subject, random, `${words.slice(0, from)}${invented(random, 1)}${words.slice(to)}`);
};
/** The words themselves in a sentence of other words. */
const quoteElsewhere: Edit = (subject, random) => {
  const { truth, page } = subject;
  const words = truth && page.text.slice(truth.start, truth.end);
  return words !== null && addBlock(subject, random, `Quoth ${invented(random, 4)} ${words} ${invented(random, 5)}.`);
};
/** The context on one side before other words. */
const reuseContext: Edit = (subject, random) => {
  const { truth, page } = subject;
  if (!truth) return false;
  const before = page.text.slice(Math.max(0, truth.start - 80), truth.start);
  const after = page.text.slice(truth.end, truth.end + 80);
  const count = 1 + wordsIn(subject, truth.start, truth.end).length;
  return addBlock(
    subject,
    random,
    random.below(2) ? `${before}${invented(random, count)}.` : `${invented(random, count)}${after}`,
  );
};

const removeSpan =
  (which: 'truth' | 'sentence'): Edit =>
  (subject) => {
    const span = subject[which];
    if (span) for (const node of subject.nodesIn(span)) node.remove();
    return span !== null;
  };
/** Other words in place of the annotated ones, in the very same context. */
const replaceWords: Edit = (subject, random) => {
  const { truth } = subject;
  const count = truth ? wordsIn(subject, truth.start, truth.end).length : 0;
  if (!truth || count < 2) return false;
  subject.insert(truth.start, `${invented(random, count)} `);
  return removeSpan('truth')(subject, random);
};
const rewrite: Edit = (subject, random) => {
  for (const paragraph of subject.paragraphs) paragraph.textContent = `${sentence(random)} ${sentence(random)}`;
  return true;
};
const nodesOf = (subject: Subject) => new Set(subject.page.chunks.map(({ node }) => node));
const typeset: Edit = (subject) => {
  for (const node of nodesOf(subject)) {
    node.data = node.data
      .replace(/["“”]/g, (mark) => (mark === '"' ? '”' : '"'))
      .replace(/['’]/g, (mark) => (mark === "'" ? '’' : "'"));
    node.data = node.data.replace(/ [—–-] /g, ' – ');
  }
  return true;
};
const wrap: Edit = (subject, random) => {
  for (let times = 0; times < 12; times++) {
    const { page, truth } = subject;
    const words = times % 2 && truth ? wordsIn(subject, truth.start, truth.end) : wordsIn(subject, 0, page.text.length);
    const word = random.pick(words);
    for (const node of word ? subject.nodesIn(word) : []) {
      const tag = subject.document.createElement(random.pick(['b', 'a', 'em', 'span']) ?? 'b');
      node.parentNode?.insertBefore(tag, node);
      tag.append(node);
    }
  }
  return true;
};
const spaces: Edit = (subject) => {
  for (const node of nodesOf(subject)) node.data = node.data.replace(/ /g, '  \n ');
  return true;
};

const inTurn =
  (...edits: Edit[]): Edit =>
  (subject, random) =>
    edits.every((edit) => edit(subject, random));

export const EDITS: Readonly<Record<string, Edit>> = {
  nothing: () => true,
  'paragraph put in': insertParagraph,
  'paragraph deleted': deleteParagraph,
  'paragraph moved': moveParagraph(false),
  'its paragraph moved': moveParagraph(true),
  'paragraphs joined': joinParagraphs,
  'ads put in': insertAds,
  'word changed inside': changeWord('in'),
  'word changed before': changeWord('before'),
  'word changed after': changeWord('after'),
  'words changed on both sides': inTurn(changeWord('before'), changeWord('after')),
  'words changed inside and before': inTurn(changeWord('in'), changeWord('before')),
  'words changed inside and after': inTurn(changeWord('in'), changeWord('after')),
  'figure changed inside': changeFigure,
  'name changed inside': changeName,
  'negation put in': negate,
  'numbers swapped': swapNumbers,
  'sentence copied elsewhere': copySentence,
  'sentence copied, words before changed': inTurn(copySentence, changeWord('before')),
  'paragraph copied': copyParagraph(false),
  'paragraph copied beside itself': copyParagraph(true),
  'sentence edited, the old one quoted': inTurn(copySentence, changeWord('in')),
  'words used elsewhere': quoteElsewhere,
  'words used elsewhere, sentence deleted': inTurn(quoteElsewhere, removeSpan('sentence')),
  'words used elsewhere, edited here': inTurn(quoteElsewhere, changeWord('in')),
  'near twin elsewhere': addTwin,
  'near twin elsewhere, sentence deleted': inTurn(addTwin, removeSpan('sentence')),
  'near twin elsewhere, edited here': inTurn(addTwin, changeWord('in')),
  'context used elsewhere': reuseContext,
  'context used elsewhere, words deleted': inTurn(reuseContext, removeSpan('truth')),
  'words deleted': removeSpan('truth'),
  'sentence deleted': removeSpan('sentence'),
  'other words in their place': replaceWords,
  'everything rewritten': rewrite,
  'marks typeset': typeset,
  'inline tags': wrap,
  'white space': spaces,
  'many edits': inTurn(insertAds, insertParagraph, moveParagraph(false), changeWord('before'), wrap),
};
