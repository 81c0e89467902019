import { describe, expect, it } from 'vitest';
import { damEngine, damFiles, sentencesOf, TOOLS } from '../../tests/stories/story';
import { compileStory } from '../pack/compile';
import { createEngine, type Engine } from './engine';
import { type ClaimMatch, matchClaims, nearlyStates } from './match';

const engine = damEngine();

/** What the last sentence of a text is found to state. */
function matchesIn(text: string, story: Engine = engine): ClaimMatch[] {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  return last ? matchClaims(last, sentences.slice(0, -1), story, 'en') : [];
}

const claimsIn = (text: string, story?: Engine) => matchesIn(text, story).map(({ claim }) => claim.id);

/** The invented story with other patterns for its claim on leaks. */
function withLeak(patterns: string): Engine {
  const files = damFiles();
  const claims = (files.get('claims.yaml') ?? '').replace('recognise: ["@marrow-dam leak"]', patterns);
  return createEngine(compileStory({ files: files.set('claims.yaml', claims) }, TOOLS).pack);
}

describe('matchClaims', () => {
  it.each([
    ['Bruno Kastel opened the Marrow Dam.', 'opening'],
    ['The Marrow Dam was opened by Bruno Kastel.', 'opening'],
    ['Velt Power operates the Marrow Dam.', 'operation'],
    ['The Marrow Dam is operated by Velt Power.', 'operation'],
  ])('finds a claim in the active and in the passive: %s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it('finds what a definite thing belongs to in the sentence before, where nobody is named', () => {
    const story = withLeak('recognise: ["^@marrow-dam leak"]');
    expect(claimsIn('They built the Marrow Dam. The leak was small.', story)).toEqual(['leak']);
    expect(claimsIn('They built the Marrow Dam. The leak at Hollin was small.', story)).toEqual([]);
    expect(claimsIn('They built the Marrow Dam. A leak was small.', story)).toEqual([]);
  });

  it('finds a claim by its own figure, and by no other', () => {
    const files = damFiles();
    const claims = (files.get('claims.yaml') ?? '').replace('"@marrow-dam cost #money"', '"@marrow-dam #told"');
    const story = createEngine(compileStory({ files: files.set('claims.yaml', claims) }, TOOLS).pack);
    expect(claimsIn('The $40 million Marrow Dam is green.', story)).toEqual(['cost']);
    expect(claimsIn('The $41 million Marrow Dam is green.', story)).toEqual([]);
    expect(claimsIn('The 40 million people at the Marrow Dam are green.', story)).toEqual([]);
  });

  it('finds two claims in one sentence', () => {
    expect(claimsIn('The Marrow Dam, opened on 4 May 2024, has 12 turbines.')).toEqual(['opening', 'turbines']);
  });

  it.each([
    'Bruno Kastel opened a bakery.',
    'The Marrow Dam stands in the valley.',
    'The Marrow Dam cost a fortune.',
    'The Marrow Dam has turbines.',
  ])('leaves a sentence that lacks a part: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it('finds the words from the first part to the last', () => {
    const text = 'On the whole, the Marrow Dam cost $40 million in the end.';
    const [found] = matchesIn(text);
    expect(text.slice(found?.start, found?.end)).toBe('Marrow Dam cost $40 million');
    expect(found?.hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(['Marrow Dam', 'cost', '$40 million']);
  });

  it('is less sure of a description or a pronoun than of a name', () => {
    const sure = (text: string) => matchesIn(text).find(({ claim }) => claim.id === 'leak')?.confidence ?? 0;
    const name = sure('The Marrow Dam will leak.');
    expect(name).toBeGreaterThan(0.9);
    expect(sure('The Marrow Dam stands. It will leak.')).toBeLessThan(name);
    expect(sure('The Marrow Dam stands. It will leak.')).toBeGreaterThan(0.5);
  });

  it('finds what an “it” could also mean, and is less sure of it', () => {
    const text = 'The Marrow Dam and the Torvane Works are old. It had an income of $9 million, and it will leak.';
    const found = matchesIn(text).filter(({ claim }) => claim.id === 'leak' || claim.id === 'income');
    expect(found.map(({ claim }) => claim.id)).toEqual(['leak', 'income']);
    const [leak, income] = found.map(({ confidence }) => confidence);
    expect(income).toBeLessThan(leak ?? 0);
    expect(claimsIn('The Marrow Dam is old. It had an income of $9 million.')).not.toContain('income');
  });

  it('takes a figure for that of what “it” does stand for, where a claim is stated with it', () => {
    const both = claimsIn('The Marrow Dam and the Torvane Works are old. It cost $9 million, an income for many.');
    expect(both).toContain('cost');
    expect(both).not.toContain('income');
  });

  describe('with a part from the context', () => {
    const story = withLeak('recognise: ["^villagers leak"]');

    it.each(['Villagers met. It may leak.', 'Villagers met. This could be a leak.', 'Villagers leak.'])(
      'finds it shortly before, where the sentence points back: %s',
      (text) => {
        expect(claimsIn(text, story)).toContain('leak');
      },
    );

    it.each(['Villagers met. A pipe may leak.', 'It may leak.', 'Villagers met. Rain fell. Snow fell. It may leak.'])(
      'leaves it where nothing points back, or too far: %s',
      (text) => {
        expect(claimsIn(text, story)).not.toContain('leak');
      },
    );

    it('leaves a part that the pattern wants in the sentence itself', () => {
      expect(claimsIn('Villagers met. It may leak.', withLeak('recognise: ["villagers leak"]'))).not.toContain('leak');
    });
  });

  it('leaves a sentence that holds what must be absent', () => {
    const story = withLeak('recognise: ["@marrow-dam leak !frogs"]');
    expect(claimsIn('The Marrow Dam will leak.', story)).toEqual(['leak']);
    expect(claimsIn('The Marrow Dam will leak onto the frogs.', story)).toEqual([]);
  });

  it('finds a claim with or without an optional part, and covers it if there', () => {
    const story = withLeak('recognise: ["@marrow-dam leak frogs?"]');
    expect(matchesIn('The Marrow Dam will leak.', story).map(({ hits }) => hits.length)).toEqual([2]);
    expect(matchesIn('The Marrow Dam will leak onto the frogs.', story).map(({ hits }) => hits.length)).toEqual([3]);
  });

  it('finds a name alone where the pattern asks for one', () => {
    const story = withLeak('recognise: ["@=marrow-dam leak"]');
    expect(claimsIn('The Marrow Dam will leak.', story)).toEqual(['leak']);
    expect(claimsIn('The Marrow Dam stands. The dam will leak.', story)).toEqual([]);
  });

  it('finds what is related only, unless a surer pattern fits too', () => {
    const story = withLeak('recognise: ["@marrow-dam leak"]\n  related: ["@marrow-dam frogs leak?"]');
    const related = (text: string) => matchesIn(text, story).map((match) => match.related);
    expect(related('The Marrow Dam has frogs.')).toEqual([true]);
    expect(related('The Marrow Dam will leak.')).toEqual([false]);
    expect(related('The Marrow Dam will leak onto the frogs.')).toEqual([false]);
  });

  it('finds a paraphrase of a quotation, and tells it from the claim', () => {
    const paraphrase = (text: string) => matchesIn(text).map((match) => match.paraphrase);
    expect(paraphrase('Ada Fenwick spoke of a wall.')).toEqual([true]);
    expect(paraphrase('Ada Fenwick spoke of a wall and a lifeline.')).toEqual([false]);
  });
});

describe('nearlyStates', () => {
  const words = Array.from({ length: 15 }, (_, i) => `synonym${String.fromCharCode(97 + i)}`);
  const files = damFiles();
  const story = (files.get('story.yaml') ?? '').replace('cost: {en: [cost, price]}', `cost: {en: [cost, ${words}]}`);
  const open = createEngine(compileStory({ files: files.set('story.yaml', story) }, TOOLS).pack);
  const near = (text: string, one: Engine = open) => {
    const [sentence] = sentencesOf(text);
    return sentence ? (nearlyStates(sentence, one, 'en')?.id ?? null) : null;
  };

  it('finds a claim of which only a word of an open class is lacking', () => {
    expect(near('The Marrow Dam swallowed $40 million.')).toBe('cost');
  });

  it('leaves another figure, another subject, and a closed class', () => {
    expect(near('The Marrow Dam swallowed $50 million.')).toBeNull();
    expect(near('The Republic of Sund swallowed $40 million.')).toBeNull();
    expect(near('The Marrow Dam swallowed $40 million.', engine)).toBeNull();
  });
});
