import { describe, expect, it } from 'vitest';
import { damEngine, sentencesOf } from '../../tests/stories/story';
import { type Shortfall, shortfallOf } from './shortfall';

const engine = damEngine();

/** What the last sentence of a text lacks to state the claim on the dam's cost, if that had these patterns. */
function lacking(text: string, ...recognise: string[]): Shortfall {
  const claim = engine.claim('cost');
  const sentences = sentencesOf(text);
  const sentence = sentences.at(-1);
  if (!claim || !sentence) throw new Error('No such claim, or no sentence');
  return shortfallOf({ ...claim, recognise }, sentence, sentences.slice(0, -1), engine, 'en');
}

const reasons = (...args: Parameters<typeof lacking>) =>
  lacking(...args).lacks.map(({ part, why, words }) => `${part} ${why}${words && `: ${words}`}`);

const COST = '@marrow-dam cost #money';

describe('shortfallOf', () => {
  it('lacks nothing that the sentence holds', () => {
    expect(reasons('The Marrow Dam cost $70 million.', COST)).toEqual([]);
  });

  it('names what is missing, as the story writes it', () => {
    expect(reasons('The Marrow Dam was dear.', COST)).toEqual(['cost missing', '#money missing']);
    expect(reasons('It cost $70 million.', COST, '^@=marrow-dam cost|turbines #money')).toEqual([
      '@marrow-dam missing',
    ]);
  });

  it('chooses the pattern that lacks least, and of those the one of which more is met', () => {
    const text = 'The Marrow Dam cost a fortune.';
    expect(lacking(text, '@torvane cost #money', COST).pattern).toBe(COST);
    expect(lacking(text, '@marrow-dam #money', COST).pattern).toBe(COST);
  });

  it('names what bars a pattern, in the sentence’s words', () => {
    expect(reasons('The Marrow Dam cost villagers $70 million.', `${COST} !villagers`)).toEqual([
      '!villagers barred: villagers',
    ]);
    const [lack] = lacking('The Marrow Dam cost $70 million for protesters.', `${COST} !protest`).lacks;
    expect([lack?.words, lack?.phrases]).toEqual(['protesters', ['protest']]);
  });

  it('names what another part has taken', () => {
    expect(reasons('The Marrow Dam cost $70 million.', `${COST} cost`)).toEqual(['cost taken: cost']);
  });

  it('tells a part that wants a ^ from one to which nothing points back', () => {
    const before = 'The turbines are new. ';
    expect(reasons(`${before}They cost $70 million.`, 'turbines #money')).toEqual(['turbines before']);
    expect(reasons(`${before}They cost $70 million.`, '^turbines #money')).toEqual([]);
    expect(reasons(`${before}Torvane paid $70 million.`, '^turbines #money')).toEqual(['^turbines unpointed']);
    expect(reasons(`${before}Torvane paid $70 million.`, 'turbines #money')).toEqual(['turbines missing']);
  });
});
