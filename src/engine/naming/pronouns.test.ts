import { describe, expect, it } from 'vitest';
import { meant } from '../../../tests/stories/story';

describe('pronouns', () => {
  it.each([
    ['Bruno Kastel likes the valley. He left.', 'He=kastel'],
    ['Ada Fenwick likes the valley. She left.', 'She=fenwick'],
    ['The Torvane Works paid. It is rich.', 'It=torvane'],
    ['Ada Fenwick met Bruno Kastel in the valley. She left.', 'She=fenwick'],
    ['Ada Fenwick met Bruno Kastel in the valley. He left.', 'He=kastel'],
    ['Bruno Kastel is rich. He’ll pay.', 'He=kastel'],
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

  it('leaves a pronoun of a set phrase', () => {
    const text = 'The Torvane Works paid. As it is, Ada Fenwick left.';
    expect(meant(text)).toEqual(['Ada Fenwick=fenwick']);
  });

  it('leaves the person of a paragraph long gone', () => {
    const filler = 'The valley is green.\n\n'.repeat(9);
    expect(meant(`Bruno Kastel likes the valley.\n\n${filler}He left.`)).toEqual([]);
  });

  it.each([
    ['Bruno Kastel vino al valle. Elogió las obras.', '=kastel'],
    ['Bruno Kastel vino al valle. También elogió los muros.', '=kastel'],
  ])(
    'finds whom a Spanish verb means that leaves out its subject, whatever it takes for an object: %s',
    (text, mention) => {
      expect(meant(text, 'es')).toContain(mention);
    },
  );

  it.each(['Bruno Kastel vino al valle. Llegaron las obras.', 'Bruno Kastel vino al valle. Cayó el muro.'])(
    'leaves a verb whose subject stands behind it: %s',
    (text) => {
      expect(meant(text, 'es')).not.toContain('=kastel');
    },
  );
});
