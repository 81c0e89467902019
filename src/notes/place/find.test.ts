import { describe, expect, it } from 'vitest';
import { describeSpan } from './describe';
import { findPlace } from './find';

const PAGE = [
  'The dam above Kilbride',
  'By Nora Quill, 3 July 2025',
  'The board met on Tuesday. It said that the wall holds 3 million tons of water and does not leak. Nobody lives below it.',
  'Engineers disagree. The wall was built in 1961, they say, and was never rebuilt. Repairs would cost £12 million.',
  'Read more: the mayor of Kilbride resigns',
].join('\n');

function targetOf(words: string, text = PAGE, from = 0) {
  const start = text.replace(/\n/g, ' ').indexOf(words, from);
  const target = start < 0 ? null : describeSpan(text, { start, end: start + words.length }, 'en');
  if (!target) throw new Error(`“${words}” is not in the page`);
  return target;
}

/** What becomes of the words: the words at their new place, and how they are said to be. */
function find(words: string, edit: (text: string) => string, text = PAGE) {
  const edited = edit(text);
  const placement = findPlace(edited, targetOf(words, text), 'en');
  if (placement.state === 'lost') return 'lost';
  return `${placement.state}: ${edited.slice(placement.span.start, placement.span.end)}`;
}

const swap = (before: string, after: string) => (text: string) => {
  if (!text.includes(before)) throw new Error(`“${before}” is not in the page`);
  return text.replace(before, after);
};

describe('findPlace finds the very words', () => {
  it.each<[string, string, (text: string) => string]>([
    ['on the same page', 'holds 3 million tons', (text) => text],
    ['below something new', 'holds 3 million tons', (text) => `Breaking news\n${text}`],
    ['in a sentence edited before them', 'holds 3 million tons', swap('said that', 'claimed')],
    ['in a sentence edited behind them', 'holds 3 million tons', swap('does not leak', 'leaks')],
    ['at the end of a page that goes on', 'resigns', (text) => `${text}\nRead more: nothing`],
    [
      'when their sentence has moved',
      'the wall holds 3 million tons',
      (text) => {
        const sentence = 'It said that the wall holds 3 million tons of water and does not leak.';
        return `${text.replace(`${sentence} `, '')}\n${sentence}`;
      },
    ],
    ['when the lines are broken otherwise', 'Tuesday. It said', swap('Tuesday. It', 'Tuesday.\nIt')],
    ['when other sentences use them, too', 'Kilbride', (text) => `${text}\nKilbride is a town. Kilbride has a mayor.`],
  ])('%s', (_, words, edit) => {
    expect(find(words, edit).replace('\n', ' ')).toBe(`exact: ${words}`);
  });
});

describe('findPlace finds words that were edited in place, and says so:', () => {
  it.each([
    ['a digit', 'holds 3 million tons of water', '3 million', '4 million', 'holds 4 million tons of water'],
    ['a name', 'By Nora Quill, 3 July', 'Nora Quill', 'Dora Quill', 'By Dora Quill, 3 July'],
    [
      'a negation put in',
      'the wall holds 3 million tons',
      'wall holds',
      'wall never holds',
      'the wall never holds 3 million tons',
    ],
    ['a negation taken out', 'water and does not leak', 'does not leak', 'does leak', 'water and does leak'],
    ['a currency', 'would cost £12 million', '£12', '$12', 'would cost $12 million'],
    ['one mark', 'in 1961, they say', '1961, they', '1961 – they', 'in 1961 – they say'],
    ['a capital', 'Nobody lives below', 'Nobody lives', 'nobody lives', 'nobody lives below'],
  ])('%s', (_, words, before, after, now) => {
    expect(find(words, swap(before, after))).toBe(`changed: ${now}`);
  });

  it('quotation marks of another kind', () => {
    const text = `${PAGE}\nThe mayor called it “a gift of God” on Friday, and nobody laughed.`;
    expect(find('called it “a gift', swap('“a gift of God”', '"a gift of God"'), text)).toBe(
      'changed: called it "a gift',
    );
  });
});

