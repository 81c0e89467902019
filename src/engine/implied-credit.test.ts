import { describe, expect, it } from 'vitest';
import { damEngine, sentencesOf } from '../../tests/stories/story';
import { impliedCredit, tellsOthersCredit } from './implied-credit';

const engine = damEngine();

/** Who is credited, without a verb of speech, with the words of a claim in a one-sentence text. */
function credit(text: string, words: string, id = 'golden-tap'): string | null {
  const [sentence] = sentencesOf(text);
  const claim = engine.claims.find((one) => one.id === id);
  const start = text.indexOf(words);
  if (!sentence || !claim || start < 0) throw new Error(`Nothing to credit in: ${text}`);
  const found = impliedCredit(sentence, claim, { start, end: start + words.length }, engine, 'en');
  return found && `${found.state}: ${found.speaker ?? 'nobody'}`;
}

describe('impliedCredit', () => {
  it.each([
    'The label “a golden tap” came from Bruno Kastel.',
    'The words “a golden tap” belong to Bruno Kastel, not to Ada Fenwick.',
    'It fell to Bruno Kastel to name it “a golden tap”.',
  ])('finds the name right behind a phrase of origin: %s', (text) => {
    expect(credit(text, 'a golden tap')).toBe('attributed: Bruno Kastel');
  });

  it('leaves a phrase of origin where nothing is quoted', () => {
    expect(credit('The water of the golden tap came from Bruno Kastel.', 'golden tap')).toBeNull();
  });

  it.each([
    ['They use the phrase “a golden tap”.', 'attributed: They'],
    ['Otto Brandt often uses the phrase “a golden tap”.', 'attributed: Otto Brandt'],
  ])('finds who uses a phrase: %s', (text, found) => {
    expect(credit(text, 'a golden tap')).toBe(found);
  });

  it.each([
    ['Critics use the phrase “a golden tap”.', 'vague: Critics'],
    ['Some brokers see “a golden tap” there.', 'vague: Some'],
    ['There are those who detect a golden tap in it.', 'vague: those'],
    ['Dubbed “a golden tap”, the dam is old.', 'vague: nobody'],
  ])('finds people in general: %s', (text, found) => {
    expect(credit(text, 'a golden tap')).toBe(found);
  });

  it.each([
    'Some brokers sold a golden tap.',
    'There is a golden tap that some brokers see.',
    'The dam, dubbed a golden tap by its builders, is old.',
  ])('leaves what is only near people in general: %s', (text) => {
    expect(credit(text, 'a golden tap')).toBeNull();
  });

  it('leaves the use of a phrase that nobody stands before', () => {
    expect(credit('Use the phrase “a golden tap” with care.', 'a golden tap')).toBeNull();
  });

  it.each([
    ['Bruno Kastel, 61, on the dam: “a golden tap”.', 'attributed: Bruno Kastel'],
    ['“a golden tap” — Otto Brandt', 'attributed: Otto Brandt'],
  ])('finds the person beside a quotation: %s', (text, found) => {
    expect(credit(text, 'a golden tap')).toBe(found);
  });

  it('finds the nearest of two persons', () => {
    const text = 'Ada Fenwick nodded in the hall beside Bruno Kastel: “a golden tap”.';
    expect(credit(text, 'a golden tap')).toBe('attributed: Bruno Kastel');
  });

  it('leaves places and firms beside a quotation, and persons beside words without marks', () => {
    expect(credit('Torsk has its “a golden tap”.', 'a golden tap')).toBeNull();
    expect(credit('Bruno Kastel walked past the golden tap.', 'golden tap')).toBeNull();
  });

  it.each([
    ['Many in the capital wave it off as a golden tap.', 'vague: Many'],
    ['For critics it is a golden tap.', 'vague: critics'],
    ['The dam has been written off as a golden tap.', 'vague: nobody'],
  ])('finds nobody in particular: %s', (text, found) => {
    expect(credit(text, 'golden tap')).toBe(found);
  });

  it.each([
    'Many turbines make it a golden tap.',
    'The golden tap has many critics.',
    'The dam is a golden tap.',
    'The crowd greeted Bruno Kastel at the golden tap.',
    'Many villagers cheered Ada Fenwick by the golden tap.',
  ])('allows a crowd and a number that say nothing of the words: %s', (text) => {
    expect(credit(text, 'golden tap')).toBeNull();
  });
});

describe('tellsOthersCredit', () => {
  const tells = (text: string) => sentencesOf(text).some((sentence) => tellsOthersCredit(sentence, 'en'));

  it('finds a credit that the page only reports', () => {
    expect(tells('The words were attributed to Bruno Kastel.')).toBe(true);
    expect(tells('The line is often pinned on Ada Fenwick.')).toBe(true);
  });

  it('leaves a credit of its own', () => {
    expect(tells('The words came from Bruno Kastel.')).toBe(false);
  });
});
