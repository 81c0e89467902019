import { describe, expect, it } from 'vitest';
import { damEngine, sentencesOf } from '../../tests/stories/story';
import { resolveSpeaker } from './speaker';

const engine = damEngine();

/** Whom the last credit of a text names: entities, or an unknown name in brackets. Null where it names nobody. */
function speakerOf(text: string): string[] | null {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  const credit = last?.attribution.spans.at(-1);
  if (!last || !credit) throw new Error(`No credit in: ${text}`);
  const found = resolveSpeaker(credit, last, sentences, engine, 'en');
  if (!found) return null;
  return found.unknown === null ? [...found.entities] : [`(${found.unknown})`];
}

describe('resolveSpeaker', () => {
  it('leaves a place that only says which one speaks', () => {
    expect(speakerOf('The Torsk farmers said that the dam will leak.')).toBeNull();
    expect(speakerOf('Torsk said that the dam will leak.')).toEqual(['torsk']);
  });

  it.each([
    ['Ada Fenwick said that the dam will leak.', 'fenwick'],
    ['According to Bruno Kastel, the dam will leak.', 'kastel'],
    ['“The dam will leak,” the engineer said.', 'fenwick'],
    ['According to the study, the dam will leak.', 'greenmere-study'],
    ['“Nobody will drown,” said Ada Fenwick.', 'fenwick'],
    ['“The dam has no leak,” said Bruno Kastel, the minister.', 'kastel'],
    ['Otto Brandt said that the dam will leak.', '(Otto Brandt)'],
  ])('finds who is named: %s', (text, speaker) => {
    expect(speakerOf(text)).toEqual([speaker]);
  });

  it.each([
    ['Ada Fenwick said that the dam will leak. She also said that it cost $40 million.', 'fenwick'],
    ['Bruno Kastel said that the dam will leak. He said that it cost $40 million.', 'kastel'],
    ['Otto Brandt said that the dam will leak. He also said that it cost $40 million.', '(Otto Brandt)'],
  ])('finds the last speaker behind a pronoun: %s', (text, speaker) => {
    expect(speakerOf(text)).toEqual([speaker]);
  });

  it('finds the last speaker past somebody else only where the pronoun goes on', () => {
    const opening = 'Otto Brandt said that the dam will leak. Bruno Kastel opened it in May.';
    expect(speakerOf(`${opening} He also said that it cost $40 million.`)).toEqual(['(Otto Brandt)']);
    expect(speakerOf(`${opening} He said that it cost $40 million.`)).toEqual(['kastel']);
  });

  it('leaves a last speaker whom the pronoun does not fit', () => {
    expect(speakerOf('Ada Fenwick said that the dam will leak. He also said that it cost $40 million.')).toBeNull();
  });

  it('finds the name before a relative pronoun', () => {
    expect(speakerOf('It was Ada Fenwick who said that the dam will leak.')).toEqual(['fenwick']);
    expect(speakerOf('It was Bruno Kastel, too, who said that the dam will leak.')).toEqual(['kastel']);
  });

  it('leaves a speaker that the sentence rules out', () => {
    expect(speakerOf('It was not Ada Fenwick but Bruno Kastel who said that the dam will leak.')).toEqual(['kastel']);
    expect(speakerOf('Bruno Kastel and not Ada Fenwick said that the dam will leak.')).toEqual(['kastel']);
  });

  it('finds whoever began what a quotation carries on', () => {
    const text = 'Ada Fenwick said: “The dam will leak. It will leak badly.”';
    const [, second] = sentencesOf(text);
    expect(second?.attribution.spans.at(-1)?.carried).toBe(true);
    expect(speakerOf(text)).toEqual(['fenwick']);
  });

  it('leaves things and events, which say nothing', () => {
    expect(speakerOf('According to the ceremony, the dam will leak.')).toBeNull();
    expect(speakerOf('According to the dam, the valley is safe.')).toBeNull();
  });

  it('leaves a name that only says where the speaker belongs', () => {
    expect(speakerOf('Bruno Kastel of Velt Power said that the dam will leak.')).toEqual(['kastel']);
    expect(speakerOf('Velt Power’s Bruno Kastel said that the dam will leak.')).toEqual(['kastel']);
    expect(speakerOf('Bruno Kastel and Velt Power said that the dam will leak.')).toEqual(['kastel', 'velt']);
  });
});