describe('findPlace says that words are lost', () => {
  it.each<[string, string, (text: string) => string]>([
    ['when they are gone', 'holds 3 million tons', swap('the wall holds 3 million tons of water and ', 'it ')],
    ['when all is another text', 'holds 3 million tons', () => 'Nothing of this kind stands here any more.'],
    ['when the page is empty', 'holds 3 million tons', () => ''],
    ['when other words took their place', 'holds 3 million tons', swap('holds 3 million tons', 'keeps the valley dry')],
    [
      'when their sentence went and another has them',
      'The wall',
      (text) =>
        text
          .replace('The wall was built in 1961, they say, and was never rebuilt. ', '')
          .concat('\nThe wall of Westmoor is long.'),
    ],
    [
      'when a sentence that is almost theirs is all that is left',
      'was built in 1961',
      (text) =>
        text
          .replace('The wall was built in 1961, they say, and was never rebuilt. ', '')
          .concat('\nThe church was built in 1961, they say, and was never rebuilt.'),
    ],
    [
      'when the paragraph is there twice',
      'holds 3 million tons',
      (text) => {
        const lines = text.split('\n');
        return [...lines.slice(0, 3), ...lines.slice(2)].join('\n');
      },
    ],
    ['when they are within another word', 'The wall', swap('The wall was', 'The wallpaper was')],
  ])('%s', (_, words, edit) => {
    expect(find(words, edit)).toBe('lost');
  });
});

describe('findPlace with words that are on the page often', () => {
  const rows = Array.from({ length: 10_000 }, () => 'yes').join('\n');

  it('finds the very one on the same page', () => {
    const target = describeSpan(rows, { start: 20_000, end: 20_003 }, 'en');
    expect(target && findPlace(rows, target, 'en')).toEqual({ state: 'exact', span: { start: 20_000, end: 20_003 } });
  });

  it('never guesses on another', () => {
    const target = describeSpan(rows, { start: 20_000, end: 20_003 }, 'en');
    expect(target && findPlace(`new\n${rows}`, target, 'en')).toEqual({ state: 'lost' });
  });

  it('takes none of two equal paragraphs for the other once one is edited', () => {
    const paragraph =
      'The wall was built in 1961. Its reservoir holds 3 million tons, the board says. Nobody lives below it.';
    const twice = `The dam\n${paragraph}\nA word from the mayor\n${paragraph}\nThe end`;
    const edit = (text: string) => text.replace('3 million', '4 million');
    expect(find('holds 3 million tons', edit, twice)).toBe('lost');
    expect(find('holds 3 million tons', (text) => `${text}!`, twice)).toBe('exact: holds 3 million tons');
  });

  it('tells them apart by what stands around them', () => {
    const text = `${rows}\nAsked whether the dam leaks, she said yes and left the room.\n${rows}`;
    const target = targetOf('yes', text, 40_020);
    const edited = `${rows}\n${text}`;
    const placement = findPlace(edited, target, 'en');
    expect(placement).toMatchObject({ state: 'exact' });
    expect(placement.state === 'exact' && edited.slice(placement.span.start - 9, placement.span.end + 4)).toBe(
      'she said yes and',
    );
  });
});

describe('a huge page', () => {
  const filler = Array.from(
    { length: 12_000 },
    (_, i) => `Paragraph ${i} tells of ${i * 7} sheep, two goats and a dog in the hills.`,
  );
  const text = [...filler.slice(0, 6000), PAGE, ...filler.slice(6000)].join('\n');

  it.each<[string, (text: string) => string]>([
    ['unchanged around', (all) => `Ad\n${all}`],
    ['with the words edited', swap('3 million', '4 million')],
    ['without the words', swap('It said that the wall holds 3 million tons of water and does not leak. ', '')],
    ['that says one letter a million times', () => 'a'.repeat(1_000_000)],
  ])('%s is searched in a moment', (_, edit) => {
    expect(text.length).toBeGreaterThan(700_000);
    const started = performance.now();
    find('the wall holds 3 million tons of water', edit, text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('of one letter, with words of the same, is searched in a moment', () => {
    const letters = 'a'.repeat(1_000_000);
    const target = describeSpan(letters, { start: 500_000, end: 515_000 }, 'en');
    const started = performance.now();
    expect(target && findPlace(`${letters}a`, target, 'en')).toEqual({ state: 'lost' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
