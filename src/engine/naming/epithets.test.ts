import { describe, expect, it } from 'vitest';
import { meant, sentencesOf } from '../../../tests/stories/story';

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

  it('leaves a verb that has its stem in common with a description', () => {
    expect(meant('La firma pagó.', 'es')).toContain('firma=torvane');
    expect(sentencesOf('Ayer firmó un convenio.', 'es')[0]?.mentions.filter(({ kind }) => kind === 'epithet')).toEqual(
      [],
    );
  });

  it('leaves several of a kind', () => {
    expect(meant('The ministers left.')).toEqual([]);
    expect(meant('The towns are small.')).toEqual([]);
  });
});
