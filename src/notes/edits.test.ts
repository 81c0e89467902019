import { describe, expect, it } from 'vitest';
import { editOf, rememberedAt, sentenceEdit } from './edits';
import { describeSpan } from './place/describe';
import { fieldOf } from './place/sought';

const BEFORE = 'The board met on Tuesday in Kilbride.';
const SENTENCE = 'It said that the wall holds 3 million tons of water and does not leak.';
const AFTER = 'Nobody lives below the dam.';
const PAGE = `The dam\n${BEFORE} ${SENTENCE} ${AFTER}\nRead more: the mayor resigns`;

function edit(change: (text: string) => string) {
  const start = PAGE.indexOf(SENTENCE);
  const remembered = rememberedAt(PAGE, { start, end: start + SENTENCE.length });
  const became = sentenceEdit(fieldOf(change(PAGE)), remembered, 'en');
  return became.state === 'changed' ? `changed: ${became.now}` : became.state;
}

const swap = (before: string, after: string) => (text: string) => text.replace(before, after);

describe('sentenceEdit', () => {
  it.each<[string, (text: string) => string]>([
    ['nothing changed', (text) => text],
    ['something else changed', swap('the mayor resigns', 'a new mayor')],
    ['its marks and spaces changed', swap('does not', 'does\nnot')],
    ['it moved', (text) => `${SENTENCE}\n${text.replace(SENTENCE, '')}`],
  ])('says the same where %s', (_, change) => {
    expect(edit(change)).toBe('same');
  });

  it.each([
    ['a figure', '3 million', '4 million', SENTENCE.replace('3', '4')],
    ['a negation', 'does not leak', 'does leak', SENTENCE.replace('not ', '')],
    [
      'the beginning and the end',
      SENTENCE,
      'The company said the wall holds 3 million tons of water and may leak.',
      'The company said the wall holds 3 million tons of water and may leak.',
    ],
    ['one sentence into two', 'water and does', 'water. It does', SENTENCE.replace('water and', 'water. It')],
    [
      'a figure, and a note quotes the old sentence',
      `${SENTENCE} ${AFTER}`,
      `${SENTENCE.replace('3', '4')} ${AFTER}\nCorrection: we had written “${SENTENCE}”`,
      SENTENCE.replace('3', '4'),
    ],
    [
      'it and the sentence before',
      `${BEFORE} ${SENTENCE}`,
      `They met. ${SENTENCE.replace('3', '5')}`,
      SENTENCE.replace('3', '5'),
    ],
    [
      'it and the sentence behind',
      `${SENTENCE} ${AFTER}`,
      `${SENTENCE.replace('3', '5')} Some live there.`,
      SENTENCE.replace('3', '5'),
    ],
  ])('says what changed: %s', (_, before, after, now) => {
    expect(edit(swap(before, after))).toBe(`changed: ${now}`);
  });

  it.each<[string, (text: string) => string]>([
    ['it was deleted', swap(`${SENTENCE} `, '')],
    ['another took its place', swap(SENTENCE, 'Its members had lunch at the Crown.')],
    ['all is another text', () => 'Nothing of this kind.'],
    ['one like it stands elsewhere', (text) => `${text.replace(`${SENTENCE} `, '')}\n${SENTENCE.replace('3', '4')}`],
    [
      'the whole paragraph was rewritten',
      swap(`${BEFORE} ${SENTENCE} ${AFTER}`, 'On Tuesday the wall was said to hold.'),
    ],
    ['the page is empty', () => ''],
  ])('says gone where %s', (_, change) => {
    expect(edit(change)).toBe('gone');
  });
});

describe('editOf', () => {
  it('measures the sentence of an annotation', () => {
    const start = PAGE.indexOf('3 million');
    const target = describeSpan(PAGE, { start, end: start + 9 }, 'en');
    if (!target) throw new Error('no target');
    expect(editOf({ target }, PAGE, 'en')).toEqual({ state: 'same' });
    const now = PAGE.replace('does not leak', 'leaks');
    const changed = editOf({ target }, now, 'en');
    expect(changed).toMatchObject({ state: 'changed', now: SENTENCE.replace('does not leak', 'leaks') });
    expect(changed.state === 'changed' && now.slice(changed.start, changed.end)).toBe(
      SENTENCE.replace('does not leak', 'leaks'),
    );
  });
});
