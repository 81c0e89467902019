import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../tests/stories/story';

/** Below this, a match does not take a mention for the entity. */
const SURE = 0.5;

/** What the last sentence of a text surely speaks of: `words=entity`, `words=?` for a name that the story does not know. */
function meant(text: string): string[] {
  const last = sentencesOf(text).at(-1);
  return (last?.mentions ?? [])
    .filter((mention) => mention.confidence >= SURE)
    .map((mention) => `${mention.text}=${mention.entity ?? '?'}`);
}

describe('names', () => {
  it('finds an entity by each of its names, and by an adjective', () => {
    expect(meant('Bruno Kastel left.')).toEqual(['Bruno Kastel=kastel']);
    expect(meant('In the end Kastel left.')).toEqual(['Kastel=kastel']);
    expect(meant('They sent Sundish engineers.')).toContain('Sundish=sund');
  });

  it('leaves a longer name that contains one to somebody else', () => {
    const [mention] = sentencesOf('The loan came from Torvane Bank.')[0]?.mentions ?? [];
    expect(mention?.confidence).toBeLessThan(1);
    expect(mention?.run?.text).toBe('Torvane Bank');
  });

  it('finds strangers', () => {
    expect(meant('The loan came from Otto Brandt.')).toEqual(['Otto Brandt=?']);
  });

  it('leaves a word of a name in small letters', () => {
    expect(meant('They ate bone marrow for dinner.')).toEqual([]);
  });
});

describe('pronouns', () => {
  it.each([
    ['Bruno Kastel likes the valley. He left.', 'He=kastel'],
    ['Ada Fenwick likes the valley. She left.', 'She=fenwick'],
    ['The Torvane Works paid. It is rich.', 'It=torvane'],
    ['Ada Fenwick met Bruno Kastel in the valley. She left.', 'She=fenwick'],
    ['Ada Fenwick met Bruno Kastel in the valley. He left.', 'He=kastel'],
    ['Bruno Kastel left his office.', 'his=kastel'],
  ])('finds whom one stands for: %s', (text, mention) => {
    expect(meant(text)).toContain(mention);
  });

  it.each([
    ['the other gender', 'Ada Fenwick likes the valley. He left.'],
    ['nobody', 'He left.'],
    ['a thing for a person', 'The dam is old. She left.'],
  ])('leaves one that stands for %s', (_, text) => {
    expect(meant(text).filter((mention) => /^(He|She)=/.test(mention))).toEqual([]);
  });

  it('leaves the person of a paragraph long gone', () => {
    const filler = 'The valley is green.\n\n'.repeat(9);
    expect(meant(`Bruno Kastel likes the valley.\n\n${filler}He left.`)).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each([
    ['Bruno Kastel was there. The minister left.', 'minister=kastel'],
    ['The dam is old.', 'dam=marrow-dam'],
    ['The town’s dam is old.', 'dam=marrow-dam'],
    ['The dam of Marrow is old.', 'dam=marrow-dam'],
    ['The minister’s company paid.', 'company=torvane'],
    ['The engineer, Ada Fenwick, left.', 'engineer=fenwick'],
    ['The Marrow Dam, a dam of stone, is old.', 'dam=marrow-dam'],
  ])('finds what one stands for: %s', (text, mention) => {
    expect(meant(text)).toContain(mention);
  });

  it.each([
    ['another', 'Another dam is old.'],
    ['any other', 'One of the other dams is old.'],
    ['a', 'A dam is old.'],
    ['a stranger’s', 'Hollin’s dam is old.'],
    ['one of a stranger', 'The dam of Hollin is old.'],
    ['one that is named', 'The Hollin dam is old.'],
    ['one that explains a stranger', 'They showed us Hollin, a dam of stone.'],
    ['what a stranger is said to be', 'Near us Hollin is a dam of stone.'],
    ['another minister, by name', 'The minister, Otto Brandt, left.'],
    ['a set phrase', 'He was seen in the company of friends.'],
  ])('leaves %s', (_, text) => {
    expect(meant(text).filter((mention) => /^(dam|minister|company)=/.test(mention))).toEqual([]);
  });

  it('leaves a description less sure where a stranger may be meant', () => {
    const sureness = (name: string) => {
      const mentions = sentencesOf(`There was ${name} in the hall. The minister left.`)[1]?.mentions ?? [];
      return mentions.find(({ text }) => text === 'minister')?.confidence ?? 0;
    };
    expect(sureness('Otto Brandt')).toBeLessThan(sureness('Bruno Kastel'));
  });

  it('leaves several of a kind', () => {
    expect(meant('The ministers left.')).toEqual([]);
    expect(meant('The towns are small.')).toEqual([]);
  });
});
