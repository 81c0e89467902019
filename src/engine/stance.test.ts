import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../tests/stories/story';
import { clauseAt, isHypothetical, isNegated } from './stance';

function read(text: string, at: string) {
  const [sentence] = sentencesOf(text);
  if (!sentence) throw new Error('no sentence');
  const start = text.indexOf(at);
  const span = { start, end: start + at.length };
  return { sentence, span, stance: sentence.stance };
}

const negated = (text: string, at: string) => {
  const { sentence, span, stance } = read(text, at);
  return isNegated(stance, sentence, span);
};
const possible = (text: string, at: string) => {
  const { sentence, span } = read(text, at);
  return isHypothetical(sentence, span, 'en');
};

describe('isNegated', () => {
  it.each([
    ['The dam will not leak.', 'leak'],
    ['The dam won’t leak.', 'leak'],
    ['The dam never leaked.', 'leaked'],
    ['Nobody owns the dam.', 'owns'],
    ['The dam opened without a speech.', 'speech'],
    ['The town refused to sell the land.', 'sell'],
    ['Not a single village or union welcomed it.', 'welcomed'],
    ['Not a single village, town or union welcomed it.', 'welcomed'],
  ])('finds a denial in the clause: %s', (text, at) => {
    expect(negated(text, at)).toBe(true);
  });

  it.each([
    ['“Nobody will leave,” said Ana Ruiz.', 'Ana Ruiz'],
    ['The dam will leak.', 'leak'],
    ['The wall is not old, but the dam will leak.', 'leak'],
    ['The dam will leak, say those who know it well; nobody knows when.', 'leak'],
    ['It is not old, and Kastel opened it.', 'opened'],
    ['No, the dam will leak.', 'leak'],
    ['No: it will leak.', 'leak'],
    ['It is not old, large or dear, and the town welcomed it.', 'welcomed'],
    ['It will not break, the villages say, or leak.', 'leak'],
  ])('leaves a denial of something else: %s', (text, at) => {
    expect(negated(text, at)).toBe(false);
  });
});

describe('isHypothetical', () => {
  it.each([
    ['Will the dam leak?', 'leak'],
    ['If the dam leaks, the valley floods.', 'leaks'],
    ['They ask whether the dam will leak.', 'leak'],
    ['“Will the dam leak?”', 'leak'],
    ['It is supposed to leak into the valley.', 'leak'],
    ['Suppose that the dam leaks.', 'leaks'],
  ])('finds what is asked or supposed: %s', (text, at) => {
    expect(possible(text, at)).toBe(true);
  });

  it.each([
    ['The dam will leak.', 'leak'],
    ['It is supposed to serve the town that Kastel flooded.', 'flooded'],
    ['The dam will leak; if it rains, the valley floods.', 'leak'],
  ])('leaves what is told: %s', (text, at) => {
    expect(possible(text, at)).toBe(false);
  });
});

describe('stanceOf', () => {
  it.each([
    ['debunking', 'There is no evidence that the dam leaks.'],
    ['debunking', 'It is false that the dam leaks.'],
    ['differing', 'Accounts differ on who opened the dam.'],
    ['exhibits', 'Claim: The dam leaks.'],
    ['exhibits', 'Myth 3: The dam leaks.'],
    ['question', 'Does the dam leak?'],
  ] as const)('finds that a sentence is %s', (stance, text) => {
    expect(sentencesOf(text)[0]?.stance[stance]).toBe(true);
  });

  it('finds the words that note how something was reported', () => {
    const [note] = sentencesOf('The minister did not reply.')[0]?.stance.reporting ?? [];
    expect(note).toMatchObject({ start: 'The minister did '.length });
    expect(sentencesOf('The minister replied at length.')[0]?.stance.reporting).toEqual([]);
  });

  it.each([
    ['debunking', 'The dam leaks.'],
    ['differing', 'The dam opened in May.'],
    ['exhibits', 'The claim that the dam leaks is old.'],
    ['question', 'They asked if the dam leaks.'],
  ] as const)('leaves a sentence that is not %s', (stance, text) => {
    expect(sentencesOf(text)[0]?.stance[stance]).toBe(false);
  });

  it('divides a sentence into clauses', () => {
    const text = 'The dam is old; the wall, which leaks, is new.';
    const { sentence, stance } = read(text, 'wall');
    const clause = (at: string) => {
      const { start, end } = clauseAt(stance, sentence, text.indexOf(at));
      return text.slice(start, end).trim();
    };
    expect(clause('dam')).toBe('The dam is old;');
    expect(clause('leaks')).toBe('which leaks,');
    expect(clause('new')).toBe('is new.');
  });
});

describe('what is not proved', () => {
  const debunked = (text: string) => read(text, text.slice(0, 1)).stance.debunking;

  it.each([
    'Nor has it been proved that the dam leaks.',
    'There is hardly a sign that the dam leaks.',
    'Nobody says that the dam leaks.',
    'The report does not show that the dam leaks.',
  ])('is vouched for by nobody: %s', (text) => {
    expect(debunked(text)).toBe(true);
  });

  it.each([
    'The report proves that the dam leaks.',
    'The dam does not show its age.',
    'It is not old, and that says much.',
  ])('is not what is proved, or does not open a statement: %s', (text) => {
    expect(debunked(text)).toBe(false);
  });
});

describe('what is taken back', () => {
  const debunked = (text: string) => read(text, text.slice(0, 1)).stance.debunking;

  it.each([
    'I have read that the dam leaks; it does not.',
    'The dam leaks, they say, but that is untrue.',
    'He did not.',
    'That is not so.',
  ])('is not the page’s word: %s', (text) => {
    expect(debunked(text)).toBe(true);
  });

  it.each([
    'The dam leaks; the wall does not.',
    'The dam leaks, but it is not old.',
    'The mayor saw that the dam leaks; he did not like it.',
  ])('is not where something else is said not to be so: %s', (text) => {
    expect(debunked(text)).toBe(false);
  });
});
