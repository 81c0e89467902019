import { describe, expect, it } from 'vitest';
import type { Flag } from '../engine/verdict';
import { historyOf, remember, type SeenPage, seenPageSchema } from './seen';

const SENTENCE = 'The wall holds 3 million tons of water and does not leak.';
const TEXT = `The dam\n\nThe board met on Tuesday in Kilbride. ${SENTENCE} Nobody lives below the dam.\n\nRead more`;
const [JULY_3, JULY_5, JULY_9] = ['2025-07-03T10:00:00.000Z', '2025-07-05T10:00:00.000Z', '2025-07-09T10:00:00.000Z'];

function flagOn(sentence: string, text: string): Flag {
  const start = text.indexOf(sentence);
  return {
    kind: 'contradicted',
    group: 'contradicts',
    severity: 3,
    claim: 'c',
    facet: 'f',
    sentence,
    exact: sentence.slice(0, 8),
    start,
    end: start + 8,
    page: '',
    basis: 'sources',
    evidence: [],
    explanation: 'The sources say 4 million.',
    confidence: 1,
  };
}

function visit(page: SeenPage, text: string, at: string, flagged: string[] = []): SeenPage {
  const next = remember(page, { text, lang: 'en', at, flags: flagged.map((sentence) => flagOn(sentence, text)) });
  expect(seenPageSchema.parse(next)).toEqual(next);
  return next;
}

const first = visit([], TEXT, JULY_3, [SENTENCE]);
const edited = TEXT.replace('3 million', '4 million');
const now = SENTENCE.replace('3 million', '4 million');

describe('a page that is visited again', () => {
  it('has no history while it says the same', () => {
    const again = visit(first, TEXT, JULY_5, [SENTENCE]);
    expect(historyOf(again)).toEqual([]);
    expect(again).toMatchObject([{ sentence: SENTENCE, first: JULY_3, last: JULY_5 }]);
  });

  it('says what a sentence said, what it says, and when either was seen', () => {
    const again = visit(visit(first, TEXT, JULY_5, [SENTENCE]), edited, JULY_9);
    expect(historyOf(again)).toEqual([
      { flag: first[0]?.flag, earlier: { sentence: SENTENCE, last: JULY_5 }, now: { sentence: now, first: JULY_9 } },
    ]);
  });

  it('goes on saying so, and follows the sentence further', () => {
    const third = visit(visit(first, edited, JULY_5), edited, JULY_9);
    expect(historyOf(third)).toMatchObject([{ earlier: { last: JULY_3 }, now: { first: JULY_5 } }]);
    const more = visit(third, TEXT.replace('3 million', '5 million'), JULY_9);
    expect(historyOf(more)).toMatchObject([
      { earlier: { sentence: now }, now: { sentence: SENTENCE.replace('3', '5') } },
    ]);
  });

  it('forgets an edit that was taken back', () => {
    expect(historyOf(visit(visit(first, edited, JULY_5), TEXT, JULY_9, [SENTENCE]))).toEqual([]);
  });

  it('says that a sentence is gone, with its flag, until it is back', () => {
    const gone = visit(first, TEXT.replace(`${SENTENCE} `, ''), JULY_5);
    expect(historyOf(gone)).toEqual([
      { flag: first[0]?.flag, earlier: { sentence: SENTENCE, last: JULY_3 }, now: { sentence: null, first: JULY_5 } },
    ]);
    expect(historyOf(visit(gone, TEXT, JULY_9))).toEqual([]);
  });

  it('remembers one sentence once, and no more than sixty', () => {
    expect(visit(first, TEXT, JULY_5, [SENTENCE, SENTENCE])).toHaveLength(1);
    const many = Array.from({ length: 100 }, (_, i) => `Sentence number ${i} of the page is about the dam.`);
    expect(visit([], many.join('\n\n'), JULY_3, many)).toHaveLength(60);
  });
});
